import { assignedConditionsEn } from './assignedConditions';
import { callbackRegistrationEn } from './callbackRegistration';
import { clearVarsCallsEn } from './clearVarsCalls';
import { codeInStringsEn } from './codeInStrings';
import { contextDataKeysEn } from './contextDataKeys';
import { dataElementTokensEn } from './dataElementTokens';
import { documentWriteEn } from './documentWrite';
import { fixEn } from './fix';
import { floatingPromisesEn } from './floatingPromises';
import { hitFamiliesEn } from './hitFamilies';
import { hitNamesEn } from './hitNames';
import { hitWritesEn } from './hitWrites';
import { insecureRequestsEn } from './insecureRequests';
import { markdownFencesEn } from './markdownFences';
import { missingTrackerEn } from './missingTracker';
import { resetVariablesEn } from './resetVariables';
import { returnedValuesEn } from './returnedValues';
import { syntaxEn } from './syntax';
import { trackingCallsEn } from './trackingCalls';
import { uncalledFunctionEn } from './uncalledFunction';
import { undeclaredVariablesEn } from './undeclaredVariables';
import { unknownArgumentsEn } from './unknownArguments';
import { urlParsingEn } from './urlParsing';

/** What the rules on code say, in English. */
export const lintEn = {
  ...assignedConditionsEn,
  ...callbackRegistrationEn,
  ...clearVarsCallsEn,
  ...codeInStringsEn,
  ...contextDataKeysEn,
  ...dataElementTokensEn,
  ...documentWriteEn,
  ...fixEn,
  ...floatingPromisesEn,
  ...hitFamiliesEn,
  ...hitNamesEn,
  ...hitWritesEn,
  ...insecureRequestsEn,
  ...markdownFencesEn,
  ...missingTrackerEn,
  ...resetVariablesEn,
  ...returnedValuesEn,
  ...syntaxEn,
  ...trackingCallsEn,
  ...uncalledFunctionEn,
  ...undeclaredVariablesEn,
  ...unknownArgumentsEn,
  ...urlParsingEn,
} as const;
