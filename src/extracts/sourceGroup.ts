import { withoutListLetter } from './notRecorded.ts';
import {
  isSourceCode,
  numberOf,
  type SourceCode,
  type SourceGroup,
  sourceGroupOf,
} from './sourceCodes.ts';
import { sourceInWords } from './sourceInWords.ts';

/** What a text says of the source: a code, or the code of its group, and the group. */
export type SourceReading = { readonly code: SourceCode; readonly group: SourceGroup };

/**
 * The source that a trimmed cell names; undefined where a person could not tell. In this order: a code
 * that stands in front, alone or in brackets (`q) 6: Police`, `Police [6]`, `2a`, `06`, `6.0`); what
 * the words name; a number before words; what the words behind `e.g.` or `including` name.
 */
export function readSource(trimmed: string): SourceReading | undefined {
  if (trimmed.length > longestText) return undefined;
  const text = withoutListLetter(trimmed.replace(/^[‘’'“”"\s]+|[‘’'“”"\s]+$/g, ''));
  const { main, examples } = partsOf(text);
  const code =
    statedCode(text) ?? sourceInWords(main) ?? numberInFront(text) ?? sourceInWords(examples);
  if (!code || (code !== '10' && saysWhatItIsNot.test(text))) return undefined;
  return { code, group: sourceGroupOf(code) };
}

/** Longer texts are notes, not sources. */
const longestText = 300;

const saysWhatItIsNot = /^(?:not|no|neither|never|except|excluding|other\s+than)\b/i;

/** A code with its letter or with a sign behind it, or a number that stands alone. */
function statedCode(text: string): SourceCode | undefined {
  const lettered =
    /^0{0,2}([1-5][a-f])(?:\s{0,2}[/,&+]\s{0,2}0?([1-5][a-f]))?(?![\p{L}\p{N}])/iu.exec(text);
  if (lettered) return common(known(lettered[1]), known(lettered[2]));
  return known(
    /[[({]\s?(\d{1,2}\s?[a-f]?)\s?[\])}]$/i.exec(text)?.[1] ??
      /^0{0,2}(\d{1,2}\s[a-f])$/i.exec(text)?.[1] ??
      /^0{0,2}(\d{1,2})(?:\.0{1,6})?\s{0,3}(?:[-–—:=.)\x96]\s|[:=-]|$)/.exec(text)?.[1],
  );
}

/** The code, or the group of two codes of one group: `2A/2B`. */
function common(
  one: SourceCode | undefined,
  another: SourceCode | undefined,
): SourceCode | undefined {
  if (!one || !another || one === another) return one;
  return numberOf(one) === numberOf(another) ? numberOf(one) : undefined;
}

/** A number before words, which decides only where the words name no source: `8 Voluntary`. */
function numberInFront(text: string): SourceCode | undefined {
  return known(/^0{0,2}(\d{1,2})\s+\p{L}/u.exec(text)?.[1]);
}

function known(text: string | undefined): SourceCode | undefined {
  const code = text?.replace(/\s/, '').toUpperCase();
  return code !== undefined && isSourceCode(code) ? code : undefined;
}

const exclusion =
  /[\s,;(–-]+(?:(?:but\s+)?not(?!\s+(?:known|recorded|stated|specified|given|mapped|provided|disclosed))|other\s+than|except|excl\p{L}*)\b[^)]*\)?/giu;
const example =
  /[\s,;:(–-]+(?:e\.?\s?g\b\.?:?|i\.?\s?e\b\.?|inc\b\.?|incl\p{L}*\.?|for\s+example|such\s+as)(.*)$/isu;

/** What a text says, without what it excludes, and the examples that it gives. */
function partsOf(text: string): { main: string; examples: string } {
  const said = text.replace(exclusion, ' ');
  const examples = example.exec(said)?.[1] ?? '';
  const main = said.replace(example, '');
  return { main, examples };
}
