// Whether what became of each tracking call is what had to become of it.

/** What the page noted: `sent`, `gold`, `lost`, `suppressed` or `ran`, and of which hit. @typedef {readonly [outcome: string, id: string]} Note */
/** A request, as far as it says what became of its hit. @typedef {{ url: string, body: string, answer: string }} Request */

/** The hit in a request: its eVar1, as trackers and the Web SDK write it. @param {Pick<Request, 'url' | 'body'>} request */
const hitIn = ({ url, body }) => /(?:[?&]v1=|"eVar1":")(h\d+)\./.exec(`${url}&${body}`)?.[1];

/**
 * Sentences on what is missing, or too much; none where each call has its one outcome.
 *
 * @param {{ hits: number, isAborted(n: number): boolean, isGold(n: number): boolean, notes: readonly Note[], requests: readonly Request[], delivered: readonly string[] }} found
 */
function account({ hits, isAborted, isGold, notes, requests, delivered }) {
  /** @type {Set<string | undefined>} */
  const answered = new Set(requests.filter(({ answer }) => answer === '200').map(hitIn));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [outcome, noted] of notes) {
    const id = noted.replace('.', '');
    // A machine that is slow may have a hit given up that is confirmed all the same: that comes second.
    if (outcome === 'sent' && counts.get(`lost ${id}`) === 1) counts.delete(`lost ${id}`);
    const key = `${outcome} ${id}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const arrived = new Set(delivered.map((id) => id.replace('.', '')));
  /** @type {Map<string, string[]>} */
  const wrong = new Map();
  let aborted = 0;
  for (let n = 0; n < hits; n++) {
    const id = `h${n}`;
    const isSent = answered.has(id);
    const isLeaving = !isAborted(n);
    if (!isLeaving) aborted++;
    const expected = {
      sent: isSent,
      ran: isSent,
      gold: isSent && isGold(n),
      lost: isLeaving && !isSent,
    };
    for (const [outcome, isExpected] of Object.entries(expected)) {
      const count = counts.get(`${outcome} ${id}`) ?? 0;
      counts.delete(`${outcome} ${id}`);
      if (count === Number(isExpected)) continue;
      const key = `"${outcome}" came ${count} times instead of ${Number(isExpected)} for`;
      wrong.set(key, [...(wrong.get(key) ?? []), id]);
    }
    if (isSent && !arrived.has(id))
      wrong.set('The partner has not', [...(wrong.get('The partner has not') ?? []), id]);
  }
  const suppressed = counts.get('suppressed ') ?? 0;
  counts.delete('suppressed ');
  return [
    ...[...wrong].map(
      ([text, ids]) => `${text} ${ids.length} hits: ${ids.slice(0, 5).join(', ')}.`,
    ),
    ...(suppressed === aborted
      ? []
      : [`${aborted} calls were stopped, and ${suppressed} were reported.`]),
    ...[...counts]
      .slice(0, 5)
      .map(([text, count]) => `"${text}" was not expected, and came ${count} times.`),
  ];
}

module.exports = { account, hitIn };
