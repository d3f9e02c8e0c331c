import { pointInWords } from '../../scorecard/format.ts';
import { takeReading } from '../../scorecard/readings.ts';
import type { MeasureChoice, MeasureReadings } from '../../scorecard/scorecard.ts';
import { measureOf, periodIndexOf, pointOf } from '../../scorecard/select.ts';
import { Button } from '../../ui/Button.tsx';
import { useEditing } from '../../ui/editingContext.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import './readings.css';

type ReadingsProps = Pick<PageProps, 'view' | 'href'> & {
  readonly readings: MeasureReadings;
  /** The measure that is described here: its own value stands elsewhere. */
  readonly measure: string;
};

/** Says that the strategy can be read in more than one way: which reading is in use, and the others. */
export function Readings({ readings, measure, view, href }: ReadingsProps) {
  const [inUse, ...others] = readings.choices;
  return (
    <div className="readings">
      <p>The strategy can be read in more than one way. It asks for {readings.asWritten}.</p>
      <dl>
        <dt>In use</dt>
        <dd>
          <Reading choice={inUse} isHere={inUse.measure === measure} view={view} href={href} />
        </dd>
        <dt>{others.length === 1 ? 'Other reading' : 'Other readings'}</dt>
        {others.map((choice) => (
          <dd key={choice.measure}>
            <Reading choice={choice} isHere={choice.measure === measure} view={view} href={href} />
            <UseThis choice={choice} />
          </dd>
        ))}
      </dl>
    </div>
  );
}

type ReadingProps = Pick<PageProps, 'view' | 'href'> & {
  readonly choice: MeasureChoice;
  readonly isHere: boolean;
};

/** What a reading takes the words to mean, with its measure and present value. */
function Reading({ choice, isHere, view, href }: ReadingProps) {
  const scorecard = useScorecard();
  const measure = measureOf(scorecard, choice.measure);
  if (!measure) return <>{choice.takenAs}</>;
  const point = pointOf(measure, view.locality, periodIndexOf(scorecard, view.period));
  const value = pointInWords(point, measure.kind);
  return (
    <>
      {choice.takenAs}.{' '}
      {isHere ? (
        'This is the measure described here'
      ) : (
        <a href={href({ page: 'measure', measure: measure.id })}>{measure.title}</a>
      )}
      : {value}.
    </>
  );
}

/** Takes another reading for the partnership; the scorecard follows at once. */
function UseThis({ choice: { measure, takenAs } }: { readonly choice: MeasureChoice }) {
  const editing = useEditing();
  if (!editing) return null;
  const { partnership, revisePartnership } = editing;
  return (
    <span className="screen-only">
      {' '}
      <Button
        look="plain"
        onClick={() => void revisePartnership(takeReading(partnership, measure))}
      >
        Use this reading<span className="visually-hidden">: {takenAs}</span>
      </Button>
    </span>
  );
}
