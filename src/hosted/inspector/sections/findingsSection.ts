import { type Finding, findingsOf } from '../record/findings';
import { type Child, el } from '../show/el';
import type { Language } from '../texts/language';
import { listOf, type Section } from './section';

/** Findings, each with what to do. */
export const showFindings = (found: readonly Finding[], { text }: Language): Child =>
  listOf(
    found.map(({ kind, about, isProblem }) =>
      el('li', { class: isProblem ? 'problem' : '' }, text(`found.${kind}`, about)),
    ),
    'found',
  );

export const findingsSection: Section = (record, language) => [
  showFindings(findingsOf(record), language),
];
