import { replaceTokens } from '../../../src/contract/dataElement';
import { globalProblem, identifierProblem } from '../../form/identifier';
import type { FieldError } from '../../form/viewForm';
import { message } from '../../texts/text';
import { type BuiltInValues, STAGES, splitReportSuites } from './builtIn';
import { instanceProblem } from './instanceName';
import { type NamedType, namePath } from './namedTrackers';
import { isNamed, isOn, type TrackerValues } from './trackers';

const NAMES = {
  global: {
    missing: 'trackers.global.missing',
    doubled: 'trackers.global.doubled',
    problem: globalProblem,
  },
  'web-sdk': {
    missing: 'trackers.instance.missing',
    doubled: 'trackers.instance.doubled',
    problem: instanceProblem,
  },
} as const;

/** In the order of the page: the switches, the global variables, the instances of the Web SDK, the built-in tracker. */
export function validateTrackers(trackers: readonly TrackerValues[]): FieldError[] {
  if (!trackers.some(isOn)) {
    return [{ path: 'trackers', message: message('trackers.none') }];
  }
  return [
    ...validateNames(trackers, 'global'),
    ...validateNames(trackers, 'web-sdk'),
    ...trackers.flatMap((entry) =>
      entry.type === 'built-in' && entry.on ? validateBuiltIn(entry) : [],
    ),
  ];
}

function validateNames(trackers: readonly TrackerValues[], type: NamedType): FieldError[] {
  const { missing, doubled, problem } = NAMES[type];
  const seen = new Set<string>();
  return trackers.filter(isNamed).flatMap((entry) => {
    if (entry.type !== type) return [];
    const name = entry.name.trim();
    const found =
      name === '' ? message(missing) : seen.has(name) ? message(doubled, { name }) : problem(name);
    seen.add(name);
    return found ? [{ path: namePath(entry), message: found }] : [];
  });
}

function validateBuiltIn(entry: BuiltInValues): FieldError[] {
  const at = (field: string) => `trackers.${entry.id}.${field}`;
  const errors: FieldError[] = [];
  for (const stage of STAGES) {
    const wrong = splitReportSuites(entry.reportSuites[stage]).find((suite) =>
      /\s/.test(replaceTokens(suite, () => '')),
    );
    if (wrong !== undefined) {
      errors.push({
        path: at(stage),
        message: message('trackers.builtIn.reportSuite.wrong', { suite: wrong }),
      });
    }
  }
  for (const field of ['trackingServer', 'trackingServerSecure'] as const) {
    if (/[/\s]|^https?:/i.test(replaceTokens(entry[field].trim(), () => ''))) {
      errors.push({ path: at(field), message: message('trackers.builtIn.server.wrong') });
    }
  }
  const variable = entry.variable.trim();
  const problem = variable === '' ? undefined : builtInVariableProblem(variable);
  if (problem) errors.push({ path: at('variable'), message: problem });
  return errors;
}

/** Data elements are allowed here, unlike in the name of a variable that is listened to. */
function builtInVariableProblem(variable: string) {
  const named = replaceTokens(variable, () => '_');
  return named === variable ? globalProblem(variable) : identifierProblem(named);
}
