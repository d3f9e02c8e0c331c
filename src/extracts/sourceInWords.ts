import { numberOf, type SourceCode } from './sourceCodes.ts';
import { innocentWords, sourceRules, type WordingKind } from './sourceRules.ts';
import { clauseBreak, sourceWords } from './sourceWords.ts';
import { Wordbook } from './wordbook.ts';

type Wording = {
  readonly words: readonly string[];
  readonly code: SourceCode;
  readonly kind: WordingKind;
};

const wordingsOfRules: readonly Wording[] = sourceRules.flatMap(({ code, kind, wordings }) =>
  wordings.split(',').map((wording) => ({ words: sourceWords(wording), code, kind })),
);
const allWordings = wordingsOfRules.filter(({ kind }) => kind !== 'alone');

/** The codes of texts that name a source where they stand alone. */
const codesAlone: ReadonlyMap<string, SourceCode> = new Map(
  wordingsOfRules
    .filter(({ kind }) => kind === 'alone')
    .map(({ words, code }) => [words.join(' '), code]),
);

/** Wordings by their first word, the longest first. */
const wordingsByFirst = new Map<string, readonly Wording[]>();
for (const wording of allWordings.toSorted((a, b) => b.words.length - a.words.length)) {
  const first = wording.words[0] ?? '';
  wordingsByFirst.set(first, [...(wordingsByFirst.get(first) ?? []), wording]);
}

const vocabulary = new Wordbook(
  new Map(
    [...allWordings.flatMap(({ words }) => words), ...sourceWords(innocentWords)].map((word) => [
      word,
      word,
    ]),
  ),
);

/** Wordings of one word, for words that were cut off and could be the beginning of several. */
const codesOfWords = new Wordbook(
  new Map(
    allWordings.flatMap(({ words, code }) => (words.length === 1 ? [[words[0] ?? '', code]] : [])),
  ),
);

type Named = Wording & { readonly clause: number };

/** The last role of the first clause, else what stands first, narrowed where it is a group. */
export function sourceInWords(text: string): SourceCode | undefined {
  const written = sourceWords(text);
  const alone = codesAlone.get(written.join(' '));
  if (alone) return alone;
  const named = wordingsNamed(withoutShortForm(text, written));
  const clear = named.filter(({ kind }) => kind !== 'vague');
  const first = clear[0] ?? named.find(({ code }) => code !== '8') ?? named[0];
  if (!first) return undefined;
  const roles = named.filter(({ clause, kind }) => clause === first.clause && kind === 'role');
  const role = roles.at(-1);
  if (role) return role.code;
  if (isAnonymous(named, clear)) return '9';
  if (isOfCouncil(named, clear)) return '5B';
  if (first.kind === 'group') return narrowed(first, named);
  return namesSchoolsAndServices(clear) ? '2' : first.code;
}

/** An individual who is anonymous is that before all. */
function isAnonymous(named: readonly Named[], clear: readonly Named[]): boolean {
  if (clear.length === 0) return false;
  return (
    named.some(({ code }) => code === '9') && clear.every(({ code }) => numberOf(code) === '1')
  );
}

/** What would be another agency is the council's own where its short name stands beside it. */
function isOfCouncil(named: readonly Named[], clear: readonly Named[]): boolean {
  const says8 = clear.length > 0 && clear.every(({ code }) => code === '8');
  return says8 && named.some(({ code, kind }) => code === '5' && kind === 'vague');
}

/** Schools beside education services leave education: `Schools and early years settings`. */
function namesSchoolsAndServices(clear: readonly Named[]): boolean {
  const codes = new Set(clear.map(({ code }) => code));
  return codes.has('2A') && codes.has('2B') && clear.every(({ code }) => numberOf(code) === '2');
}

