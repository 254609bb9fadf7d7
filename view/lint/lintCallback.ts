import { readCode } from '../javascript/code';
import { parseBody } from '../javascript/parse';
import { placeAt } from '../javascript/places';
import { PARAMETERS } from './code/callbackCode';
import type { Finding, LintContext, Problem } from './problem';
import type { Rule } from './rule';
import { assignedConditions } from './rules/assignedConditions';
import { callbackRegistration } from './rules/callbackRegistration';
import { clearVarsCalls } from './rules/clearVarsCalls';
import { codeInStrings } from './rules/codeInStrings';
import { contextDataKeys } from './rules/contextDataKeys';
import { dataElementTokens } from './rules/dataElementTokens';
import { documentWrite } from './rules/documentWrite';
import { floatingPromises } from './rules/floatingPromises';
import { hitFamilies } from './rules/hitFamilies';
import { hitNames } from './rules/hitNames';
import { hitWrites } from './rules/hitWrites';
import { insecureRequests } from './rules/insecureRequests';
import { markdownFences } from './rules/markdownFences';
import { missingTracker } from './rules/missingTracker';
import { resetVariables } from './rules/resetVariables';
import { returnedValues } from './rules/returnedValues';
import { trackingCalls } from './rules/trackingCalls';
import { uncalledFunction } from './rules/uncalledFunction';
import { undeclaredVariables } from './rules/undeclaredVariables';
import { unknownArguments } from './rules/unknownArguments';
import { urlParsing } from './rules/urlParsing';
import { syntax } from './syntax/syntax';
import './texts';

/** Each rule on code, by the name of its file. */
export const RULES: Readonly<Record<string, Rule>> = {
  markdownFences,
  trackingCalls,
  callbackRegistration,
  uncalledFunction,
  dataElementTokens,
  resetVariables,
  clearVarsCalls,
  undeclaredVariables,
  documentWrite,
  returnedValues,
  floatingPromises,
  unknownArguments,
  missingTracker,
  urlParsing,
  hitNames,
  hitFamilies,
  contextDataKeys,
  hitWrites,
  assignedConditions,
  insecureRequests,
  codeInStrings,
};

/**
 * What goes wrong in the body of a callback, in the order of the code. Code that is no JavaScript has one problem, of the rule `syntax`.
 * Pure, and some milliseconds long for some hundred lines.
 */
export function lintCallback(source: string, context: LintContext): Problem[] {
  const located = (rule: string, finding: Finding): Problem => ({
    fixes: [],
    ...finding,
    rule,
    ...placeAt(source, finding.from),
  });
  const parsed = parseBody(source, PARAMETERS);
  if ('reason' in parsed) return [located('syntax', syntax(source, parsed, context))];
  const code = readCode(parsed);
  return Object.entries(RULES)
    .flatMap(([name, rule]) => rule(code, context).map((finding) => located(name, finding)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
