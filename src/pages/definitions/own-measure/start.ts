import type { Measure } from '../../../measures/measure.ts';

/** What the form begins with: nothing, a copy of a measure, or a measure of the partnership’s own. */
export type Start =
  | { readonly from: 'nothing' }
  | { readonly from: 'copy' | 'own'; readonly measure: Measure };
