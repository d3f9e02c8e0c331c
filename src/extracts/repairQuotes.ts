/** Text whose quoted cells end where they should, and the lines (from 0) on which one did not. */
export type RepairedText = { readonly text: string; readonly lines: readonly number[] };

/**
 * Mends cells such as `"ab"cd`, in which text goes on after the closing quotation mark: they are read
 * as Excel and most programs read them, `abcd`. Without this all rows up to the next quotation mark
 * would be taken for one cell. A last row that may still go on is left as it is.
 */
export function repairQuotes(text: string, delimiter: string, isWhole: boolean): RepairedText {
  const parts: string[] = [];
  const lines: number[] = [];
  let state: 'start' | 'plain' | 'quoted' | 'after' = 'start';
  let line = 0;
  let rowStart = { at: 0, parts: 0, lines: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    const ends = char === delimiter || char === '\n';
    if (char === '\n') line += 1;
    if (state === 'quoted') {
      const next = text[at + 1];
      if (char !== '"') parts.push(char);
      else if (next === '"') {
        parts.push('""');
        at += 1;
      } else if (next === undefined || next === delimiter || next === '\n') {
        parts.push(char);
        state = 'plain';
      } else {
        lines.push(line);
        state = 'after';
      }
      continue;
    }
    if (state === 'after') parts.push(ends ? `"${char}` : char === '"' ? '""' : char);
    else parts.push(char);
    if (ends) state = 'start';
    else if (state === 'start') state = char === '"' ? 'quoted' : 'plain';
    if (char === '\n') rowStart = { at: at + 1, parts: parts.length, lines: lines.length };
  }
  if (isWhole) return { text: parts.join('') + (state === 'after' ? '"' : ''), lines };
  return {
    text: parts.slice(0, rowStart.parts).join('') + text.slice(rowStart.at),
    lines: lines.slice(0, rowStart.lines),
  };
}
