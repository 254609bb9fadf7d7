import type { presetsEn } from '../en/presets';
import type { Translation } from '../translation';

export const presetsDe = {
  'presets.title': 'Mit einer Vorlage beginnen',
  'presets.choose': 'Vorlage',
  'presets.use': 'Diese Vorlage verwenden',

  'presets.dataLayer': 'An eine Datenschicht senden',
  'presets.dataLayer.help':
    'Hängt ein Ereignis an ein Array der Seite an, zum Beispiel dataLayer, auf das andere Werkzeuge reagieren.',
  'presets.adobeDataLayer': 'An die Adobe Client-Datenschicht senden',
  'presets.adobeDataLayer.help':
    'Hängt ein Ereignis mit dem, was gesendet wurde, an adobeDataLayer an. Listener und Regeln bekommen die Werte; der Zustand der Datenschicht selbst bleibt, wie er ist.',
  'presets.endpoint': 'An einen Endpunkt senden',
  'presets.endpoint.help':
    'Sendet einige Werte des Treffers per POST an eine Ihrer Adressen, über https und ohne Cookies. Es wird nicht wiederholt: Was nicht verloren gehen darf, ist Sache der Aktion Forward Hit, die ohne Code auskommt.',
  'presets.lastPage': 'Den letzten Seitennamen merken',
  'presets.lastPage.help':
    'Behält den Namen der Seite im Sitzungsspeicher, damit die nächste Seite ihn lesen kann.',
  'presets.cleanUp': 'In einer Einzelseitenanwendung aufräumen',
  'presets.cleanUp.help':
    'Leert die Variablen, die Sie aufzählen, sofern die Seite sie nicht neu gesetzt hat. Braucht einen Tracker: Für das Web SDK geschieht nichts.',
  'presets.log': 'Für die QA protokollieren',
  'presets.log.help':
    'Schreibt jeden Treffer lesbar in die Konsole des Browsers, solange die Fehlersuche eingeschaltet ist.',
  'presets.domEvent': 'DOM-Ereignis auslösen',
  'presets.domEvent.help':
    'Löst am Dokument ein Ereignis mit allem aus, was gesendet wurde: für Tests und Skripte der Seite, die auf einen Treffer warten.',
} satisfies Translation<typeof presetsEn>;
