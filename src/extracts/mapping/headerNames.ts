import { bareWord } from '../tables.ts';

/**
 * A name for each column of a file: its header, with a number where it stands again, or its place
 * where it has none.
 */
export function headerNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, place) => {
    const name = header.trim();
    if (bareWord(name) === '') return `column ${place + 1}`;
    let own = name;
    for (let times = 2; taken.has(bareWord(own)); times += 1) own = `${name} (${times})`;
    taken.add(bareWord(own));
    return own;
  });
}

/** The columns of a file that have a header, as one word whatever their order, case and punctuation. */
export function headerSet(headers: readonly string[]): string {
  const named = headers.filter((header) => bareWord(header) !== '');
  return headerNames(named).map(bareWord).toSorted().join(' ');
}
