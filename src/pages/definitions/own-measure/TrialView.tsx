import { Sparkline } from '../../../charts/Sparkline.tsx';
import { alternativeOf, trendPoints } from '../../../charts/trendModel.ts';
import {
  absenceInSentence,
  capitalised,
  pointInWords,
  whenInWords,
} from '../../../scorecard/format.ts';
import type { Scorecard, ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { latestCompletePeriod, localityOf, pointOf } from '../../../scorecard/select.ts';
import type { Trial } from '../../../scorecard/session.ts';
import { JumpLink } from '../../../ui/JumpLink.tsx';
import { PointValue } from '../../parts/PointValue.tsx';
import type { Gap } from './gaps.ts';

type TrialViewProps = {
  readonly trial: Trial | undefined;
  /** What is to be filled in before the measure can be worked out. */
  readonly gaps: readonly Gap[];
};

/** What the measure says and comes to, while it is being written. */
export function TrialView({ trial, gaps }: TrialViewProps) {
  const measure = trial?.ok ? trial.scorecard.measures[0] : undefined;
  const problems = trial && !trial.ok ? trial.problems : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="trial" aria-labelledby="trial-heading" tabIndex={0}>
      <h2 id="trial-heading">What it comes to</h2>
      <div role="status">
        {gaps.length > 0 && (
          <>
            <p>It can be worked out as soon as this is filled in:</p>
            <ul>
              {gaps.map(({ field, message }) => (
                <li key={`${field} ${message}`}>
                  <JumpLink to={field}>{message}</JumpLink>
                </li>
              ))}
            </ul>
          </>
        )}
        {problems.map(({ place, message }) => (
          <p key={`${place} ${message}`}>{place ? `${place}: ${message}` : capitalised(message)}</p>
        ))}
        {gaps.length === 0 && !trial && <p className="quiet">Counting …</p>}
        {trial?.ok && measure && <Stands scorecard={trial.scorecard} measure={measure} />}
      </div>
      {trial?.ok && measure && <Details scorecard={trial.scorecard} measure={measure} />}
    </section>
  );
}

type StandsProps = { readonly scorecard: Scorecard; readonly measure: ScorecardMeasure };

function Stands({ scorecard, measure }: StandsProps) {
  const index = latestCompletePeriod(scorecard.periods);
  const period = scorecard.periods[index];
  if (!period) return <p>There is no period to work it out for.</p>;
  const when = whenInWords(measure.window, period);
  const point = pointOf(measure, 'all', index);
  return (
    <>
      <p className="definition-sentence">{measure.definition.sentence}</p>
      <p className="trial-number">
        {point.state === 'known' ? (
          <>
            <strong>{capitalised(pointInWords(point, measure.kind))}</strong> {when}
          </>
        ) : (
          `${capitalised(absenceInSentence(point, when))}.`
        )}
      </p>
    </>
  );
}

function Details({ scorecard, measure }: StandsProps) {
  const index = latestCompletePeriod(scorecard.periods);
  const points = trendPoints(scorecard, measure, 'all');
  const { definition, kind } = measure;
  const [first] = scorecard.periods;
  return (
    <>
      <figure>
        <Sparkline
          points={points}
          alternative={alternativeOf(measure, localityOf(scorecard, 'all').name, points)}
          current={index}
        />
        <figcaption className="small quiet">
          {localityOf(scorecard, 'all').name}, from {first?.words}
        </figcaption>
      </figure>
      <dl>
        {definition.denominator && (
          <>
            <dt>Numerator</dt>
            <dd>{capitalised(definition.numerator)}</dd>
            <dt>Denominator</dt>
            <dd>{capitalised(definition.denominator)}</dd>
          </>
        )}
        <dt>Left out</dt>
        {definition.leftOut.map((words) => (
          <dd key={words}>{words}</dd>
        ))}
      </dl>
      <table className="trial-places">
        <caption>By locality, {scorecard.periods[index]?.words}</caption>
        <tbody>
          {scorecard.localities.slice(1).map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="number">
                <PointValue
                  point={pointOf(measure, id, index)}
                  kind={kind}
                  minimum={scorecard.partnership.minimumDenominator}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
