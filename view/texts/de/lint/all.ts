import { assignedConditionsDe } from './assignedConditions';
import { callbackRegistrationDe } from './callbackRegistration';
import { clearVarsCallsDe } from './clearVarsCalls';
import { codeInStringsDe } from './codeInStrings';
import { contextDataKeysDe } from './contextDataKeys';
import { dataElementTokensDe } from './dataElementTokens';
import { documentWriteDe } from './documentWrite';
import { fixDe } from './fix';
import { floatingPromisesDe } from './floatingPromises';
import { hitFamiliesDe } from './hitFamilies';
import { hitNamesDe } from './hitNames';
import { hitWritesDe } from './hitWrites';
import { insecureRequestsDe } from './insecureRequests';
import { markdownFencesDe } from './markdownFences';
import { missingTrackerDe } from './missingTracker';
import { resetVariablesDe } from './resetVariables';
import { returnedValuesDe } from './returnedValues';
import { syntaxDe } from './syntax';
import { trackingCallsDe } from './trackingCalls';
import { uncalledFunctionDe } from './uncalledFunction';
import { undeclaredVariablesDe } from './undeclaredVariables';
import { unknownArgumentsDe } from './unknownArguments';
import { urlParsingDe } from './urlParsing';

/** What the rules on code say, in German. */
export const lintDe = {
  ...assignedConditionsDe,
  ...callbackRegistrationDe,
  ...clearVarsCallsDe,
  ...codeInStringsDe,
  ...contextDataKeysDe,
  ...dataElementTokensDe,
  ...documentWriteDe,
  ...fixDe,
  ...floatingPromisesDe,
  ...hitFamiliesDe,
  ...hitNamesDe,
  ...hitWritesDe,
  ...insecureRequestsDe,
  ...markdownFencesDe,
  ...missingTrackerDe,
  ...resetVariablesDe,
  ...returnedValuesDe,
  ...syntaxDe,
  ...trackingCallsDe,
  ...uncalledFunctionDe,
  ...undeclaredVariablesDe,
  ...unknownArgumentsDe,
  ...urlParsingDe,
};
