import { LONGEST_GET } from '../record/findings';
import type { HitRecord } from '../record/HitRecord';
import { type Child, el, showValue } from '../show/el';
import { stringify } from '../show/stringify';
import { compare, GROUPS, groupOf, partsOf, readSent, type Sent } from '../show/variables';
import type { Language } from '../texts/language';
import type { Section } from './section';

const term = ({ name, parameter }: Sent, about: string | undefined) =>
  el(
    'dt',
    {},
    el('bdi', {}, name),
    parameter && el('small', {}, parameter),
    about && el('small', { class: 'about' }, about),
  );

/** @param meaning says what variables are for; left out: the names are the page's own */
function definitions(values: readonly Sent[], meaning?: Language['meaning']): Child {
  if (!values.length) return undefined;
  return el(
    'dl',
    {},
    ...values.flatMap((sent) => {
      const parts = meaning ? partsOf(sent.name, sent.value) : [];
      return [
        term(sent, meaning?.(sent.name)),
        el(
          'dd',
          {},
          parts.length > 1
            ? el('ul', {}, ...parts.map((part) => el('li', {}, showValue(part))))
            : showValue(sent.value),
        ),
      ];
    }),
  );
}

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

function definitionsOfChanges(changes: ReturnType<typeof compare>, text: Language['text']): Child {
  return el(
    'dl',
    {},
    ...changes.flatMap(({ name, kind, value, before }) => [
      el('dt', {}, el('span', { class: 'change' }, text(kind)), el('bdi', {}, name)),
      el(
        'dd',
        {},
        before !== undefined && showValue(before),
        kind === 'changed' && ' → ',
        kind !== 'gone' && showValue(value),
      ),
    ]),
  );
}
