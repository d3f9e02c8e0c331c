import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders.ts';

export type Options = {
  readonly rows: readonly number[];
  readonly rounds: number;
  readonly contenders: readonly Contender[];
  /** A run that takes longer is ended, and its contender told of as failed. */
  readonly longestRun: number;
  readonly out: string | undefined;
};

export const usage = `npm run bench -- [--rows 10000,100000,1000000] [--rounds 5]
                  [--where node,chromium] [--only NAME,…] [--without NAME,…]
                  [--longest-run SECONDS] [--out FILE]
names: ${[...new Set(contenders.map(({ name }) => name))].join(', ')}`;

/** What the words of the command ask for. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rows: { type: 'string', default: '10000,100000,1000000' },
      rounds: { type: 'string', default: '5' },
      where: { type: 'string', default: 'node,chromium' },
      only: { type: 'string' },
      without: { type: 'string', default: '' },
      'longest-run': { type: 'string', default: '300' },
      out: { type: 'string' },
    },
  });
  const names = contenders.map(({ name }) => name);
  const places = listed(values.where, ['node', 'chromium']);
  const only = values.only === undefined ? names : listed(values.only, names);
  const without = listed(values.without, names);
  return {
    rows: values.rows.split(',').map(wholeNumber),
    rounds: wholeNumber(values.rounds),
    contenders: contenders.filter(
      ({ name, where }) => places.includes(where) && only.includes(name) && !without.includes(name),
    ),
    longestRun: wholeNumber(values['longest-run']) * 1000,
    out: values.out,
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${text} is not a whole number above 0.`);
}

function listed(text: string, known: readonly string[]): string[] {
  const words = text.split(',').filter((word) => word !== '');
  const strange = words.find((word) => !known.includes(word));
  if (strange === undefined) return words;
  throw new Error(`${strange} is not one of ${[...new Set(known)].join(', ')}.`);
}
