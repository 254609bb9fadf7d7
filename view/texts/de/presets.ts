import type { presetsEn } from '../en/presets';
import type { Translation } from '../translation';

export const presetsDe = {
  'presets.title': 'Mit einer Vorlage beginnen',
  'presets.choose': 'Vorlage',
  'presets.use': 'Diese Vorlage verwenden',

  'preset.dataLayer': 'An eine Datenschicht senden',
  'preset.dataLayer.help':
    'Hängt ein Ereignis an ein Array der Seite an, zum Beispiel dataLayer, auf das andere Werkzeuge reagieren.',
  'preset.adobeDataLayer': 'An die Adobe Client-Datenschicht senden',
  'preset.adobeDataLayer.help':
    'Hängt ein Ereignis mit dem, was gesendet wurde, an adobeDataLayer an. Listener und Regeln bekommen die Werte; der Zustand der Datenschicht selbst bleibt, wie er ist.',
  'preset.endpoint': 'An einen Endpunkt senden',
  'preset.endpoint.help':
    'Sendet einige Werte des Treffers per POST an eine Ihrer Adressen, über https und ohne Cookies. Es wird nicht wiederholt: Was nicht verloren gehen darf, ist Sache der Aktion Forward Hit, die ohne Code auskommt.',
  'preset.lastPage': 'Den letzten Seitennamen merken',
  'preset.lastPage.help':
    'Behält den Namen der Seite im Sitzungsspeicher, damit die nächste Seite ihn lesen kann.',
  'preset.cleanUp': 'In einer Einzelseitenanwendung aufräumen',
  'preset.cleanUp.help':
    'Leert die Variablen, die Sie aufzählen, sofern die Seite sie nicht neu gesetzt hat. Braucht einen Tracker: Für das Web SDK geschieht nichts.',
  'preset.log': 'Für die QA protokollieren',
  'preset.log.help':
    'Schreibt jeden Treffer lesbar in die Konsole des Browsers, solange die Fehlersuche eingeschaltet ist.',
} satisfies Translation<typeof presetsEn>;
