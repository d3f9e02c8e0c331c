import { asAtInWords, isoInWords, periodDates } from '../scorecard/format.ts';
import { headlineRows } from '../scorecard/headlineRows.ts';
import { comparisonsAt } from '../scorecard/movement.ts';
import { noTargetsInWords } from '../scorecard/noTargets.ts';
import { localityOf, periodIndexOf } from '../scorecard/select.ts';
import { aboutPlace } from '../scorecard/workspace/about.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import '../ui/report.css';
import { HowJudged } from './parts/HowJudged.tsx';
import { LateRecords } from './parts/LateRecords.tsx';
import { NotToBeUsed } from './parts/NotToBeUsed.tsx';
import { PlaceAndPeriod } from './parts/PlaceAndPeriod.tsx';
import { CommentarySection } from './parts/workspace/CommentarySection.tsx';
import { blanksInWords } from './scorecard/blanks.ts';
import { ScorecardGroupSection } from './scorecard/ScorecardGroupSection.tsx';
import { Summary } from './scorecard/Summary.tsx';

/** The page that a board reads first: where the strategy's measures stand, and what changed. */
export function ScorecardPage({ view, href, go }: PageProps) {
  const scorecard = useScorecard();
  const { partnership } = scorecard;
  const index = periodIndexOf(scorecard, view.period);
  const period = scorecard.periods[index];
  const place = localityOf(scorecard, view.locality);
  if (!period) return <NoPeriods area={partnership.area} />;
  const groups = headlineRows(scorecard, view.locality);
  const rows = groups.flatMap((group) => group.rows);
  const blank = blanksInWords(scorecard, rows, view.locality, index);
  const hasTargets = scorecard.measures.some(({ targets }) => targets !== undefined);
  const noTargets = hasTargets ? undefined : noTargetsInWords(rows);
  const heading = view.locality === 'all' ? partnership.area : `${partnership.area}, ${place.name}`;
  return (
    <div className="report">
      <header>
        <h1>
          Neglect in {heading}: {period.words}
        </h1>
        <p className="report-about">
          {partnership.name}. {partnership.strategy.title}, {partnership.strategy.years}. Period
          from {periodDates(period)}
          {period.complete ? ', complete' : ', part period'}; the data are {asAtInWords(scorecard)}.
        </p>
      </header>
      <PlaceAndPeriod view={view} go={go} choose="both" />
      {!period.complete && (
        <p className="part-period">
          ○ Part period: the data end on {isoInWords(scorecard.asAt)}. Its values are shown and not
          judged.
        </p>
      )}
      <Summary locality={view.locality} periodIndex={index} href={href} />
      <NotToBeUsed measures={scorecard.measures} />
      <LateRecords periodIndex={index} />
      {groups.map((group) => (
        <ScorecardGroupSection
          key={group.group.id}
          group={group}
          locality={view.locality}
          periodIndex={index}
          pageHasTargets={hasTargets}
          href={href}
        />
      ))}
      {blank && <p className="table-note blank-note">{blank}</p>}
      {noTargets && (
        <p className="table-note">No measure of this page has a target: {noTargets}.</p>
      )}
      <CommentarySection about={aboutPlace(undefined, view.locality, period)} href={href} />
      <HowJudged
        comparisons={rows.map((each) => comparisonsAt(scorecard, each, view.locality, index))}
        measures={rows}
      />
    </div>
  );
}

function NoPeriods({ area }: { readonly area: string }) {
  return (
    <div className="report">
      <h1>Neglect in {area}</h1>
      <p className="lead">
        The extracts cover no reporting period yet: none starts on or after the first day from which
        they are complete.
      </p>
    </div>
  );
}
