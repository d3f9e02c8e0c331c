import type { ComponentType } from 'react';
import type { NeglectRule } from '../../../extracts/category.ts';
import type { TableId } from '../../../extracts/tables.ts';
import type { Window } from '../../../measures/measure.ts';
import type { Line, Test } from './measureForm.ts';

/** What a condition of a list is a condition of. */
export type ListScope = {
  readonly table: TableId;
  readonly window: Window;
  readonly rule: NeglectRule;
  /** Lists inside conditions offer less, so that no condition grows without end. */
  readonly depth: 'outer' | 'choice' | 'record';
};

export type ConditionListProps = {
  readonly id: string;
  /** Names the list for who does not see where it stands. */
  readonly legend: string;
  readonly lines: readonly Line[];
  readonly scope: ListScope;
  readonly joiner?: 'and' | 'or';
  readonly onChange: (lines: readonly Line[]) => void;
};

export type LineProps<Kind extends Test = Test> = {
  readonly id: string;
  /** Which condition it is, for the names of its boxes. */
  readonly name: string;
  readonly test: Kind;
  readonly scope: ListScope;
  readonly onChange: (test: Test) => void;
  /** Draws the conditions inside a condition; given from outside, since the two contain each other. */
  readonly List: ComponentType<ConditionListProps>;
};
