import type { Measure } from '../../../measures/measure.ts';
import { type MeasureProblem, readMeasure } from '../../../measures/readMeasure.ts';
import { jsonFault } from '../../../scorecard/jsonFault.ts';
import { formOfMeasure } from './formOfMeasure.ts';
import { countingGaps, fieldId, type Gap, lineId, wordGaps } from './gaps.ts';
import type { MeasureForm } from './measureForm.ts';
import { measureOfForm } from './measureOfForm.ts';

/** A measure that is being written: in the boxes of the form, or as JSON. */
export type Draft =
  | { readonly as: 'form'; readonly form: MeasureForm }
  | { readonly as: 'json'; readonly text: string };

/** What a draft comes to: a value to be tried, what keeps it from being tried, and from being added. */
export type Outcome = {
  /** Present where it can be worked out; its words may still be missing. */
  readonly measure?: Measure;
  readonly counting: readonly Gap[];
  readonly words: readonly Gap[];
};

/** Stands for words that are not entered yet, so that the number can be seen before them. */
const blankWords = { title: 'This measure', question: '–', goodBecause: '–' };

/** Reads a draft; `id` is the id that a measure in the form will have. */
export function outcomeOf(draft: Draft, id: string): Outcome {
  return draft.as === 'form' ? outcomeOfForm(draft.form, id) : outcomeOfText(draft.text);
}

function outcomeOfForm(form: MeasureForm, id: string): Outcome {
  const words = wordGaps(form);
  const gaps = countingGaps(form);
  if (gaps.length > 0) return { counting: gaps, words };
  const measure = measureOfForm(form, id);
  const filled = { ...blankWords, ...withoutBlanks(measure) };
  const reading = readMeasure(filled);
  if (reading.ok) return { measure: reading.measure, counting: [], words };
  return { counting: reading.problems.map((problem) => gapOf(problem, form)), words };
}

function outcomeOfText(text: string): Outcome {
  const gap = (message: string) => ({ field: fieldId.json, message });
  const fault = jsonFault(text);
  if (fault) {
    const { line, column, what } = fault;
    return { counting: [gap(`line ${line}, column ${column}: ${what}`)], words: [] };
  }
  const reading = readMeasure(JSON.parse(text));
  if (reading.ok) return { measure: reading.measure, counting: [], words: [] };
  const told = reading.problems.map(({ place, message }) =>
    gap(place ? `${place}: ${message}` : message),
  );
  return { counting: told, words: [] };
}

/** A draft of a measure: in the form where it has boxes for it, else as JSON. */
export function draftOf(measure: Measure): Draft {
  const form = formOfMeasure(measure);
  return form ? { as: 'form', form } : { as: 'json', text: textOf(measure) };
}

/** A measure as the text that is edited. */
export function textOf(measure: Measure): string {
  return JSON.stringify(measure, null, 2);
}

function withoutBlanks(measure: Measure): Measure {
  const { title, question, goodBecause, ...rest } = measure;
  return {
    ...blankWords,
    ...(title && { title }),
    ...(question && { question }),
    ...(goodBecause && { goodBecause }),
    ...rest,
  } as Measure;
}

/** A problem of the measure's value, said at the condition or box that it comes from. */
function gapOf({ place, message }: MeasureProblem, form: MeasureForm): Gap {
  const [, list = '', index = ''] = /^(?:counts\.)?(among|where|having)\.(\d+)/.exec(place) ?? [];
  const lists = { among: form.among, where: form.where, having: form.having };
  const line = list in lists ? lists[list as keyof typeof lists][Number(index)] : undefined;
  if (!line) return { field: place === 'counts.at' ? fieldId.at : fieldId.table, message };
  return {
    field: lineId(fieldId[list as keyof typeof lists], line),
    message: `Condition ${Number(index) + 1}: ${message}.`,
  };
}
