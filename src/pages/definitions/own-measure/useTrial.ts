import { useEffect, useState } from 'react';
import type { Measure } from '../../../measures/measure.ts';
import type { Trial } from '../../../scorecard/session.ts';
import type { Editing } from '../../../ui/editingContext.ts';

/** So long nothing must be typed before the rows are counted again. */
const pauseMs = 300;

/** What a measure comes to over the rows that were read; the answer before stays until the next is there. */
export function useTrial(editing: Editing, measure: Measure | undefined): Trial | undefined {
  const { tryMeasure, partnership } = editing;
  const [trial, setTrial] = useState<Trial>();
  const text = measure && JSON.stringify(measure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another partnership counts anew
  useEffect(() => {
    if (text === undefined) return;
    let left = false;
    const timer = setTimeout(async () => {
      const answer = await tryMeasure(JSON.parse(text));
      if (!left) setTrial(answer);
    }, pauseMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text, tryMeasure, partnership]);
  return measure && trial;
}
