/** Copies as a page could before it had a clipboard; a frame that is not allowed the clipboard still can. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/** Puts a text into the clipboard; false where the browser does not let this page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A host's frame has no clipboard unless the host says so: https://w3c.github.io/clipboard-apis/#clipboard-permissions
    return copyBySelection(text);
  }
}
