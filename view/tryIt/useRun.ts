import { useEffect, useRef, useState } from 'react';
import script from './inside/entry?bundled';
import type { Order } from './notes';
import { NO_OUTCOME, type Outcome, withHeard } from './outcome';
import { runIsolated } from './runIsolated';

/** A run and what it was asked for; undefined before the first one. */
export interface Run {
  order: Order;
  outcome: Outcome;
}

/** Runs one order at a time; a new one, or leaving the view, ends the one before. */
export function useRun() {
  const [run, setRun] = useState<Run>();
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);
  const start = (order: Order) => {
    end.current();
    let outcome = NO_OUTCOME;
    setRun({ order, outcome });
    end.current = runIsolated(order, script, (heard) => {
      outcome = withHeard(outcome, heard);
      setRun({ order, outcome });
    });
  };
  return { run, start };
}
