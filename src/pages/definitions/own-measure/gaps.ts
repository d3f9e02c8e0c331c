import type { Line, MeasureForm, Test } from './measureForm.ts';
import { conditionOf } from './measureOfForm.ts';

/** What is still missing, and the box to fill in. */
export type Gap = { readonly field: string; readonly message: string };

/** Ids of the boxes, for what links to them. */
export const fieldId = {
  title: 'own-title',
  question: 'own-question',
  goodBecause: 'own-because',
  table: 'own-table',
  at: 'own-at',
  numerator: 'own-numerator',
  denominator: 'own-denominator',
  among: 'own-among',
  where: 'own-where',
  having: 'own-having',
  group: 'own-group',
  newGroup: 'own-new-group',
  source: 'own-source',
  json: 'own-json',
} as const;

/** The id of a line of a list, and of the button that adds one. */
export function lineId(list: string, { key }: Pick<Line, 'key'>): string {
  return `${list}-${key}`;
}

export function addId(list: string): string {
  return `${list}-add`;
}

/** What of a form's counting is not filled in: without it there is nothing to try. */
export function countingGaps(form: MeasureForm): Gap[] {
  const { among, where, having, shown } = form;
  if (form.table === 'returns') return returnGaps(form);
  const lines = [
    ...lineGaps(among, fieldId.among),
    ...lineGaps(where, fieldId.where),
    ...(shown === 'share' ? lineGaps(having, fieldId.having) : []),
  ];
  if (shown !== 'share' || having.length > 0) return lines;
  const message = 'Add a condition that those in the numerator must meet, or show a count.';
  return [...lines, { field: addId(fieldId.having), message }];
}

/** What of a form's words is not filled in: without it the measure can be tried and not be added. */
export function wordGaps({ title, question, goodBecause, good }: MeasureForm): Gap[] {
  return [
    ...gap(title, fieldId.title, 'Give the measure a title.'),
    ...gap(question, fieldId.question, 'Enter the question that it answers.'),
    ...gap(
      goodBecause,
      fieldId.goodBecause,
      good === 'none'
        ? 'Say why no direction is good in itself.'
        : `Say why ${good === 'low' ? 'lower' : 'higher'} is better.`,
    ),
  ];
}

function returnGaps({ shown, numerator, denominator }: MeasureForm): Gap[] {
  return [
    ...gap(numerator, fieldId.numerator, 'Say what partners count.'),
    ...(shown === 'share'
      ? gap(denominator, fieldId.denominator, 'Say among what they count it, or show a count.')
      : []),
  ];
}

/** A gap where a box is empty. */
export function gap(text: string, field: string, message: string): Gap[] {
  return text.trim() === '' ? [{ field, message }] : [];
}

function lineGaps(lines: readonly Line[], list: string): Gap[] {
  return lines.flatMap((line, index) => {
    if (conditionOf(line.test)) return [];
    const id = lineId(list, line);
    const inner = innerGaps(line.test, id);
    return inner.length > 0
      ? inner
      : [{ field: id, message: `Condition ${index + 1}: ${missing(line.test)}` }];
  });
}

function innerGaps(test: Test, id: string): Gap[] {
  if (test.kind === 'anyOf') return lineGaps(test.lines, `${id}-any`);
  if (test.kind !== 'another') return [];
  return [...lineGaps(test.among, `${id}-among`), ...lineGaps(test.where, `${id}-where`)];
}

function missing(test: Test): string {
  switch (test.kind) {
    case 'none':
      return 'choose what is looked at, or remove it.';
    case 'value':
      return 'choose at least one value.';
    case 'text':
      return 'enter the text that it must be.';
    case 'factor':
      return 'enter a factor, such as 16A for neglect.';
    case 'age':
      return 'enter the youngest age, the oldest, or both.';
    case 'another':
      return 'enter a number of months, or leave it empty for any time.';
    case 'anyOf':
      return 'add at least one condition to choose from.';
    default:
      return test.kind === 'number' || test.kind === 'time'
        ? numberMissing(test.bound)
        : 'fill it in.';
  }
}

function numberMissing(bound: string): string {
  return bound === 'between' ? 'enter both numbers.' : 'enter a number.';
}
