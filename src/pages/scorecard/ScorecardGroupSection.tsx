import { yearToDateInWords } from '../../scorecard/format.ts';
import type { GroupRows } from '../../scorecard/headlineRows.ts';
import { noTargetsInWords } from '../../scorecard/noTargets.ts';
import { pointOf, previousPeriod, samePeriodLastYear } from '../../scorecard/select.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { SymbolKey } from '../parts/SymbolKey.tsx';
import { columnHeadRole, rowGroupRole, rowRole, tableRole } from '../parts/tableRoles.ts';
import { OtherMeasures } from './OtherMeasures.tsx';
import { ScorecardRow } from './ScorecardRow.tsx';

type Props = {
  readonly group: GroupRows;
  readonly locality: string;
  readonly periodIndex: number;
  /** Whether any measure of the page has a target; if none has, the page says so once. */
  readonly pageHasTargets: boolean;
  readonly href: PageProps['href'];
};

/** One group of the strategy, as a table with a row for each measure. */
export function ScorecardGroupSection({
  group,
  locality,
  periodIndex,
  pageHasTargets,
  href,
}: Props) {
  const scorecard = useScorecard();
  const { periods } = scorecard;
  const year = yearToDateInWords(scorecard, periodIndex);
  const before = previousPeriod(periodIndex);
  const yearBefore = samePeriodLastYear(scorecard, periodIndex);
  const short = (index: number | undefined, otherwise: string) =>
    (index === undefined ? undefined : periods[index]?.short) ?? otherwise;
  const hasTargets = group.rows.some(({ targets }) => targets !== undefined);
  const noTargets = noTargetsInWords(group.rows);
  const shown = [periodIndex, before, yearBefore].filter((index) => index !== undefined);
  return (
    <section aria-labelledby={`group-${group.group.id}`} className="group">
      <h2 id={`group-${group.group.id}`}>{group.group.title}</h2>
      {group.group.about && <p className="group-about">{group.group.about}</p>}
      {group.rows.length > 0 && (
        <table
          className={hasTargets ? 'scorecard-table with-targets' : 'scorecard-table'}
          {...tableRole}
        >
          <caption className="visually-hidden">{group.group.title}</caption>
          <thead {...rowGroupRole}>
            <tr {...rowRole}>
              <th {...columnHeadRole}>Measure</th>
              <th {...columnHeadRole} className="number">
                {short(periodIndex, 'Latest')}
              </th>
              {hasTargets && <th {...columnHeadRole}>Target</th>}
              <th {...columnHeadRole} className="number">
                <span className="head-note">Period before</span>{' '}
                <span className="dates">{short(before, '')}</span>
              </th>
              <th {...columnHeadRole} className="number">
                <span className="head-note">Year before</span>{' '}
                <span className="dates">{short(yearBefore, '')}</span>
              </th>
              <th {...columnHeadRole} className="number">
                Year to date {year && <span className="head-dates">{year}</span>}
              </th>
              <th {...columnHeadRole}>
                <span className="head-note">Trend from</span> {short(0, '')}
              </th>
              <th {...columnHeadRole}>Change</th>
            </tr>
          </thead>
          <tbody {...rowGroupRole}>
            {group.rows.map((measure) => (
              <ScorecardRow
                key={measure.id}
                measure={measure}
                locality={locality}
                periodIndex={periodIndex}
                hasTargets={hasTargets}
                href={href}
              />
            ))}
          </tbody>
        </table>
      )}
      <SymbolKey
        points={group.rows.flatMap((measure) =>
          shown.map((index) => pointOf(measure, locality, index)),
        )}
        minimum={scorecard.partnership.minimumDenominator}
      />
      {pageHasTargets && noTargets && (
        <p className="table-note">
          {hasTargets
            ? `– under “Target”: no target, because ${noTargets}.`
            : `No measure of this group has a target: ${noTargets}.`}
        </p>
      )}
      <OtherMeasures group={group} locality={locality} periodIndex={periodIndex} href={href} />
    </section>
  );
}
