/**
 * Why nothing leaves for a tracking call: the page's own code or settings stopped it, the visitor does not consent, a callback made the call, or
 * the tracker lacks what a hit needs.
 */
export type SuppressionReason = 'aborted' | 'consent' | 'callback' | 'misconfigured';
