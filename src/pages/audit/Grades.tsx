import { answerRow, grades } from '../../scorecard/audit/answerRows.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { placesShown } from './placesShown.ts';
import type { ResultsProps } from './resultsProps.ts';

/** Grades by locality. */
export function Grades({ audits, when }: ResultsProps) {
  const { localities, partnership } = useScorecard();
  const rows = placesShown(localities, audits.grades).map((place) =>
    answerRow(place, audits.grades[place.id], grades, partnership.minimumDenominator),
  );
  return (
    <section aria-labelledby="grades">
      <h2 id="grades">Grades</h2>
      <AnswerTable
        caption={`Grades of audits by locality, ${when}`}
        head="Locality"
        scale={grades}
        rows={rows}
        what="grades"
        file="audit-grades"
      />
    </section>
  );
}
