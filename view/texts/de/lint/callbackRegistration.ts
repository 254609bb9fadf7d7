import type { callbackRegistrationEn } from '../../en/lint/callbackRegistration';
import type { Translation } from '../../translation';

export const callbackRegistrationDe = {
  'lint.callbackRegistration.post':
    'Dieses Feld ist schon der Callback. Hier registriert, käme nach jedem Treffer einer dazu.',
  'lint.callbackRegistration.pre':
    'Das fügt nach jedem Treffer einen Callback mehr hinzu. Registrieren Sie ihn einmal, außerhalb dieses Callbacks.',
} satisfies Translation<typeof callbackRegistrationEn>;
