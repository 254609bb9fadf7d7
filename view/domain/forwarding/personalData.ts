import { IDENTIFIERS } from '../../../src/forwarding/createEnvelope';
import { speltHitValue } from '../hitValues/hitValues';
import { variableOfPath } from '../hitValues/knownPaths';
import { VARIABLE_LIST } from '../variables/variableList';

/** Why a value of a hit commonly is personal data. */
export type PersonalData = 'request' | 'visitor' | 'address' | 'order' | 'place' | 'name';

const BY_PARAMETER = new Map(
  VARIABLE_LIST.map(({ name, parameter }) => [`param.${parameter}`, name]),
);

/** In this order: the first that fits is said. */
const KINDS: readonly (readonly [PersonalData, RegExp])[] = [
  ['request', /^requestUrl$/],
  ['visitor', IDENTIFIERS],
  ['visitor', /^xdm\.identityMap\b/],
  ['address', /^(pageURL|referrer|linkURL)$|^xdm\..*\bURL$/],
  ['order', /^(purchaseID|transactionID)$/],
  ['place', /^(zip|latitude|longitude)$|^xdm\..*\b(postalCode|latitude|longitude)$/],
  // Keys and paths that a site has chosen: only their names tell.
  [
    'name',
    /^(contextData|param|xdm|data)\..*(e-?mail|phone|mobile|birth|address|(first|last|full|user|sur)[-_. ]?name|(user|customer|client|member|login|account)[-_. ]?(id|number)\b)/i,
  ],
];

/** The variable that a name stands for, where it is the name of one, of its parameter or of the field that carries it; else the name itself. */
function variableOf(name: string): string {
  return BY_PARAMETER.get(name) ?? variableOfPath(name)?.name ?? name;
}

/** Why the value of this name commonly is personal data; undefined where it commonly is none. */
export function personalDataIn(from: string): PersonalData | undefined {
  // In the spelling that it gets once the field is left: what is said must not come and go with that.
  const name = variableOf(speltHitValue(from));
  return KINDS.find(([, names]) => names.test(name))?.[0];
}
