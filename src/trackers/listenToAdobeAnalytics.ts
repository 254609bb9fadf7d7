/**
 * Finds the Adobe Analytics extension's tracker before its first hit: an augmenter is handed the tracker before any variable is set.
 * One that comes too late for that is never called, so the promise is asked as well; a tracker that comes twice counts once.
 *
 * @param found must not throw: the extension passes errors of augmenters on to the page
 * @returns rejects when there is no such extension, or when it has no tracker to give
 */
export async function listenToAdobeAnalytics(
  getSharedModule: Turbine['getSharedModule'],
  found: (s: unknown) => unknown,
): Promise<void> {
  type SharedModule = ((found?: (s: unknown) => void) => unknown) | undefined;
  const get = (name: string) => getSharedModule('adobe-analytics', name) as SharedModule;
  // Nothing is returned: the extension would hold back the page's hits for a promise.
  const augment = get('augment-tracker');
  if (augment) augment((s) => void found(s));
  const getTracker = get('get-tracker');
  if (!getTracker) throw 'extension not installed';
  found(await getTracker());
}
