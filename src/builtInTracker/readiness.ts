import type { VisitorService } from '../contract/tracker';
import type { BuiltInTracker } from './tracker';

/** The Experience Cloud ID service's consent interface, as far as it is needed. */
interface OptIn {
  Categories: Record<string, unknown>;
  isApproved(category: unknown): boolean;
  fetchPermissions(callback: () => void, subscribe: boolean): void;
}

interface HintsSource {
  getHighEntropyValues(names: string[]): Promise<Record<string, unknown>>;
}

const HINTS = ['architecture', 'bitness', 'model', 'platformVersion', 'wow64'];

const optIn = () => (window as { adobe?: { optIn?: OptIn } }).adobe?.optIn;

/** Whether the visitor agreed to the category, or nobody asks. */
export function isApproved(category: 'ANALYTICS' | 'AAM' | 'ECID' | 'TARGET'): boolean {
  const service = optIn();
  return !service || service.isApproved(service.Categories[category]);
}

/** The Experience Cloud ID service, when there is one and it may be used. */
export const visitorOf = ({ visitor }: BuiltInTracker): VisitorService | undefined =>
  visitor?.isAllowed() ? visitor : undefined;

/** Waits for what a hit needs: consent, the Experience Cloud ID service's ids, and the client hints where they are asked for. */
export function createReadiness(s: BuiltInTracker, onChange: () => void) {
  let hasAskedConsent = false;
  let isConsentKnown = false;
  let waitsForVisitor = false;
  let waitsForHints = false;

  function hasConsent() {
    const service = optIn();
    if (!service) return true;
    if (!hasAskedConsent) {
      hasAskedConsent = true;
      service.fetchPermissions(() => {
        isConsentKnown = true;
        onChange();
      }, true);
    }
    return isConsentKnown && isApproved('ANALYTICS');
  }

  function askVisitor() {
    const visitor = visitorOf(s);
    if (waitsForVisitor || !visitor?.getVisitorValues) return;
    waitsForVisitor = true;
    visitor.getVisitorValues(({ MCMID, MCOPTOUT, MCAID, MCAAMLH, MCAAMB }) => {
      s.marketingCloudVisitorID = MCMID;
      s.visitorOptedOut = MCOPTOUT;
      s.analyticsVisitorID = MCAID;
      s.audienceManagerLocationHint = MCAAMLH;
      s.audienceManagerBlob = MCAAMB;
      waitsForVisitor = false;
      onChange();
    });
  }

  function askHints() {
    if (s.clientHints) return;
    // Filled later: hits that wait hold on to it.
    const known: Record<string, unknown> = {};
    s.clientHints = known;
    const source = (navigator as { userAgentData?: HintsSource }).userAgentData;
    if (!s.collectHighEntropyUserAgentHints || !source) return;
    waitsForHints = true;
    const done = (hints?: Record<string, unknown>) => {
      for (const name of HINTS) known[name] = hints?.[name];
      waitsForHints = false;
      onChange();
    };
    source.getHighEntropyValues(HINTS).then(done, () => done());
  }

  return {
    hasConsent,
    /** @param asksAnew whether the ids are asked for anew: once for each tracking call. */
    isReady(asksAnew?: boolean): boolean {
      if (!hasConsent()) return false;
      if (asksAnew) askVisitor();
      askHints();
      return !waitsForVisitor && !waitsForHints;
    },
  };
}
