import { startTransition, useEffect, useState } from 'react';
import { useFieldsForm } from './FormContext';

/** What is shown anew later, after other settings or in another language, is shown at once: the page must not shrink under the user. */
let wasShown = false;

/**
 * False for the first paint of the view, true right after it: what stands below the fold comes then, in slices between which the page
 * answers, and the fields above it can be used sooner. True at once when a field is to get the focus, as it may be one of those below.
 */
export function useAllShown(): boolean {
  const { focused } = useFieldsForm();
  const [isShown, setShown] = useState(wasShown);
  const isAll = isShown || focused !== undefined;
  useEffect(() => {
    if (isAll) wasShown = true;
    else startTransition(() => setShown(true));
  }, [isAll]);
  return isAll;
}
