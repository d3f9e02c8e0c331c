import { type TableId, tables } from '../../extracts/tables.ts';
import type { ScorecardMeasure } from '../scorecard.ts';

/** A way to stratify, as in a list of choices. */
export type StrataChoice = { readonly id: string; readonly title: string };

export const everyCase = { id: 'none', title: 'nothing: one group' } as const;
export const byLocality = { id: 'locality', title: 'Locality' } as const;
export const byDuration = { id: 'duration', title: 'How long it is open' } as const;

/** What a sample of a measure can be stratified by; by locality only where several are drawn from. */
export function strataChoices(
  { definition, dimensions }: Pick<ScorecardMeasure, 'definition' | 'dimensions'>,
  hasLocalities: boolean,
): readonly StrataChoice[] {
  const table = tables[definition.table as TableId];
  return [
    ...(hasLocalities ? [byLocality] : []),
    ...dimensions.filter(({ recorded }) => recorded).map(({ id, title }) => ({ id, title })),
    ...(table.span ? [byDuration] : []),
    everyCase,
  ];
}
