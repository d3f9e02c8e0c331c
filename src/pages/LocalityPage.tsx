import { isoInWords } from '../scorecard/format.ts';
import { headlineRows } from '../scorecard/headlineRows.ts';
import { comparisonsAt } from '../scorecard/movement.ts';
import { localityOf, periodIndexOf } from '../scorecard/select.ts';
import { aboutPlace } from '../scorecard/workspace/about.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import '../ui/report.css';
import { LocalityGroupSection } from './locality/LocalityGroupSection.tsx';
import { HowJudged } from './parts/HowJudged.tsx';
import { LateRecords } from './parts/LateRecords.tsx';
import { PlaceAndPeriod } from './parts/PlaceAndPeriod.tsx';
import { CommentarySection } from './parts/workspace/CommentarySection.tsx';

/** One locality: where its measures stand, and how much of the partnership's total it has. */
export function LocalityPage({ view, href, go }: PageProps) {
  const scorecard = useScorecard();
  const index = periodIndexOf(scorecard, view.period);
  const period = scorecard.periods[index];
  const place = localityOf(scorecard, view.locality);
  if (!period) return <h1>{place.name}</h1>;
  const groups = headlineRows(scorecard, view.locality);
  const rows = groups.flatMap((group) => [...group.rows, ...group.further]);
  return (
    <div className="report">
      <header>
        <p className="overline">
          <a href={href({ page: 'localities', locality: 'all' })}>Localities</a> › {place.name}
        </p>
        <h1>
          {place.name}: {period.words}
        </h1>
        <p className="report-about">{whatItIs(place.id, place.outOfArea)}</p>
      </header>
      <PlaceAndPeriod view={view} go={go} choose="both" />
      {!period.complete && (
        <p className="part-period">
          ○ Part period: the data end on {isoInWords(scorecard.asAt)}. Its values are shown and not
          judged.
        </p>
      )}
      <LateRecords periodIndex={index} />
      {groups.map((group) => (
        <LocalityGroupSection
          key={group.group.id}
          group={group}
          locality={view.locality}
          periodIndex={index}
          href={href}
        />
      ))}
      <CommentarySection about={aboutPlace(undefined, view.locality, period)} href={href} />
      <HowJudged
        comparisons={rows.map((each) => comparisonsAt(scorecard, each, view.locality, index))}
        measures={rows}
      />
    </div>
  );
}

function whatItIs(id: string, outOfArea: boolean): string {
  if (id === 'all') return 'The whole partnership. Choose a locality to see it beside the total.';
  if (id === 'unknown') {
    return 'Rows whose locality is missing or could not be matched. They are in the total.';
  }
  if (outOfArea) return 'Children who live outside the area. They are in the total.';
  return 'Beside each value: the partnership, and how much of what it counted is in this locality.';
}
