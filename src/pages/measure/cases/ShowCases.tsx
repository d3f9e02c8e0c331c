import { lazy, Suspense, useContext, useState } from 'react';
import type { ScorecardLocality, ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { Button } from '../../../ui/Button.tsx';
import { RowsContext } from '../../../ui/rowsContext.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import type { PageProps } from '../../../ui/view.ts';

const CasesReport = lazy(async () => ({
  default: (await import('./CasesReport.tsx')).CasesReport,
}));

export type CasesProps = {
  readonly measure: ScorecardMeasure;
  readonly place: ScorecardLocality;
  readonly periodIndex: number;
  readonly href: PageProps['href'];
};

/** The way from a number to the rows behind it: there where the rows are, and only when asked for. */
export function ShowCases(props: CasesProps) {
  const rows = useContext(RowsContext);
  const { audience } = useScorecard();
  const [isShown, setShown] = useState(false);
  if (!rows || audience !== 'internal' || props.measure.value.from === 'returns') return null;
  return (
    <section aria-labelledby="cases" className={isShown ? undefined : 'screen-only'}>
      <h2 id="cases">Cases behind the number</h2>
      {isShown ? (
        <Suspense fallback={<p className="quiet">Opening the cases …</p>}>
          <CasesReport {...props} ask={rows} />
        </Suspense>
      ) : (
        <p className="measure-of-text">
          The rows that were counted, with the ids of their children, and a sample of them for an
          audit. They stay on this computer and are in no file that is shared.
        </p>
      )}
      <p className="screen-only">
        <Button onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide the cases' : 'Show the cases'}
        </Button>
      </p>
    </section>
  );
}
