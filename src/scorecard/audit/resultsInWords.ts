import { capitalised, insideSentence, pointInWords } from '../format.ts';
import { type AnswerRow, answerRow, grades, yesPartlyNo } from './answerRows.ts';
import { auditQuestions } from './auditQuestions.ts';
import type { AuditResults } from './results.ts';

/** What audits found in a place, first of all: `when` is `in the 12 months to 31 March 2026`. */
export function resultsInWords(
  { audits }: AuditResults,
  place: string,
  when: string,
  minimum: number,
): string {
  if (audits.state === 'not-counted') return `Audits say nothing here: ${audits.reason}.`;
  const graded = answerRow({ id: '', name: '' }, audits.grades[place], grades, minimum);
  const start = capitalised(when);
  if (graded.point.state !== 'known') return `${start} no audit has a grade.`;
  const few = graded.interval === 'too few to judge' ? ', too few to judge' : '';
  const said = `${start}, of audits with a grade ${pointInWords(graded.point, 'share')} were good or outstanding${few}.`;
  const least = leastOften(questionRows(audits, place, minimum));
  return least
    ? `${said} Least often yes: ${insideSentence(least.name).replace(/\?$/, '')}, ${pointInWords(least.point, 'share')}.`
    : said;
}

/** A row for each question that the extract has, as it was answered in a place. */
export function questionRows(
  { questions }: Extract<AuditResults['audits'], { state: 'counted' }>,
  place: string,
  minimum: number,
): AnswerRow[] {
  return auditQuestions
    .filter(({ column }) => column in questions)
    .map(({ column, words }) =>
      answerRow({ id: column, name: words }, questions[column]?.[place], yesPartlyNo, minimum),
    );
}

/** The question that is least often answered with yes, of those that were answered often enough. */
function leastOften(rows: readonly AnswerRow[]): AnswerRow | undefined {
  const shareOf = ({ point }: AnswerRow) => (point.state === 'known' ? point.value : 1);
  return rows
    .filter(({ point, interval }) => point.state === 'known' && interval !== 'too few to judge')
    .toSorted((a, b) => shareOf(a) - shareOf(b))
    .at(0);
}
