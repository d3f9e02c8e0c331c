import type { Aim } from '../../../scorecard/aim.ts';
import type { Partnership } from '../../../scorecard/partnership.ts';
import type { Target } from '../../../scorecard/placement.ts';

/** A target as it stands in its boxes. */
export type TargetRow = {
  readonly key: number;
  readonly value: string;
  readonly from: string;
  readonly tolerance: string;
  readonly toleranceIn: Target['toleranceIn'];
};

/** The targets of a measure, or why there is none, as they stand in the boxes. */
export type TargetForm = {
  readonly has: 'targets' | 'reason';
  readonly rows: readonly TargetRow[];
  readonly reason: string;
};

/** What is wrong, and the box that it is wrong in. */
export type TargetFault = { readonly field: string; readonly message: string };

export const reasonId = 'target-reason';

/** The id of a box of a target. */
export function targetFieldId(
  { key }: Pick<TargetRow, 'key'>,
  part: Exclude<keyof TargetRow, 'key'>,
): string {
  return `target-${key}-${part}`;
}

/** The boxes as they begin. A measure without targets gets a blank one, to be filled in. */
export function formOfAim({ targets, noTarget }: Aim): TargetForm {
  const rows = targets.map(({ value, from, tolerance, toleranceIn }, index) => ({
    key: index + 1,
    value: String(value),
    from,
    tolerance: String(tolerance),
    toleranceIn,
  }));
  return {
    has: 'targets',
    rows: rows.length > 0 ? rows : [blankRow([])],
    reason: noTarget ?? '',
  };
}

/** A further target, with the tolerance of the one before. */
export function blankRow(rows: readonly TargetRow[]): TargetRow {
  const last = rows.at(-1);
  return {
    key: 1 + Math.max(0, ...rows.map(({ key }) => key)),
    value: '',
    from: '',
    tolerance: last?.tolerance ?? '0',
    toleranceIn: last?.toleranceIn ?? 'points',
  };
}

/** Boxes that nothing can be read from. */
export function faultsOfForm({ has, rows, reason }: TargetForm): TargetFault[] {
  if (has === 'reason') {
    return reason.trim() ? [] : [{ field: reasonId, message: 'Say why there is no target.' }];
  }
  return rows.flatMap((row, index) => {
    const which = rows.length > 1 ? `Target ${index + 1}: enter` : 'Enter';
    return [
      ...(isNumber(row.value) ? [] : [faultAt(row, 'value', `${which} the target as a number.`)]),
      ...(row.from ? [] : [faultAt(row, 'from', `${which} the day from which the target holds.`)]),
      ...(isNumber(row.tolerance)
        ? []
        : [faultAt(row, 'tolerance', `${which} the tolerance as a number; 0 for none.`)]),
    ];
  });
}

/** What is in the boxes, in the order of the dates. */
export function aimOfForm(form: TargetForm): Aim {
  if (form.has === 'reason') return { targets: [], noTarget: form.reason.trim() };
  return {
    targets: inOrder(form.rows).map(({ value, from, tolerance, toleranceIn }) => ({
      from,
      value: Number(value),
      tolerance: Number(tolerance),
      toleranceIn,
    })),
  };
}

/** What the check of the partnership's file found, said at the boxes of this measure. */
export function faultsOfProblems(problems: readonly string[], form: TargetForm): TargetFault[] {
  const rows = inOrder(form.rows);
  return problems.map((problem) => {
    const [, index = '', part = '', message = problem] =
      /^groups\.\d+\.measures\.\d+\.targets\.(\d+)\.(\w+): (.*)$/s.exec(problem) ?? [];
    const row = rows[Number(index)];
    if (index && row && isPart(part)) return faultAt(row, part, sentence(message));
    return { field: reasonId, message };
  });
}

/** Whether the measure of this id can have targets: only what the strategy names has. */
export function aimOf({ groups }: Partnership, id: string): Aim | undefined {
  return groups.flatMap(({ measures }) => measures).find(({ measure }) => measure === id);
}

function isPart(part: string): part is Exclude<keyof TargetRow, 'key'> {
  return ['value', 'from', 'tolerance', 'toleranceIn'].includes(part);
}

function inOrder(rows: readonly TargetRow[]): TargetRow[] {
  return rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function faultAt(
  row: TargetRow,
  part: Exclude<keyof TargetRow, 'key'>,
  message: string,
): TargetFault {
  return { field: targetFieldId(row, part), message };
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
