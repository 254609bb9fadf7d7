/** Whether a list, with commas between its entries, has the name. */
export const lists = (list: unknown, name: string): boolean => `,${list},`.includes(`,${name},`);
