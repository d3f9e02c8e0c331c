import { groupedBy } from '../../extracts/groupedBy.ts';
import { bareWord } from '../../extracts/tables.ts';
import type { Group } from './dimension.ts';

/** More groups than these are no longer read one by one. */
const most = 20;

/** The groups of a column of text, and the group of each of its words; blank words are in none. */
export type TextGroups = { readonly groups: readonly Group[]; readonly groupOf: Int32Array };

/**
 * Takes texts that differ only in case, spaces and punctuation for one group, under the spelling that
 * most rows have (or the name whose spelling they are), in alphabetical order. Beyond twenty, the rarest are one group.
 */
export function textGroups(
  words: readonly string[],
  values: ArrayLike<number>,
  spellings: Readonly<Record<string, readonly string[]>> = {},
): TextGroups {
  const nameOf = new Map(
    Object.entries(spellings).flatMap(([name, others]) =>
      [name, ...others].map((word) => [bareWord(word), name] as const),
    ),
  );
  const idOf = (word: number) => {
    const bare = bareWord(words[word] ?? '');
    return bareWord(nameOf.get(bare) ?? bare);
  };
  const rows = new Float64Array(words.length);
  for (let row = 0; row < values.length; row += 1) {
    const word = values[row] as number;
    rows[word] = (rows[word] as number) + 1;
  }
  const written = [...words.keys()].filter((word) => word > 0 && idOf(word) !== '');
  const all = [...groupedBy(written, idOf)]
    .map(([id, own]) => ({
      id,
      own,
      rows: own.reduce((sum, word) => sum + (rows[word] as number), 0),
      name:
        nameOf.get(id) ??
        words[own.reduce((a, b) => ((rows[b] as number) > (rows[a] as number) ? b : a))] ??
        '',
    }))
    .toSorted((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1));
  const named = (all.length > most ? all.slice(0, most - 1) : all).toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const others = all.length - named.length;
  const groupOf = new Int32Array(words.length).fill(-1);
  for (const { own } of all) for (const word of own) groupOf[word] = named.length;
  named.forEach(({ own }, group) => {
    for (const word of own) groupOf[word] = group;
  });
  const rest: Group = { id: '~others', name: `${others} other wordings`, rare: true };
  return {
    groups: [
      ...named.map(({ id, name }): Group => ({ id, name, said: `“${name}”`, rare: true })),
      ...(others > 0 ? [rest] : []),
    ],
    groupOf,
  };
}
