import type { PeriodMonths } from '../calendar/period.ts';
import { placesFor } from '../extracts/places.ts';
import { EvaluationContext } from '../measures/context.ts';
import { assembleScorecard } from './assemble.ts';
import type { Partnership } from './partnership.ts';
import type { Scorecard } from './scorecard.ts';

type Dates = {
  readonly partnership: Partnership;
  readonly asAt: number;
  readonly coverFrom: number;
  readonly periodMonths: PeriodMonths;
};

/** The scorecard of a partnership before anything is read: its periods and localities, no measures. */
export function emptyScorecard({ partnership, asAt, coverFrom, periodMonths }: Dates): Scorecard {
  const extracts = { tables: new Map(), children: [] };
  const places = placesFor(partnership.localities, extracts.tables);
  const { neglect } = partnership;
  const context = new EvaluationContext({ extracts, places, asAt, coverFrom, neglect });
  const nothing = { measures: [], otherReadings: [], files: [], invented: false };
  return assembleScorecard({ ...nothing, partnership, context, periodMonths });
}
