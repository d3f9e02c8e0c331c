import { type SqlDialect, sqlDialects } from '../measures/sql/sqlDialect.ts';
import { type LogKind, type LogState, logKinds, logStates } from '../scorecard/workspace/log.ts';
import type { PageName, Target, View } from '../ui/view.ts';

/** Search parameters that the page understands; each is left out at its default. */
export type Search = {
  readonly partnership?: string;
  readonly locality?: string;
  readonly period?: string;
  readonly measure?: string;
  readonly by?: string;
  readonly sql?: SqlDialect;
  readonly state?: LogState;
  readonly kind?: LogKind;
  readonly meeting?: string;
};

/** A page with all that its address says. */
export type Place = {
  readonly page: PageName;
  /** Key of a partnership; absent means the one that is opened first. */
  readonly partnership?: string | undefined;
} & View;

/** Keeps what is understood of the search parameters of an address, and drops the rest. */
export function readSearch(raw: Readonly<Record<string, unknown>>): Search {
  const partnership = wordOf(raw.partnership);
  const locality = wordOf(raw.locality);
  const period = wordOf(raw.period);
  const measure = wordOf(raw.measure);
  const by = wordOf(raw.by);
  const sql = sqlDialects.slice(1).find((dialect) => dialect === raw.sql);
  const state = logStates.find((each) => each === raw.state);
  const kind = logKinds.find((each) => each === raw.kind);
  const meeting = wordOf(raw.meeting);
  return {
    ...(partnership && { partnership }),
    ...(locality && locality !== 'all' && { locality }),
    ...(period && { period }),
    ...(measure && { measure }),
    ...(by && { by }),
    ...(sql && { sql }),
    ...(state && { state }),
    ...(kind && { kind }),
    ...(meeting && { meeting }),
  };
}

/** `?a=b&c=d` as plain words, without the JSON that the router would write. */
export function parseQuery(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** The counterpart of `parseQuery`; empty where there is nothing to say. */
export function stringifyQuery(search: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const query = new URLSearchParams(words).toString();
  return query && `?${query}`;
}

/** The address of a place, after the `#`. */
export function serialisePlace({
  page,
  partnership,
  locality,
  period,
  measure,
  by,
  sql,
  state,
  kind,
  meeting,
}: Place): string {
  const where = locality === 'all' ? undefined : locality;
  switch (page) {
    case 'scorecard':
      return `/${stringifyQuery({ partnership, locality: where, period })}`;
    case 'measure':
      return `/measure/${encodeURIComponent(measure ?? '')}${stringifyQuery({ partnership, locality: where, period, by })}`;
    case 'locality':
      return `/locality/${encodeURIComponent(locality)}${stringifyQuery({ partnership, period })}`;
    case 'definitions':
      return `/definitions${stringifyQuery({ partnership, locality: where, period, measure, sql: otherSql(sql) })}`;
    case 'challenges':
      return `/challenges${stringifyQuery({ partnership, locality: where, period, measure, state, kind, meeting })}`;
    case 'localities':
    case 'enquiry':
    case 'audit':
    case 'reconcile':
    case 'load':
      return `/${page}${stringifyQuery({ partnership, locality: where, period })}`;
  }
}

/** The place that an address (after the `#`) names; absent where there is no such page. */
export function parsePlace(address: string): Place | undefined {
  const [pathname = '', query = ''] = address.split(/\?(.*)/s);
  const [, page = '', ...rest] = pathname.split('/');
  const id = decoded(rest.join('/'));
  const search = readSearch(parseQuery(query));
  const { partnership, locality = 'all', period, measure, by, sql } = search;
  const view = { ...(partnership && { partnership }), locality, ...(period && { period }) };
  switch (page) {
    case '':
      return { page: 'scorecard', ...view };
    case 'measure':
      return id ? { page, ...view, measure: id, ...(by && { by }) } : undefined;
    case 'locality':
      return id ? { page, ...view, locality: id } : undefined;
    case 'definitions':
      return { page, ...view, ...(measure && { measure }), ...(sql && { sql }) };
    case 'challenges':
      return { page, ...view, ...(measure && { measure }), ...logFilterOf(search) };
    case 'localities':
    case 'enquiry':
    case 'audit':
    case 'reconcile':
    case 'load':
      return { page, ...view };
    default:
      return undefined;
  }
}

/**
 * Where a link leads from a place: what the target leaves out stays, but a measure only on its own
 * page, how it is broken down and what of the log is shown nowhere, and the database among definitions.
 */
export function follow(from: View, to: Target): Place {
  const { page } = to;
  const locality = to.locality ?? from.locality;
  const period = 'period' in to ? to.period : from.period;
  const measure = page === 'measure' ? (to.measure ?? from.measure) : to.measure;
  const by = page === 'measure' ? to.by : undefined;
  const sql = page === 'definitions' ? otherSql('sql' in to ? to.sql : from.sql) : undefined;
  return {
    page,
    locality,
    ...(period && { period }),
    ...(measure && { measure }),
    ...(by && { by }),
    ...(sql && { sql }),
    ...(page === 'challenges' && logFilterOf(to)),
  };
}

/** What of the challenge log is shown, as far as that is not all of it. */
function logFilterOf({ state, kind, meeting }: Partial<View>): Partial<View> {
  return { ...(state && { state }), ...(kind && { kind }), ...(meeting && { meeting }) };
}

/** The database, where it is not the default. */
function otherSql(sql: SqlDialect | undefined): SqlDialect | undefined {
  return sql === sqlDialects[0] ? undefined : sql;
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A path that nobody can have written on purpose (`%` alone) names nothing. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
