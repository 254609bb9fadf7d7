import { LONGEST_GET } from '../record/findings';
import type { HitRecord } from '../record/HitRecord';
import { type Child, el, fold, showValue } from '../show/el';
import { stringify } from '../show/stringify';
import { compare, GROUPS, groupOf, partsOf, readSent, type Sent } from '../show/variables';
import type { Language } from '../texts/language';
import type { Section } from './section';

/** What is more than that is text, folded: an element for each would keep the page from working. */
const MOST = 300;
const MOST_PARTS = 100;

/** @param lines writes those that have no elements of their own */
function listed<Entry>(
  entries: readonly Entry[],
  show: (entry: Entry) => readonly Child[],
  lines: (entry: Entry) => string,
): Child {
  if (!entries.length) return undefined;
  const rest = entries.slice(MOST).map(lines);
  return el(
    'dl',
    {},
    ...entries.slice(0, MOST).flatMap(show),
    ...(rest.length ? [el('dt', {}, `+${rest.length}`), el('dd', {}, fold(rest.join('\n')))] : []),
  );
}

/** @param meaning says what variables are for; left out: the names are the page's own */
const definitions = (values: readonly Sent[], meaning?: Language['meaning']): Child =>
  listed(
    values,
    ({ name, parameter, value }) => {
      const parts = meaning ? partsOf(name, value) : [];
      const about = meaning?.(name);
      return [
        el(
          'dt',
          {},
          el('bdi', {}, name),
          parameter && el('small', {}, parameter),
          about && el('small', { class: 'about' }, about),
        ),
        el(
          'dd',
          {},
          parts.length > 1 && parts.length <= MOST_PARTS
            ? el('ul', {}, ...parts.map((part) => el('li', {}, showValue(part))))
            : showValue(value),
        ),
      ];
    },
    ({ name, value }) => `${name}: ${value}`,
  );

/** What was in the hit, and what changed. @param before gives the hit before a hit */
export const sentSection =
  (before: (record: HitRecord) => HitRecord | undefined): Section =>
  (record, { text, meaning }) => {
    const { hit } = record;
    if (!hit) return [];
    const { variables, context, others } = readSent(hit);
    const earlier = before(record);
    const changes = earlier?.hit ? compare(hit, earlier.hit) : undefined;
    return [
      definitions(
        [
          { name: text('tracker'), parameter: '', value: hit.tracker },
          { name: text('suites'), parameter: '', value: hit.reportSuites.join(', ') },
        ].filter(({ value }) => value),
      ),
      ...GROUPS.flatMap((group) => {
        const members = variables.filter(({ name }) => groupOf(name) === group);
        return (
          members.length > 0 && [
            el('h4', {}, text(`group.${group}`)),
            definitions(members, meaning),
          ]
        );
      }),
      context.length > 0 && el('h4', {}, text('context')),
      definitions(context),
      others.length > 0 &&
        el('details', {}, el('summary', {}, text('others')), definitions(others, meaning)),
      ...(['xdm', 'data'] as const).map(
        (name) =>
          hit[name] &&
          el('details', {}, el('summary', {}, name), el('pre', {}, stringify(hit[name]))),
      ),
      changes &&
        el('h4', {}, text(changes.length ? 'changes' : 'noChanges', earlier?.number ?? '')),
      changes && definitionsOfChanges(changes, text),
      el('details', {}, el('summary', {}, text('request')), el('pre', {}, hit.requestUrl)),
      hit.reportSuites.length > 0 &&
        el('p', { class: 'soft' }, text('length', hit.requestUrl.length, LONGEST_GET + 1)),
    ];
  };

const definitionsOfChanges = (changes: ReturnType<typeof compare>, text: Language['text']): Child =>
  listed(
    changes,
    ({ name, kind, value, before }) => [
      el('dt', {}, el('span', { class: 'change' }, text(kind)), el('bdi', {}, name)),
      el(
        'dd',
        {},
        before !== undefined && showValue(before),
        kind === 'changed' && ' → ',
        kind !== 'gone' && showValue(value),
      ),
    ],
    ({ name, kind, value, before }) => `${text(kind)} ${name}: ${before ?? value}`,
  );
