import type { CheckContext } from '../extracts/checks/check.ts';
import type { FoundIssue } from '../extracts/issue.ts';
import { placesFor } from '../extracts/places.ts';
import { isCountable } from '../measures/aggregates.ts';
import { catalogue } from '../measures/catalogue/catalogue.ts';
import { checkAggregates } from '../measures/checkAggregates.ts';
import { checkReturns } from '../measures/checkReturns.ts';
import { EvaluationContext } from '../measures/context.ts';
import { countedExtracts } from './countedExtracts.ts';
import type { Partnership } from './partnership.ts';

/** What is wrong with numbers that come as such: returned by partners, or worked out elsewhere. */
export function checkCounts(check: CheckContext, partnership?: Partnership): FoundIssue[] {
  const { extracts, asAt, places } = check;
  const measures = [...catalogue, ...(partnership?.measures ?? [])];
  const length = {
    months: partnership?.periodMonths ?? 2,
    firstMonth: partnership?.yearStartMonth ?? 4,
  };
  const context = new EvaluationContext({
    ...check,
    extracts: countedExtracts(extracts, partnership),
    places: places ?? placesFor([], extracts.tables),
    neglect: partnership?.neglect ?? 'only',
  });
  const returns = extracts.tables.get('returns');
  const data = extracts.tables.get('aggregates');
  return [
    ...(returns ? checkReturns(returns, measures, length) : []),
    ...(data
      ? checkAggregates({
          ...{ data, measures, asAt, length, places },
          isCountable: (measure) => isCountable(measure, context),
        })
      : []),
  ];
}
