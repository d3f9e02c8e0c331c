import { answerRow, yesNo } from '../../scorecard/audit/answerRows.ts';
import { type AuditResults, sumOf } from '../../scorecard/audit/results.ts';
import { measureOf } from '../../scorecard/select.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { AnswerTable } from './AnswerTable.tsx';
import type { ResultsProps } from './resultsProps.ts';
import { stages } from './stages.ts';

type Props = Omit<ResultsProps, 'audits'> & { readonly feedback: AuditResults['feedback'] };

/** Whether children and parents say that they were heard, stage by stage. */
export function Feedback({ feedback, place, when, href }: Props) {
  const scorecard = useScorecard();
  const measure = measureOf(scorecard, 'voice-heard');
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">Were children and parents heard?</h2>
      {measure && (
        <p>
          <a href={href({ page: 'measure', measure: measure.id })}>{measure.title}: over time</a>
        </p>
      )}
      {feedback.state === 'not-counted' ? (
        <p>Feedback says nothing here: {feedback.reason}.</p>
      ) : (
        <AnswerTable
          caption={`Feedback by stage, ${place.name}, ${when}`}
          head="Stage"
          scale={yesNo}
          rows={rowsOfStages
            .filter(({ id }) => id !== '' || hasAny(feedback.stages[id]?.[place.id]))
            .map((stage) =>
              answerRow(
                stage,
                feedback.stages[stage.id]?.[place.id],
                yesNo,
                scorecard.partnership.minimumDenominator,
              ),
            )}
          what="feedback"
          file={`feedback-${place.id}`}
        />
      )}
    </section>
  );
}

const rowsOfStages = [...stages, { id: '', name: 'Stage not recorded' }];

function hasAny(answers: Parameters<typeof sumOf>[0]): boolean {
  return sumOf(answers, ...Object.keys(answers ?? {})) > 0;
}
