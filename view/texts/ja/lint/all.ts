import { assignedConditionsJa } from './assignedConditions';
import { callbackRegistrationJa } from './callbackRegistration';
import { clearVarsCallsJa } from './clearVarsCalls';
import { codeInStringsJa } from './codeInStrings';
import { contextDataKeysJa } from './contextDataKeys';
import { dataElementTokensJa } from './dataElementTokens';
import { documentWriteJa } from './documentWrite';
import { fixJa } from './fix';
import { floatingPromisesJa } from './floatingPromises';
import { hitFamiliesJa } from './hitFamilies';
import { hitNamesJa } from './hitNames';
import { hitWritesJa } from './hitWrites';
import { insecureRequestsJa } from './insecureRequests';
import { markdownFencesJa } from './markdownFences';
import { missingTrackerJa } from './missingTracker';
import { resetVariablesJa } from './resetVariables';
import { returnedValuesJa } from './returnedValues';
import { syntaxJa } from './syntax';
import { trackingCallsJa } from './trackingCalls';
import { uncalledFunctionJa } from './uncalledFunction';
import { undeclaredVariablesJa } from './undeclaredVariables';
import { unknownArgumentsJa } from './unknownArguments';
import { urlParsingJa } from './urlParsing';

/** What the rules on code say, in Japanese. */
export const lintJa = {
  ...assignedConditionsJa,
  ...callbackRegistrationJa,
  ...clearVarsCallsJa,
  ...codeInStringsJa,
  ...contextDataKeysJa,
  ...dataElementTokensJa,
  ...documentWriteJa,
  ...fixJa,
  ...floatingPromisesJa,
  ...hitFamiliesJa,
  ...hitNamesJa,
  ...hitWritesJa,
  ...insecureRequestsJa,
  ...markdownFencesJa,
  ...missingTrackerJa,
  ...resetVariablesJa,
  ...returnedValuesJa,
  ...syntaxJa,
  ...trackingCallsJa,
  ...uncalledFunctionJa,
  ...undeclaredVariablesJa,
  ...unknownArgumentsJa,
  ...urlParsingJa,
};
