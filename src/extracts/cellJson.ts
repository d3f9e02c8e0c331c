/** What a cell of JSON holds; undefined where it is no JSON. */
export function fromCellJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value of such a cell as text: a text as it is, and of anything else its JSON. */
export function inCellJson(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Thousands of lists in one another are more than can be written again.
    return 'lists in lists';
  }
}
