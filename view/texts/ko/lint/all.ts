import { assignedConditionsKo } from './assignedConditions';
import { callbackRegistrationKo } from './callbackRegistration';
import { clearVarsCallsKo } from './clearVarsCalls';
import { codeInStringsKo } from './codeInStrings';
import { contextDataKeysKo } from './contextDataKeys';
import { dataElementTokensKo } from './dataElementTokens';
import { documentWriteKo } from './documentWrite';
import { fixKo } from './fix';
import { floatingPromisesKo } from './floatingPromises';
import { hitFamiliesKo } from './hitFamilies';
import { hitNamesKo } from './hitNames';
import { hitWritesKo } from './hitWrites';
import { insecureRequestsKo } from './insecureRequests';
import { markdownFencesKo } from './markdownFences';
import { missingTrackerKo } from './missingTracker';
import { resetVariablesKo } from './resetVariables';
import { returnedValuesKo } from './returnedValues';
import { syntaxKo } from './syntax';
import { trackingCallsKo } from './trackingCalls';
import { uncalledFunctionKo } from './uncalledFunction';
import { undeclaredVariablesKo } from './undeclaredVariables';
import { unknownArgumentsKo } from './unknownArguments';
import { urlParsingKo } from './urlParsing';

/** What the rules on code say, in Korean. */
export const lintKo = {
  ...assignedConditionsKo,
  ...callbackRegistrationKo,
  ...clearVarsCallsKo,
  ...codeInStringsKo,
  ...contextDataKeysKo,
  ...dataElementTokensKo,
  ...documentWriteKo,
  ...fixKo,
  ...floatingPromisesKo,
  ...hitFamiliesKo,
  ...hitNamesKo,
  ...hitWritesKo,
  ...insecureRequestsKo,
  ...markdownFencesKo,
  ...missingTrackerKo,
  ...resetVariablesKo,
  ...returnedValuesKo,
  ...syntaxKo,
  ...trackingCallsKo,
  ...uncalledFunctionKo,
  ...undeclaredVariablesKo,
  ...unknownArgumentsKo,
  ...urlParsingKo,
};
