import { annexALayouts } from './annexA.ts';
import { childrenInNeedCensusLayouts } from './childrenInNeedCensus.ts';
import type { Layout } from './layout.ts';
import { notNeededLayouts } from './notNeeded.ts';
import { ownLayouts } from './ownLayouts.ts';
import { standardDatasetLayouts } from './standardDataset.ts';

/** Every layout that is recognised. */
export const layouts: readonly Layout[] = [
  ...ownLayouts,
  ...annexALayouts,
  ...standardDatasetLayouts,
  ...childrenInNeedCensusLayouts,
  ...notNeededLayouts,
];
