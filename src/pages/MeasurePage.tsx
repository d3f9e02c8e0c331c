import { lazy, Suspense, useMemo } from 'react';
import { localitiesModel } from '../charts/localitiesModel.ts';
import { trendModel } from '../charts/trendModel.ts';
import { Unbroken } from '../charts/Unbroken.tsx';
import { capitalised, goodInWords, windowInWords } from '../scorecard/format.ts';
import { standing } from '../scorecard/headline.ts';
import { comparisonsAt } from '../scorecard/movement.ts';
import type { ScorecardMeasure } from '../scorecard/scorecard.ts';
import {
  latestCompletePeriod,
  localityOf,
  measureOf,
  neverWorkedOut,
  periodIndexOf,
} from '../scorecard/select.ts';
import { aboutPlace } from '../scorecard/workspace/about.ts';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import '../ui/report.css';
import { MeasureBreakdown } from './measure/breakdown/MeasureBreakdown.tsx';
import { ShowCases } from './measure/cases/ShowCases.tsx';
import { MeasureByLocality } from './measure/MeasureByLocality.tsx';
import { MeasureDefinition } from './measure/MeasureDefinition.tsx';
import { MeasureFunnels } from './measure/MeasureFunnels.tsx';
import { MeasureJudgement } from './measure/MeasureJudgement.tsx';
import { MeasureTrend } from './measure/MeasureTrend.tsx';
import { SetTarget } from './measure/SetTarget.tsx';
import { HowJudged } from './parts/HowJudged.tsx';
import { LateRecords } from './parts/LateRecords.tsx';
import { NotToBeUsed } from './parts/NotToBeUsed.tsx';
import { PlaceAndPeriod } from './parts/PlaceAndPeriod.tsx';
import { Readings } from './parts/Readings.tsx';
import { SupplyNote } from './parts/SupplyNote.tsx';
import { CommentarySection } from './parts/workspace/CommentarySection.tsx';

/** Beside every measure that has an official figure; fetched after the measure itself is there. */
const ComparedWithOthers = lazy(async () => ({
  default: (await import('./measure/ComparedWithOthers.tsx')).ComparedWithOthers,
}));

/** What is worked out beside the scorecard comes after it. */
const MonthByMonth = lazy(async () => ({
  default: (await import('./measure/MonthByMonth.tsx')).MonthByMonth,
}));
const AuditsFound = lazy(async () => ({
  default: (await import('./measure/AuditsFound.tsx')).AuditsFound,
}));
const ComparedPlaces = lazy(async () => ({
  default: (await import('./measure/ComparedPlaces.tsx')).ComparedPlaces,
}));

/** What the checks found is asked of the rows after the measure itself is there. */
const QualityOfData = lazy(async () => ({
  default: (await import('./measure/quality/QualityOfData.tsx')).QualityOfData,
}));

/** Everything about one measure: where it stands, its trend, its localities, and what it counts. */
export function MeasurePage(props: PageProps) {
  const scorecard = useScorecard();
  const measure = measureOf(scorecard, props.view.measure ?? '');
  if (!measure) return <NoSuchMeasure {...props} />;
  return <MeasureReport {...props} measure={measure} />;
}

function MeasureReport({
  view,
  go,
  href,
  measure,
}: PageProps & { readonly measure: ScorecardMeasure }) {
  const scorecard = useScorecard();
  const index = periodIndexOf(scorecard, view.period);
  const trend = useMemo(
    () => trendModel(scorecard, measure, view.locality),
    [scorecard, measure, view.locality],
  );
  const byLocality = useMemo(() => localitiesModel(scorecard, measure), [scorecard, measure]);
  const latest = latestCompletePeriod(scorecard.periods);
  const shownComparisons = [index, latest].map((each) =>
    comparisonsAt(scorecard, measure, view.locality, each),
  );
  const nowhere = neverWorkedOut(scorecard, measure, 'all');
  const { readings } = measure;
  const isAside = readings !== undefined && readings.choices[0].measure !== measure.id;
  const place = localityOf(scorecard, view.locality);
  const about = aboutPlace(measure.id, view.locality, scorecard.periods[index]);
  const compared = (
    <Suspense fallback={null}>
      <ComparedWithOthers measure={measure} locality={view.locality} href={href} />
    </Suspense>
  );
  return (
    <div className="report">
      <header>
        <p className="overline">
          <a href={href({ page: 'scorecard', measure: undefined })}>Scorecard</a> › {measure.title}
        </p>
        <h1>{measure.question}</h1>
        <p className="report-about">
          {capitalised(windowInWords[measure.window])}
          {nowhere !== undefined && `; ${goodInWords[measure.good]}`}. {place.name}.
          {isAside && ' Not in use: another reading of the strategy.'}
        </p>
      </header>
      {nowhere === undefined ? (
        <>
          <PlaceAndPeriod view={view} go={go} choose="both" />
          <p className="lead">
            <Unbroken text={standing(scorecard, measure, view.locality, index)} />
          </p>
          <NotToBeUsed measures={[measure]} />
          <SupplyNote measure={measure} periodIndex={index} />
          <LateRecords periodIndex={index} measure={measure} />
          <MeasureJudgement measure={measure} locality={view.locality} periodIndex={index} />
          <CommentarySection about={about} href={href} />
          <MeasureTrend measure={measure} model={trend} periodIndex={index} place={place} />
          <Suspense fallback={null}>
            <MonthByMonth measure={measure} place={place} />
          </Suspense>
          <MeasureByLocality measure={measure} model={byLocality} periodIndex={index} />
          <Suspense fallback={null}>
            <ComparedPlaces measure={measure} periodIndex={index} />
          </Suspense>
          <MeasureBreakdown view={view} go={go} measure={measure} periodIndex={index} />
          {compared}
          <MeasureFunnels measure={measure} place={place} periodIndex={index} />
          <Suspense fallback={null}>
            <AuditsFound measure={measure} place={place} periodIndex={index} href={href} />
          </Suspense>
          <ShowCases
            key={measure.id}
            measure={measure}
            place={place}
            periodIndex={index}
            href={href}
          />
        </>
      ) : (
        <>
          <p className="lead">This measure could not be worked out in any period: {nowhere}.</p>
          {compared}
        </>
      )}
      <MeasureDefinition measure={measure}>
        {readings && <Readings readings={readings} measure={measure.id} view={view} href={href} />}
      </MeasureDefinition>
      {nowhere === undefined && (
        <Suspense fallback={null}>
          <QualityOfData measure={measure} periodIndex={index} />
        </Suspense>
      )}
      {nowhere === undefined && <HowJudged comparisons={shownComparisons} measures={[measure]} />}
      {!isAside && <SetTarget key={measure.id} measure={measure} href={href} />}
    </div>
  );
}

function NoSuchMeasure({ view, href }: PageProps) {
  return (
    <div className="report">
      <h1>There is no such measure</h1>
      <p className="lead">
        {view.measure
          ? `This scorecard has no measure “${view.measure}”.`
          : 'The address names no measure.'}{' '}
        All measures are on the{' '}
        <a href={href({ page: 'scorecard', measure: undefined })}>scorecard</a> and the{' '}
        <a href={href({ page: 'definitions', measure: undefined })}>definitions</a>.
      </p>
    </div>
  );
}
