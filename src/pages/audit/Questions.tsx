import { FigureFold } from '../../charts/FigureFold.tsx';
import { answerRow, yesPartlyNo } from '../../scorecard/audit/answerRows.ts';
import { auditQuestions } from '../../scorecard/audit/auditQuestions.ts';
import { questionRows } from '../../scorecard/audit/resultsInWords.ts';
import { pointInWords } from '../../scorecard/format.ts';
import type { Scorecard, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { pointOf } from '../../scorecard/select.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { placesShown } from './placesShown.ts';
import type { ResultsProps } from './resultsProps.ts';

/** Yes, partly or no by question, beside the measures that the answers help to explain. */
export function Questions(props: ResultsProps) {
  const { audits, place, periodIndex, when, href } = props;
  const scorecard = useScorecard();
  const { localities, partnership } = scorecard;
  const rows = questionRows(audits, place.id, partnership.minimumDenominator);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions of the audit</h2>
      <AnswerTable
        caption={`Answers to the questions of the audit, ${place.name}, ${when}`}
        head="Question, and what it stands beside"
        scale={yesPartlyNo}
        rows={rows}
        what="answers"
        file={`audit-questions-${place.id}`}
        beside={({ id }) => (
          <ul className="beside">
            {measuresBeside(scorecard, id).map((measure) => (
              <li key={measure.id}>
                <a href={href({ page: 'measure', measure: measure.id })}>{measure.title}</a>:{' '}
                {pointInWords(pointOf(measure, place.id, periodIndex), measure.kind)}
              </li>
            ))}
          </ul>
        )}
      />
      <p className="table-note">
        An answer is what an auditor found in the cases that were chosen; it does not prove why a
        number is what it is.
      </p>
      {rows.map(({ id, name }) => (
        <FigureFold key={id} summary={`${name} By locality`} named>
          <AnswerTable
            caption={`${name} By locality, ${when}`}
            head="Locality"
            scale={yesPartlyNo}
            rows={placesShown(localities, audits.grades).map((each) =>
              answerRow(
                each,
                audits.questions[id]?.[each.id],
                yesPartlyNo,
                partnership.minimumDenominator,
              ),
            )}
            what="these answers"
            file={`audit-${id}-by-locality`}
          />
        </FigureFold>
      ))}
    </section>
  );
}

/** The measure of the question itself where the strategy has it, then those that it helps to explain. */
function measuresBeside({ measures }: Scorecard, column: string): readonly ScorecardMeasure[] {
  const explains = auditQuestions.find((each) => each.column === column)?.explains ?? [];
  return measures.filter(({ id }) => explains.includes(id));
}
