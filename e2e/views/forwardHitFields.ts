import type { Locator } from 'playwright-core';
import type { ViewSandbox } from './sandbox';

export const SMALL = {
  endpoint: 'https://partner.example/hits',
  fields: [{ from: 'eVar5', to: 'tier' }],
};

export const endpointOf = (host: ViewSandbox): Locator =>
  host.view.getByRole('textbox', { name: /^Endpoint/ });
/** What a field takes of the hit. */
export const fromOf = (host: ViewSandbox, number: number): Locator =>
  host.view.getByRole('combobox', { name: `Value of the hit ${number}`, exact: true });
/** What a field is sent as. */
export const toOf = (host: ViewSandbox, number: number): Locator =>
  host.view.getByRole('textbox', { name: `Sent as ${number}`, exact: true });
export const requestOf = (host: ViewSandbox): Locator =>
  host.view.getByRole('region', { name: 'Request', exact: true });
