import { groupedBy } from '../../extracts/groupedBy.ts';
import type { FileReport, IssueExample, IssueGroup, IssueSeverity } from '../../extracts/report.ts';

/** What one check found, in whichever files. */
export type FoundByCheck = Pick<IssueGroup, 'code' | 'severity' | 'title' | 'todo' | 'count'> & {
  readonly files: readonly string[];
  readonly examples: readonly FoundExample[];
};

export type FoundExample = IssueExample & {
  /** Absent where no file is to blame. */
  readonly file?: string;
  readonly column?: string;
};

const weights: readonly IssueSeverity[] = ['set aside', 'warning', 'note'];
const mostExamples = 5;

/** The issues of all files by check, the gravest first, then those with most. */
export function checksAcrossFiles(
  files: readonly FileReport[],
  ofTheLoad: readonly IssueGroup[],
): FoundByCheck[] {
  const groups = [
    ...ofTheLoad.map((group) => ({ group, file: undefined })),
    ...files.flatMap(({ file, issues }) => issues.map((group) => ({ group, file }))),
  ];
  return [...groupedBy(groups, ({ group }) => group.code).values()]
    .map(foundBy)
    .toSorted(
      (a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity) || b.count - a.count,
    );
}

type GroupOfFile = { readonly group: IssueGroup; readonly file: string | undefined };

function foundBy(groups: readonly GroupOfFile[]): FoundByCheck {
  const { code, severity, title, todo } = (groups[0] as GroupOfFile).group;
  return {
    code,
    severity,
    title,
    todo,
    count: groups.reduce((sum, { group }) => sum + group.count, 0),
    files: [...new Set(groups.flatMap(({ file }) => file ?? []))],
    examples: fromEach(groups.map(examplesOf)).slice(0, mostExamples),
  };
}

function examplesOf({ group, file }: GroupOfFile): FoundExample[] {
  const { column } = group;
  return group.examples.map((example) => ({
    ...example,
    ...(file === undefined ? {} : { file }),
    ...(column === undefined ? {} : { column }),
  }));
}

/** The first of each list, then the second of each, and so on. */
function fromEach<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}
