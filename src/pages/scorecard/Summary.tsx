import { useMemo } from 'react';
import { Unbroken } from '../../charts/Unbroken.tsx';
import { changesInParts, notWorkedOut, standings } from '../../scorecard/headline.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';

type Props = {
  readonly locality: string;
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** The page in a few sentences, all of them made from the data. */
export function Summary({ locality, periodIndex, href }: Props) {
  const scorecard = useScorecard();
  const { stands, changed, missing } = useMemo(
    () => ({
      stands: standings(scorecard, locality, periodIndex),
      changed: changesInParts(scorecard, locality, periodIndex),
      missing: notWorkedOut(scorecard, locality, periodIndex),
    }),
    [scorecard, locality, periodIndex],
  );
  return (
    <section className="summary" aria-label="Summary">
      {stands.map(({ measure, words }) => (
        <p className="lead" key={measure.id}>
          <Unbroken text={words} />
        </p>
      ))}
      <p className="summary-changes">
        {changed.map((part) =>
          typeof part === 'string' ? (
            <Unbroken key={part} text={part} />
          ) : (
            <a key={part.name} href={href({ page: 'measure', measure: part.measure.id })}>
              {part.name}
            </a>
          ),
        )}
      </p>
      {missing && <p className="summary-missing">{missing}</p>}
    </section>
  );
}
