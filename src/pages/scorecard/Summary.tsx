import { useMemo } from 'react';
import { Unbroken } from '../../charts/Unbroken.tsx';
import { changesInWords, notWorkedOut, standings } from '../../scorecard/headline.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

type Props = { readonly locality: string; readonly periodIndex: number };

/** The page in a few sentences, all of them made from the data. */
export function Summary({ locality, periodIndex }: Props) {
  const scorecard = useScorecard();
  const { stands, changed, missing } = useMemo(
    () => ({
      stands: standings(scorecard, locality, periodIndex),
      changed: changesInWords(scorecard, locality, periodIndex),
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
        <Unbroken text={changed} />
      </p>
      {missing && <p className="summary-missing">{missing}</p>}
    </section>
  );
}
