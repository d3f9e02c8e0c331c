import { bareWord } from '../tables.ts';

/** Whether headers are those of a file of official statistics, as the DfE publishes them. */
export function isDfeFile(headers: readonly string[]): boolean {
  const words = new Set(headers.map(bareWord));
  return words.has('timeperiod') && words.has('geographiclevel');
}
