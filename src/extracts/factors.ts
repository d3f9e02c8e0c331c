/**
 * Factors identified at the end of assessment: the codes of the children in need census. Families of
 * codes share a number, with a letter for child, parent or another person.
 */
export const factorCodes: ReadonlySet<string> = new Set([
  ...['1', '2', '3', '4', '5', '6'].flatMap((number) => [`${number}A`, `${number}B`, `${number}C`]),
  '7A',
  ...['8A', '8B', '8C', '8D', '8E', '8F'],
  ...['9A', '10A', '11A', '12A', '13A', '14A', '15A', '16A', '17A'],
  ...['18A', '18B', '18C', '19A', '19B', '19C'],
  ...['20', '21', '22A', '23A', '24A'],
]);

export type Factors = { readonly codes: readonly string[]; readonly unreadable: readonly string[] };

/** The factor codes of a trimmed cell, separated by `;` `,` `/` `|` or spaces, in any case. */
export function readFactors(trimmed: string): Factors {
  const codes: string[] = [];
  const unreadable: string[] = [];
  for (const token of trimmed.split(/[;,/|\s]+/)) {
    const code = token.toUpperCase().replace(/^0+/, '');
    if (code === '') continue;
    if (!factorCodes.has(code)) unreadable.push(token);
    else if (!codes.includes(code)) codes.push(code);
  }
  return { codes, unreadable };
}
