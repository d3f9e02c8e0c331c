import { withoutListLetter } from './notRecorded.ts';

/** The five broad groups of the census of 2021, and answers that were asked for and not given. */
export type EthnicGroup = 'white' | 'mixed' | 'asian' | 'black' | 'other' | 'not-given';

/** The codes of the school and children in need censuses. Chinese is Asian, as in the census of 2021. */
const codes: Readonly<Record<string, EthnicGroup>> = {
  WBRI: 'white',
  WIRI: 'white',
  WIRT: 'white',
  WROM: 'white',
  WOTH: 'white',
  MWBC: 'mixed',
  MWBA: 'mixed',
  MWAS: 'mixed',
  MOTH: 'mixed',
  AIND: 'asian',
  APKN: 'asian',
  ABAN: 'asian',
  AOTH: 'asian',
  CHNE: 'asian',
  BCRB: 'black',
  BAFR: 'black',
  BOTH: 'black',
  OOTH: 'other',
  REFU: 'not-given',
  NOBT: 'not-given',
};

/** Words that name a group; the first rule that fits decides: mixed names two of the others. */
const wordings: readonly (readonly [RegExp, EthnicGroup])[] = [
  [/\b(?:refused|declined|not yet obtained|not obtained|prefer not)/, 'not-given'],
  [/\b(?:mixed|multiple|dual)\b|\bwhite\s*(?:and|&|\/|\+)\s*(?:black|asian)/, 'mixed'],
  [/\b(?:asian|indian|pakistani|bangladeshi|chinese|kashmiri)\b/, 'asian'],
  [/\b(?:black|african|caribbean|somali)\b/, 'black'],
  [/\b(?:white|irish|gypsy|roma|traveller)\b/, 'white'],
  [/\b(?:arab|other ethnic|any other|other)\b/, 'other'],
];

/** The broad group that a trimmed cell names; undefined where these rules do not know its wording. */
export function readEthnicGroup(trimmed: string): EthnicGroup | undefined {
  const plain = withoutListLetter(trimmed);
  const first = /[A-Z]+/.exec(plain.toUpperCase())?.[0] ?? '';
  if (Object.hasOwn(codes, first)) return codes[first];
  const words = plain.toLowerCase();
  return wordings.find(([pattern]) => pattern.test(words))?.[1];
}
