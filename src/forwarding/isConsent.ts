const YES = /^(true|1|y(es)?|(opt-)?in|given|granted|(allow|accept)(ed)?)$/i;

/** Whether an answer is a yes. Whatever is not one of these is a no: a data element that is gone, `pending`, nothing at all. */
export const isConsent = (answer: unknown): boolean =>
  answer === true || answer === 1 || (typeof answer === 'string' && YES.test(answer));
