import type { VisitorService } from '../../contract/tracker';
import { writeBlock } from './contextData';

/** Writes the ids by which the Experience Cloud ID service knows the customer, with their sign-in states. */
export const writeCustomerIds = (visitor: VisitorService | undefined): string => {
  const values: Record<string, unknown> = {};
  for (const [name, customer] of Object.entries(visitor?.getCustomerIDs?.() || {})) {
    values[`${name}.id`] = customer?.id;
    values[`${name}.as`] = customer?.authState;
  }
  return writeBlock('cid', values);
};
