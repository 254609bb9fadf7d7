import { assignedConditionsFr } from './assignedConditions';
import { callbackRegistrationFr } from './callbackRegistration';
import { clearVarsCallsFr } from './clearVarsCalls';
import { codeInStringsFr } from './codeInStrings';
import { contextDataKeysFr } from './contextDataKeys';
import { dataElementTokensFr } from './dataElementTokens';
import { documentWriteFr } from './documentWrite';
import { fixFr } from './fix';
import { floatingPromisesFr } from './floatingPromises';
import { hitFamiliesFr } from './hitFamilies';
import { hitNamesFr } from './hitNames';
import { hitWritesFr } from './hitWrites';
import { insecureRequestsFr } from './insecureRequests';
import { markdownFencesFr } from './markdownFences';
import { missingTrackerFr } from './missingTracker';
import { resetVariablesFr } from './resetVariables';
import { returnedValuesFr } from './returnedValues';
import { syntaxFr } from './syntax';
import { trackingCallsFr } from './trackingCalls';
import { uncalledFunctionFr } from './uncalledFunction';
import { undeclaredVariablesFr } from './undeclaredVariables';
import { unknownArgumentsFr } from './unknownArguments';
import { urlParsingFr } from './urlParsing';

/** What the rules on code say, in French. */
export const lintFr = {
  ...assignedConditionsFr,
  ...callbackRegistrationFr,
  ...clearVarsCallsFr,
  ...codeInStringsFr,
  ...contextDataKeysFr,
  ...dataElementTokensFr,
  ...documentWriteFr,
  ...fixFr,
  ...floatingPromisesFr,
  ...hitFamiliesFr,
  ...hitNamesFr,
  ...hitWritesFr,
  ...insecureRequestsFr,
  ...markdownFencesFr,
  ...missingTrackerFr,
  ...resetVariablesFr,
  ...returnedValuesFr,
  ...syntaxFr,
  ...trackingCallsFr,
  ...uncalledFunctionFr,
  ...undeclaredVariablesFr,
  ...unknownArgumentsFr,
  ...urlParsingFr,
};
