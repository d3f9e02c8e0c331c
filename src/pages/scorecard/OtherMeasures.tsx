import { capitalised, pointInWords } from '../../scorecard/format.ts';
import type { GroupRows } from '../../scorecard/headlineRows.ts';
import { pointOf } from '../../scorecard/select.ts';
import type { PageProps } from '../../ui/view.ts';

type Props = {
  readonly group: GroupRows;
  readonly locality: string;
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** The measures of a group that are no row: those beyond the page's room, and those without a value. */
export function OtherMeasures({ group, locality, periodIndex, href }: Props) {
  const { further, notWorkedOut } = group;
  return (
    <>
      {further.length > 0 && (
        <details className="others">
          <summary>Further measures of this group ({further.length})</summary>
          <ul>
            {further.map((measure) => (
              <li key={measure.id}>
                <a href={href({ page: 'measure', measure: measure.id })}>{measure.title}</a>:{' '}
                {pointInWords(pointOf(measure, locality, periodIndex), measure.kind)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {notWorkedOut.length > 0 && (
        <details className="others">
          <summary>
            Not worked out in any period: {notWorkedOut.length}{' '}
            {notWorkedOut.length === 1 ? 'measure' : 'measures'}
          </summary>
          <ul>
            {notWorkedOut.map(({ measure, reason }) => (
              <li key={measure.id}>
                <a href={href({ page: 'measure', measure: measure.id })}>{measure.title}</a>:{' '}
                {capitalised(reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
