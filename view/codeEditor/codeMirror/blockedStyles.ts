import type { EditorView } from '@codemirror/view';

/**
 * Brings the editor's styles to a page whose Content-Security-Policy forbids those in `<style>`, where CodeMirror puts them unless it is in
 * a shadow root (`StyleSet` in style-mod). Sheets that a script makes are allowed.
 */
export function adoptBlockedStyles({ dom: { ownerDocument: page } }: EditorView): void {
  for (const { sheet, textContent: rules } of page.head.querySelectorAll('style')) {
    if (sheet || !rules?.includes('.cm-scroller')) continue;
    const adopted = new CSSStyleSheet();
    adopted.replaceSync(rules);
    page.adoptedStyleSheets.push(adopted);
  }
}
