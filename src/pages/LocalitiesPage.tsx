import { measuresByGroup } from '../scorecard/headlineRows.ts';
import { neverWorkedOut, periodIndexOf, pointOf } from '../scorecard/select.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import '../ui/report.css';
import { LocalitiesMatrix } from './localities/LocalitiesMatrix.tsx';
import { HowJudged } from './parts/HowJudged.tsx';
import { LateRecords } from './parts/LateRecords.tsx';
import { PlaceAndPeriod } from './parts/PlaceAndPeriod.tsx';
import { SymbolKey } from './parts/SymbolKey.tsx';

/** Every measure in every locality, for one period. Nothing is ranked and nothing is coloured. */
export function LocalitiesPage({ view, href, go }: PageProps) {
  const scorecard = useScorecard();
  const index = periodIndexOf(scorecard, view.period);
  const period = scorecard.periods[index];
  const groups = measuresByGroup(scorecard)
    .map(({ group, measures }) => ({
      group,
      measures: measures.filter(
        (measure) => neverWorkedOut(scorecard, measure, 'all') === undefined,
      ),
    }))
    .filter(({ measures }) => measures.length > 0);
  const left = scorecard.measures.length - groups.flatMap(({ measures }) => measures).length;
  const points = groups.flatMap(({ measures }) =>
    measures.flatMap((measure) =>
      scorecard.localities.map(({ id }) => pointOf(measure, id, index)),
    ),
  );
  const minimum = scorecard.partnership.minimumDenominator;
  if (!period) return <h1>Localities</h1>;
  return (
    <div className="report">
      <header>
        <h1>Localities: {period.words}</h1>
        <p className="report-about">
          Counts and shares as they are, in the partnership’s own order. A difference between small
          places is often chance: places are not ranked, and a share of fewer than {minimum} is
          marked.
        </p>
      </header>
      <PlaceAndPeriod view={view} go={go} choose="period" />
      {!period.complete && <p className="part-period">○ Part period: shown and not judged.</p>}
      <LateRecords periodIndex={index} />
      <SymbolKey points={points} minimum={minimum} />
      {groups.map(({ group, measures }) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`} className="group">
          <h2 id={`group-${group.id}`}>{group.title}</h2>
          <LocalitiesMatrix
            title={`${group.title}, ${period.words}`}
            measures={measures}
            periodIndex={index}
            href={href}
          />
        </section>
      ))}
      {left > 0 && (
        <p className="quiet">
          {left} {left === 1 ? 'measure is' : 'measures are'} not here: without a value in any
          period.
        </p>
      )}
      <HowJudged comparisons={[]} measures={groups.flatMap(({ measures }) => measures)} />
    </div>
  );
}
