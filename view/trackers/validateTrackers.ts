import { globalProblem, identifierProblem } from '../form/identifier';
import type { FieldError } from '../form/viewForm';
import { message } from '../texts/text';
import {
  type BuiltInValues,
  type GlobalValues,
  isOn,
  STAGES,
  splitReportSuites,
  type TrackerValues,
} from './trackers';

const DATA_ELEMENT = /%[^%\n]+%/g;

/** In the order of the page: the switches, the global variables, the built-in tracker. */
export function validateTrackers(trackers: readonly TrackerValues[]): FieldError[] {
  if (!trackers.some(isOn)) {
    return [{ path: 'trackers', message: message('trackers.none') }];
  }
  return [
    ...validateGlobals(trackers.filter((entry) => entry.type === 'global')),
    ...trackers.flatMap((entry) =>
      entry.type === 'built-in' && entry.on ? validateBuiltIn(entry) : [],
    ),
  ];
}

function validateGlobals(globals: readonly GlobalValues[]): FieldError[] {
  const seen = new Set<string>();
  return globals.flatMap(({ id, variable }) => {
    const name = variable.trim();
    const problem =
      name === ''
        ? message('global.missing')
        : seen.has(name)
          ? message('global.doubled', { name })
          : globalProblem(name);
    seen.add(name);
    return problem ? [{ path: `trackers.${id}.variable`, message: problem }] : [];
  });
}

function validateBuiltIn(entry: BuiltInValues): FieldError[] {
  const at = (field: string) => `trackers.${entry.id}.${field}`;
  const errors: FieldError[] = [];
  for (const stage of STAGES) {
    const wrong = splitReportSuites(entry.reportSuites[stage]).find((suite) =>
      /\s/.test(suite.replace(DATA_ELEMENT, '')),
    );
    if (wrong !== undefined) {
      errors.push({
        path: at(stage),
        message: message('builtIn.reportSuite.wrong', { suite: wrong }),
      });
    }
  }
  for (const field of ['trackingServer', 'trackingServerSecure'] as const) {
    if (/[/\s]|^https?:/i.test(entry[field].trim().replace(DATA_ELEMENT, ''))) {
      errors.push({ path: at(field), message: message('builtIn.server.wrong') });
    }
  }
  const variable = entry.variable.trim();
  const problem = variable === '' ? undefined : builtInVariableProblem(variable);
  if (problem) errors.push({ path: at('variable'), message: problem });
  return errors;
}

/** Data elements are allowed here, unlike in the name of a variable that is listened to. */
function builtInVariableProblem(variable: string) {
  const named = variable.replace(DATA_ELEMENT, '_');
  return named === variable ? globalProblem(variable) : identifierProblem(named);
}
