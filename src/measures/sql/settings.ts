import { type Day, isoFromDay } from '../../calendar/calendarDate.ts';
import type { Period } from '../../calendar/period.ts';
import type { NeglectRule } from '../../extracts/category.ts';
import type { TableId } from '../../extracts/tables.ts';
import type { Dialect } from './dialect.ts';

/** What a measure is computed over. */
export type SqlSettings = {
  readonly asAt: Day;
  readonly coverFrom: Day;
  /** What counts as neglect in the partnership. */
  readonly neglect: NeglectRule;
  /** Whether `tidy` wrote neglect by local sub-codes of primary need too. */
  readonly neglectByPrimaryNeed?: boolean;
  /** The periods, none of which ends after the as-at date and no two of which are the same. */
  readonly periods: readonly Pick<Period, 'start' | 'end'>[];
  /** Ids of the localities that are told of in every period, also where nothing was counted. */
  readonly localities: readonly string[];
  /** Tables that have the column `authority`: ids and children are then identified within it. */
  readonly withAuthority?: readonly TableId[];
};

/** A database and what is computed in it. */
export type SqlContext = { readonly dialect: Dialect; readonly settings: SqlSettings };

/** The as-at date as an expression. */
export function asAtSql({ dialect, settings }: SqlContext): string {
  return dialect.date(isoFromDay(settings.asAt));
}
