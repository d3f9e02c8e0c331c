import { linePath, type XY } from './linePath.ts';
import { type MultipleModel, multipleValue } from './multiplesModel.ts';

type Props = {
  readonly item: MultipleModel;
  /** Top of the scale that all of them share. */
  readonly highest: number;
  readonly periodIndex: number;
};

const width = 220;
const height = 84;
const edge = 6;

/** One line, with its name and its value of the period above it. */
export function SmallMultiple({ item, highest, periodIndex }: Props) {
  const { points } = item;
  const marks = points.map(({ drawn }, index): XY | undefined =>
    drawn === undefined
      ? undefined
      : {
          x: edge + (index / Math.max(1, points.length - 1)) * (width - 2 * edge),
          y: height - edge - (Math.min(drawn, highest) / highest) * (height - 2 * edge),
        },
  );
  const whole = marks.map((place, index) => (points[index]?.period.complete ? place : undefined));
  const part = marks.map((place, index) =>
    points[index]?.period.complete && points[index + 1]?.period.complete !== false
      ? undefined
      : place,
  );
  return (
    <>
      <p className="multiple-name">{item.name}</p>
      <p className="multiple-value">{multipleValue(item, periodIndex)}</p>
      <svg role="img" aria-label={item.alternative} viewBox={`0 0 ${width} ${height}`}>
        <path className="multiple-top" d={`M${edge} ${edge}H${width - edge}`} />
        <path className="spark-base" d={`M${edge} ${height - edge}H${width - edge}`} />
        <path className="spark-part-line" d={linePath(part)} />
        <path className="spark-line" d={linePath(whole)} />
        {marks.map((place, index) => {
          const complete = points[index]?.period.complete === true;
          const alone = !marks[index - 1] && !marks[index + 1];
          if (!place || (complete && !alone && index !== periodIndex)) return null;
          return (
            <circle
              key={points[index]?.period.start}
              className={complete ? 'spark-point' : 'spark-part'}
              cx={place.x}
              cy={place.y}
              r={index === periodIndex ? 4 : 3}
            />
          );
        })}
      </svg>
    </>
  );
}
