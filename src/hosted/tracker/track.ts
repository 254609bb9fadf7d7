import { tryTo } from '../../platform/tryTo';
import { preTrack } from './callbacks';
import { clearedVariables } from './clearVariables';
import { writeCustomerIds } from './customerIds';
import { describePage } from './describePage';
import { loadHits, saveHits } from './hitStore';
import { describeLink, resolveLink } from './links';
import { log } from './log';
import { enqueue } from './queue';
import { getVisitor, isApproved, isReady } from './readiness';
import { buildRequestUrl } from './requestUrl';
import { s } from './s';
import { swapVariables, withoutEmpty } from './swapVariables';
import type { BuiltInTracker, Overrides } from './tracker';
import { writeVariables } from './variables/writeVariables';
import { getFallbackId } from './visitorId';

/** What holds for one tracking call only, as it stands between two. */
const NOTHING_FOR_ONE_HIT: Overrides = {
  abort: 0,
  supplementalDataID: 0,
  timestamp: 0,
  linkObject: 0,
  linkURL: 0,
  linkName: 0,
  linkType: 0,
  pe: 0,
  pev1: 0,
  pev2: 0,
  pev3: 0,
  useBeacon: 0,
  referrer: 0,
};

/** What is done when ids and consent are there. */
const waiting: (() => unknown)[] = [];
let isBuffering = false;
/** Whether hits of an earlier page, or of this one, may lie in the store: asking it takes longer than writing a query. */
let mayHoldHits = true;

/** Sends request URLs after those that were buffered on an earlier page, or buffers all of them. */
const send = (requestUrls: string[]) => {
  const buffered = mayHoldHits ? loadHits('sessionStorage') : [];
  const all = [...buffered, ...requestUrls];
  mayHoldHits = isBuffering;
  if (isBuffering && saveHits('sessionStorage', all)) return;
  if (buffered[0]) saveHits('sessionStorage', []);
  enqueue(all);
};

export const bufferRequests = (on = true): void => {
  isBuffering = on;
  mayHoldHits ||= on;
  if (!on) send([]);
};

const writeQuery = () => {
  const visitor = getVisitor();
  if (isApproved('TARGET'))
    s.supplementalDataID ||= visitor?.getSupplementalDataID?.('AppMeasurement:0', true);
  s.marketingCloudOrgID ||= visitor?.marketingCloudOrgID;
  s.contextData ||= {};
  if (!isApproved('AAM')) s.contextData['cm.ssf'] = 1;
  return writeCustomerIds(visitor) + writeVariables();
};

/** Says whether there was a hit to send. */
const sendHit = () => {
  if (!s.marketingCloudVisitorID && !s.analyticsVisitorID) s.fid = getFallbackId();
  const isCall = resolveLink();
  if (s.usePlugins) tryTo(() => s.doPlugins?.(s), log('doPlugins failed:'));
  if (!s.account || s.abort || !(describeLink() || isCall)) return false;
  describePage();
  const requestUrl = buildRequestUrl(writeQuery());
  s.lrt = 0;
  preTrack.run_(requestUrl);
  send([requestUrl]);
  return true;
};

const run = (overrides: Overrides) => {
  const replaced = swapVariables(overrides);
  const isHit = !s.visitorOptedOut && tryTo(sendHit, log('Hit failed:'));
  const { referrer } = s;
  swapVariables(NOTHING_FOR_ONE_HIT);
  // It is for the next hit that leaves.
  if (!isHit) s.referrer = referrer;
  swapVariables(replaced);
  return isHit;
};

export const runWaiting = (): void => {
  for (const act of waiting.splice(0)) tryTo(act);
};

const runWhenReady = () => {
  if (waiting[0] && isReady(runWhenReady)) runWaiting();
};

/** AppMeasurement's way to put a hit off, which shows that it waits. */
export const callbackWhenReadyToTrack: BuiltInTracker['callbackWhenReadyToTrack'] = (
  owner,
  act,
  parameters,
) => {
  waiting.push(() => act.apply(owner, parameters));
};

const runLater = (values: Overrides) =>
  run({ ...clearedVariables(), ...NOTHING_FOR_ONE_HIT, ...values });

/** Sends a hit, or keeps it until ids and consent are there. Says whether there is one. */
export const track = (overrides?: Overrides | null): unknown => {
  const mayGo = tryTo(() => isReady(runWhenReady, true), log('visitor failed:'));
  if (mayGo === false) {
    // A hit that has to wait takes the variables of its time with it.
    s.callbackWhenReadyToTrack(s, runLater, [
      {
        ...withoutEmpty(s),
        contextData: { ...s.contextData },
        ...withoutEmpty(overrides),
      },
    ]);
    swapVariables(NOTHING_FOR_ONE_HIT);
    return true;
  }
  runWaiting();
  return run(withoutEmpty(overrides));
};
