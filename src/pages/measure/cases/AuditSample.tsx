import { useState } from 'react';
import type { Cases } from '../../../scorecard/audit/cases.ts';
import type { Sample, SampleRequest } from '../../../scorecard/audit/sample.ts';
import { everywhere } from '../../../scorecard/partnership.ts';
import type { ScorecardPeriod } from '../../../scorecard/scorecard.ts';
import { auditedBefore } from '../../../scorecard/workspace/samples.ts';
import type { AskRows } from '../../../ui/rowsContext.ts';
import { useScorecard } from '../../../ui/scorecardContext.ts';
import { useWorkspace } from '../../../ui/workspaceContext.ts';
import { DrawnSample } from './DrawnSample.tsx';
import { SampleForm, type SampleWish } from './SampleForm.tsx';
import type { CasesProps } from './ShowCases.tsx';

type Props = CasesProps & {
  readonly ask: AskRows;
  readonly answer: Extract<Cases, { state: 'listed' }>;
};

/** A wish for a sample, and what came of it. */
export type Drawing = {
  readonly asked: Pick<SampleRequest, 'among' | 'by' | 'size' | 'seed'>;
  readonly of: CasesProps['place'];
  readonly period: ScorecardPeriod;
  readonly sample: Extract<Sample, { state: 'drawn' }>;
};

/** A random sample of the cases for an audit. */
export function AuditSample(props: Props) {
  const { measure, place, periodIndex, ask, answer, href } = props;
  const scorecard = useScorecard();
  const handle = useWorkspace();
  const [drawing, setDrawing] = useState<Drawing>();
  const [problem, setProblem] = useState<string>();
  const period = scorecard.periods[periodIndex] as ScorecardPeriod;
  const before = handle ? auditedBefore(handle.state.workspace) : [];
  if (!answer.drawable || answer.drawable.all === 0) return null;

  async function draw({ leaveOut, ...asked }: SampleWish): Promise<void> {
    setProblem(undefined);
    try {
      const sample = await ask.sample({
        ...asked,
        periodMonths: scorecard.periodMonths as 1 | 2 | 3 | 6 | 12,
        measure: measure.id,
        locality: place.id,
        period: period.start,
        before: leaveOut ? before : [],
      });
      if (sample.state === 'drawn') setDrawing({ asked, of: place, period, sample });
      else setProblem(sample.reason);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  const isOfThis = drawing && drawing.of === place && drawing.period === period;
  return (
    <>
      <SampleForm
        measure={measure}
        drawable={answer.drawable}
        isShare={answer.isShare}
        hasLocalities={place.id === everywhere}
        audited={before.reduce((sum, { digests }) => sum + digests.length, 0)}
        onDraw={(wish) => void draw(wish)}
      />
      {problem !== undefined && <p role="alert">No sample was drawn: {problem}.</p>}
      {isOfThis && (
        <DrawnSample
          key={drawing.sample.digests.key}
          drawing={drawing}
          measure={measure}
          handle={handle}
          href={href}
        />
      )}
    </>
  );
}
