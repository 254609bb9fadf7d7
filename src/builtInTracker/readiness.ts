import type { VisitorService } from '../contract/tracker';
import type { BuiltInTracker } from './tracker';

/** The Experience Cloud ID service's consent interface, as far as it is needed. */
interface OptIn {
  Categories: Record<string, unknown>;
  isApproved(category: unknown): boolean;
  fetchPermissions(callback: () => void, subscribe: boolean): void;
}

const HINTS = ['architecture', 'bitness', 'model', 'platformVersion', 'wow64'];

interface HintsSource {
  getHighEntropyValues(names: string[]): Promise<Record<string, unknown>>;
}

const optIn = () => (window as { adobe?: { optIn?: OptIn } }).adobe?.optIn;

/** Whether the visitor agreed to the category, or nobody asks. */
export function isApproved(category: 'ANALYTICS' | 'AAM' | 'ECID' | 'TARGET'): boolean {
  const service = optIn();
  return !service || service.isApproved(service.Categories[category]);
}

/** The Experience Cloud ID service, when there is one and it may be used. */
export const visitorOf = (s: BuiltInTracker): VisitorService | undefined =>
  s.visitor?.isAllowed() ? s.visitor : undefined;

/** Waits for what a hit needs: the visitor's consent, the Experience Cloud ID service's ids, and the client hints when they are asked for. */
export function createReadiness(s: BuiltInTracker, onChange: () => void) {
  let consent: 'unasked' | 'asked' | 'known' = 'unasked';
  let waitsForVisitor = false;
  let waitsForHints = false;

  function hasConsent() {
    const service = optIn();
    if (!service) return true;
    if (consent === 'unasked') {
      consent = 'asked';
      service.fetchPermissions(() => {
        consent = 'known';
        onChange();
      }, true);
    }
    return consent === 'known' && isApproved('ANALYTICS');
  }

  function askVisitor() {
    const visitor = visitorOf(s);
    if (waitsForVisitor || !visitor?.getVisitorValues) return;
    waitsForVisitor = true;
    visitor.getVisitorValues((values: Record<string, string | undefined>) => {
      s.marketingCloudVisitorID = values['MCMID'];
      s.visitorOptedOut = values['MCOPTOUT'];
      s.analyticsVisitorID = values['MCAID'];
      s.audienceManagerLocationHint = values['MCAAMLH'];
      s.audienceManagerBlob = values['MCAAMB'];
      waitsForVisitor = false;
      onChange();
    });
  }

  function hasHints() {
    if (s.clientHints || waitsForHints) return !waitsForHints;
    const source = (navigator as { userAgentData?: HintsSource }).userAgentData;
    s.clientHints = {};
    if (!s.collectHighEntropyUserAgentHints || !source) return true;
    waitsForHints = true;
    const done = (hints: Record<string, unknown>) => {
      for (const name of HINTS)
        if (name in hints) (s.clientHints as Record<string, unknown>)[name] = hints[name];
      waitsForHints = false;
      onChange();
    };
    source.getHighEntropyValues(HINTS).then(done, () => done({}));
    return false;
  }

  return {
    /** @param asksVisitor whether the ids are asked for anew: once for each tracking call. */
    isReady(asksVisitor: boolean): boolean {
      if (!hasConsent()) return false;
      if (asksVisitor) askVisitor();
      const hinted = hasHints();
      return hinted && !waitsForVisitor;
    },
    hasConsent,
  };
}