/** The words of a short form of two that a system puts in front: `OTHREL`, `VOLORG`, `SCHNURSE`. */
function withoutShortForm(text: string, written: readonly string[]): readonly string[] {
  const [first = '', ...others] = written;
  const isShortForm = /^\p{Lu}{6,10}(?!\p{L})/u.test(text) && knownWord(first, true) === first;
  if (!isShortForm || vocabulary.has(first)) return written;
  for (let at = 3; at <= first.length - 3; at += 1) {
    const parts = [first.slice(0, at), first.slice(at)].map(knownPart);
    if (parts.every((part) => part !== undefined)) return [...parts, ...others];
  }
  return written;
}

function knownPart(part: string): string | undefined {
  return vocabulary.has(part) ? part : vocabulary.ofCutOff(part);
}

/** The wordings of a text from left to right, the longest at each place. */
function wordingsNamed(written: readonly string[]): Named[] {
  const words = written.map((word, at) => knownWord(word, isAtEdge(at, written)));
  const named: Named[] = [];
  let clause = 0;
  let at = 0;
  while (at < words.length) {
    if (words[at] === clauseBreak) clause += 1;
    const wording = wordingAt(at, words) ?? cutOffWording(at, words) ?? councilAt(at, words);
    if (wording) named.push({ ...wording, clause });
    at += wording?.words.length ?? 1;
  }
  return named;
}

/** Systems cut off the end of a text, or put a short form of it in front. */
function isAtEdge(at: number, words: readonly string[]): boolean {
  return at === 0 || at === words.length - 1;
}

/** The word of the rules that was meant, or the word itself. */
function knownWord(word: string, isEdge: boolean): string {
  if (vocabulary.has(word)) return word;
  if (isEdge && codesOfWords.ofCutOff(word)) return vocabulary.ofCutOff(word) ?? word;
  return (isEdge ? vocabulary.ofCutOff(word) : undefined) ?? vocabulary.ofMistyped(word) ?? word;
}

function wordingAt(at: number, words: readonly string[]): Wording | undefined {
  return wordingsByFirst
    .get(words[at] ?? '')
    ?.find((wording) => wording.words.every((word, index) => words[at + index] === word));
}

/** A word cut off so short that it could be several words, where all of them mean one source. */
function cutOffWording(at: number, words: readonly string[]): Wording | undefined {
  const word = words[at] ?? '';
  if (!isAtEdge(at, words) || vocabulary.has(word)) return undefined;
  const code = codesOfWords.ofCutOff(word);
  return code && { words: [word], code, kind: 'source' };
}

const isCouncil = /^(?:lb[a-z]{1,2}|[a-z]{1,3}(?:mbc|bc|cc|dc))$/;

/** The short name of a council (`RMBC`, `LBH`), which says something only beside other words. */
function councilAt(at: number, words: readonly string[]): Wording | undefined {
  const word = words[at] ?? '';
  if (words.length === 1 || words[at - 1] === 'non' || !isCouncil.test(word)) return undefined;
  return { words: [word], code: '5', kind: 'vague' };
}

const otherOfGroup: Readonly<Record<string, SourceCode>> = { '1': '1D', '3': '3F' };

/** Sources that people file under another group's name: `Legal - Police`, `Education - Children's centre`. */
const alsoIn: Readonly<Record<string, SourceCode>> = { '2': '8', '7': '6' };

/** The narrower source of the same group that the text names too, or the group. */
function narrowed(group: Named, named: readonly Named[]): SourceCode {
  const number = numberOf(group.code);
  const inGroup = named.filter(
    ({ code, kind }) =>
      (kind === 'source' || kind === 'role') &&
      (numberOf(code) === number || alsoIn[number] === code),
  );
  const narrower =
    inGroup.find(({ code }) => numberOf(code) === number) ??
    inGroup[0] ??
    named.find((each) => each.code !== number && numberOf(each.code) === number);
  if (narrower) return narrower.code;
  return (named.some(({ kind }) => kind === 'vague') && otherOfGroup[number]) || group.code;
}
