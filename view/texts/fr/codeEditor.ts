import type { codeEditorEn } from '../en/codeEditor';
import type { Translation } from '../translation';

export const codeEditorFr = {
  'codeEditor.source': 'Code (requis)',
  'codeEditor.source.fullEditor': 'Ouvrir dans l’éditeur complet',
  'codeEditor.source.keys':
    'La touche Tab met en retrait. Pour quitter l’éditeur, appuyez sur Échap puis sur Tab, ou changez le rôle de la touche Tab avec Ctrl+M (Mac : Maj+Alt+M).',
  'codeEditor.source.requestUrl':
    'L’URL complète de la demande qui a transmis l’accès, telle qu’elle a été envoyée.',
  'codeEditor.source.args': 'Les arguments supplémentaires ci-dessous, par nom : args.tier.',
  'codeEditor.source.hit':
    'L’accès : hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites ; pour le SDK Web, aussi hit.xdm, hit.data et hit.result.',
  'codeEditor.source.s': 'L’outil de suivi qui a envoyé l’accès ; undefined pour le SDK Web.',

  'codeEditor.problems': 'Problèmes dans le code',
  'codeEditor.problems.none': 'Aucun problème trouvé.',
  'codeEditor.errors': { one: '{number} erreur', other: '{number} erreurs' },
  'codeEditor.warnings': { one: '{number} avertissement', other: '{number} avertissements' },
  'codeEditor.error': 'Erreur :',
  'codeEditor.warning': 'Avertissement :',
  'codeEditor.line': 'Ligne {line}',
  'codeEditor.place': 'Ligne {line}, colonne {column} :',
  'codeEditor.completions': 'Suggestions',
  'codeEditor.keys':
    'F8 va au problème suivant, Maj+F8 au précédent, Ctrl+. à ses corrections (Mac : Cmd+.). Ctrl+Espace suggère des noms, Ctrl+I explique le nom sous le curseur (Mac : Cmd+I). Ctrl+F recherche et remplace (Mac : Cmd+F).',
} satisfies Translation<typeof codeEditorEn>;
