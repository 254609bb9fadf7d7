/** Which hits a callback or a rule is for. */
export interface HitFilter {
  /** Trackers as `hit.tracker` names them; `web-sdk` alone means all its instances. Left out or empty: all. */
  trackers?: readonly string[] | undefined;
  /** Left out or empty: all. */
  hitTypes?: readonly string[] | undefined;
}
