import { useMemo } from 'react';
import { Unbroken } from '../../charts/Unbroken.tsx';
import { changesInParts, notWorkedOut, standings } from '../../scorecard/headline.ts';
import { targetsInParts } from '../../scorecard/targetsHeadline.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { Sentence } from './Sentence.tsx';

type Props = {
  readonly locality: string;
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** The page in a few sentences, all of them made from the data. */
export function Summary({ locality, periodIndex, href }: Props) {
  const scorecard = useScorecard();
  const { stands, changed, targets, missing } = useMemo(
    () => ({
      stands: standings(scorecard, locality, periodIndex),
      changed: changesInParts(scorecard, locality, periodIndex),
      targets: targetsInParts(scorecard, locality, periodIndex),
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
        <Sentence parts={changed} href={href} />
      </p>
      {targets.length > 0 && (
        <p className="summary-changes">
          <Sentence parts={targets} href={href} />
        </p>
      )}
      {missing && <p className="summary-missing">{missing}</p>}
    </section>
  );
}
