import { tables } from '../../extracts/tables.ts';
import { capitalised } from '../../scorecard/format.ts';

const codes = tables.feedback.columns.find(({ name }) => name === 'stage')?.codes ?? {};

/** Stages of feedback in the order of the way through the service, in the words of the extract. */
export const stages = Object.entries(codes).map(([id, [word = id]]) => ({
  id,
  name: capitalised(word),
}));
