const named = 3;

/** Reasons with how often each was given, the most frequent first: `no extract (12); no target (2)`. */
export function reasonsInWords(times: ReadonlyMap<string, number>): string {
  const sorted = [...times].toSorted(([, a], [, b]) => b - a);
  if (sorted.length === 1) return sorted[0]?.[0] ?? '';
  const others = sorted.slice(named).reduce((sum, [, count]) => sum + count, 0);
  const parts = sorted.slice(0, named).map(([reason, count]) => `${reason} (${count})`);
  return [...parts, ...(others > 0 ? [`other reasons (${others})`] : [])].join('; ');
}
