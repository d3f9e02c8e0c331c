import type { Encoding } from './decode.ts';
import { type DfeAccount, DfeRows } from './dfe/dfeRows.ts';
import type { Feed } from './feed.ts';
import { HeaderFinder } from './headerFinder.ts';
import { refuseEmpty } from './refusal.ts';

/** What was read of a file of the DfE's statistics. */
export type StatisticsRead = {
  readonly statistics: DfeAccount;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
};

/** Reads a file of the DfE's statistics as it is downloaded. */
export async function readStatistics(feed: Feed): Promise<StatisticsRead> {
  const rows = new DfeRows();
  const finder = new HeaderFinder(rows);
  const { decoding, delimiter } = await feed(finder, rows);
  finder.end();
  const statistics = rows.account();
  if (!statistics) throw refuseEmpty();
  return {
    statistics,
    ...(decoding ? { encoding: decoding.encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
  };
}
