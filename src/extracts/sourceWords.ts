/** Between the clauses of a text. */
export const clauseBreak = '|';

/** The words of a text in small letters and singular, with a sign between its clauses. */
export function sourceWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\bn\/k\b/g, 'nk')
      .replace(/\bl\/a\b/g, 'la')
      .replace(/(?<!\p{L})(?:\p{L}\.){2,6}/gu, (initials) => initials.replaceAll('.', ''))
      .replace(/[?'’‘`´]{1,2}(?=s\b)/g, '')
      .replace(/[&+]/g, ' and ')
      .replace(/[-–—]\s|\s[-–—]|[/\\:;,|()[\]{}\x96]/g, ` ${clauseBreak} `)
      .match(/[\p{L}\p{N}]+|\|/gu) ?? []
  ).map(singular);
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['people', 'person'],
  ['midwive', 'midwife'],
]);

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const isPlural = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
  const one = isPlural ? word.slice(0, -1) : word;
  return irregular.get(one) ?? one;
}
