import type { FoundIssue, Issue } from '../../extracts/issue.ts';
import type { IssueList } from '../../extracts/issueList.ts';
import type { TableId } from '../../extracts/tables.ts';
import type { IssueKind } from './bearing.ts';

/** The issues of one kind in all files of a table. */
export type IssuesOfTable = IssueKind & {
  readonly count: number;
  /** How many of their rows count on the same days; no days where that cannot be told. */
  readonly dated: readonly Dated[];
};

export type Dated = { readonly at: Issue['at']; readonly count: number };

type Together = { readonly kind: IssueKind; readonly byDates: Map<string, Dated> };

/** Counts issues by kind and by the days of their rows, which are far fewer than rows. */
export class IssuesTogether {
  private readonly byKind = new Map<string, Together>();

  /** Adds issues of files that belong to a table. */
  add<One extends Issue>(issues: IssueList<One>, tableOf: (issue: One) => TableId | undefined) {
    const places = new Map(
      issues.kinds.map((kind) => [kind, this.placeOf(kind.first[0], tableOf(kind.first[0]))]),
    );
    issues.forEachDates((kind, at) => {
      const byDates = places.get(kind)?.byDates;
      if (!byDates) return;
      const key = at?.map(({ from, to }) => `${from} ${to}`).join() ?? 'none told';
      byDates.set(key, { at, count: (byDates.get(key)?.count ?? 0) + 1 });
    });
  }

  kinds(): IssuesOfTable[] {
    return [...this.byKind.values()].map(({ kind, byDates }) => {
      const dated = [...byDates.values()];
      return { ...kind, dated, count: dated.reduce((sum, { count }) => sum + count, 0) };
    });
  }

  private placeOf(issue: Issue & Partial<FoundIssue>, table: TableId | undefined) {
    if (!table) return undefined;
    const { code, column, measure } = issue;
    const key = [code, table, column, measure].join(' ');
    const known = this.byKind.get(key);
    if (known) return known;
    const together = { kind: { code, table, column, measure }, byDates: new Map() };
    this.byKind.set(key, together);
    return together;
  }
}
