/** Whether `clearVars()` clears the variable. */
export const isCleared = (name: string): boolean =>
  /^((prop|eVar|hier|list)\d+|channel|events|products|purchaseID|transactionID|state|zip|campaign)$/.test(
    name,
  );
