/** Puts a text on the clipboard. Says whether the browser did. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Only pages over https have one, and the page's policy may forbid it.
    return false;
  }
}
