import type { VisitorService } from '../../contract/tracker';
import { s } from './s';

/** The Experience Cloud ID service's consent interface, as far as it is needed. */
interface OptIn {
  Categories: Record<string, unknown>;
  isApproved(category: unknown): boolean;
  fetchPermissions(callback: () => void, subscribe: boolean): void;
}

interface HintsSource {
  getHighEntropyValues(names: string[]): Promise<Record<string, unknown>>;
}

/** The client hints that are asked for and sent: browsers give more. */
export const HINTS = 'architecture,bitness,model,platformVersion,wow64';

let hasAskedConsent = false;
let isConsentKnown = false;
/** Questions that are not answered yet. */
let open = 0;

const optIn = () => (window as { adobe?: { optIn?: OptIn } }).adobe?.optIn;

/** Whether the visitor agreed to the category, or nobody asks. */
export const isApproved = (category: 'ANALYTICS' | 'AAM' | 'TARGET'): boolean => {
  const service = optIn();
  return !service || service.isApproved(service.Categories[category]);
};

/** The Experience Cloud ID service, when there is one and it may be used. */
export const getVisitor = (): VisitorService | undefined =>
  s.visitor?.isAllowed() ? s.visitor : undefined;

/** Whether hits may leave. `changed` is called when that changes. */
export const hasConsent = (changed?: () => void): boolean => {
  const service = optIn();
  if (!service) return true;
  if (!hasAskedConsent) {
    hasAskedConsent = true;
    service.fetchPermissions(() => {
      isConsentKnown = true;
      changed?.();
    }, true);
  }
  return isConsentKnown && isApproved('ANALYTICS');
};

/**
 * Whether a hit has what it needs: consent, the Experience Cloud ID service's ids, and the client hints where they are asked for.
 *
 * @param changed called when that may have changed.
 * @param asksAnew whether the ids are asked for anew: once for each tracking call.
 */
export const isReady = (changed: () => void, asksAnew?: boolean): boolean => {
  if (!hasConsent(changed)) return false;
  const answered = () => {
    open--;
    changed();
  };
  const visitor = getVisitor();
  if (asksAnew && !open && visitor?.getVisitorValues) {
    open++;
    visitor.getVisitorValues((ids) => {
      s.marketingCloudVisitorID = ids['MCMID'];
      s.visitorOptedOut = ids['MCOPTOUT'];
      s.analyticsVisitorID = ids['MCAID'];
      s.audienceManagerLocationHint = ids['MCAAMLH'];
      s.audienceManagerBlob = ids['MCAAMB'];
      answered();
    });
  }
  if (!s.clientHints) {
    // Filled later: hits that wait hold on to it.
    const hints: Record<string, unknown> = {};
    s.clientHints = hints;
    const source = (navigator as { userAgentData?: HintsSource }).userAgentData;
    if (s.collectHighEntropyUserAgentHints && source) {
      open++;
      source
        .getHighEntropyValues(HINTS.split(','))
        .then((known) => Object.assign(hints, known))
        .then(answered, answered);
    }
  }
  return !open;
};
