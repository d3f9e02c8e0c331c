import { type TableId, tables } from '../../../extracts/tables.ts';
import type { LineProps } from './conditionProps.ts';
import { childTables, dateOptions } from './fitting.ts';
import type { AnotherTest } from './measureForm.ts';
import { NumberBox } from './NumberBox.tsx';
import { Pick } from './Pick.tsx';

const whichOptions = [
  { value: 'any', label: 'any' },
  { value: 'latest', label: 'the latest' },
  { value: 'earliest', label: 'the earliest' },
] as const;

/** `any earlier referral within 12 months before, which …`. */
export function AnotherBoxes({ id, name, test, scope, List, onChange }: LineProps<AnotherTest>) {
  const change = (part: Partial<AnotherTest>) => onChange({ ...test, ...part });
  const table = test.table || scope.table;
  const nested = { table, window: scope.window, rule: scope.rule, depth: 'record' } as const;
  const chosen = test.which !== 'any';
  return (
    <>
      <Pick
        label={`${name}: which record`}
        value={test.which}
        options={whichOptions}
        onPick={(which) =>
          change(
            which === 'any'
              ? { which, among: [], where: [...test.among, ...test.where].map(renumbered) }
              : { which: which as AnotherTest['which'] },
          )
        }
      />
      <Pick
        label={`${name}: when`}
        value={test.when}
        options={scope.window === 'S' ? [...eventOptions, dayOption] : eventOptions}
        onPick={(when) => change({ when: when as AnotherTest['when'], ended: '', months: '' })}
      />
      <Pick
        label={`${name}: in which extract`}
        value={table}
        options={childTables.map((each) => ({ value: each, label: tables[each].noun[0] }))}
        onPick={(picked) => change(inTable(picked as TableId, scope.table))}
      />
      <span>by</span>
      <Pick
        label={`${name}: its date`}
        value={test.at}
        options={dateOptions(table)}
        onPick={(at) => change({ at })}
      />
      {test.when !== 'after' && (
        <MonthsBoxes name={name} test={test} table={table} onChange={change} />
      )}
      {(chosen || test.among.length > 0) && (
        <>
          <span>of those</span>
          <List
            id={`${id}-among`}
            legend={`${name}, of those`}
            lines={test.among}
            scope={nested}
            onChange={(among) => change({ among })}
          />
        </>
      )}
      <span>{chosen ? 'and that one' : 'which must meet'}</span>
      <List
        id={`${id}-where`}
        legend={`${name}, the other record`}
        lines={test.where}
        scope={nested}
        onChange={(where) => change({ where })}
      />
    </>
  );
}

type MonthsBoxesProps = {
  readonly name: string;
  readonly test: AnotherTest;
  readonly table: TableId;
  readonly onChange: (part: Partial<AnotherTest>) => void;
};

function MonthsBoxes({ name, test, table, onChange }: MonthsBoxesProps) {
  const end = tables[table].span?.to;
  return (
    <>
      {test.when === 'before' && (end || test.ended) && (
        <Pick
          label={`${name}: dated, or open or ended`}
          value={test.ended || '-'}
          options={[
            { value: '-', label: 'dated' },
            { value: end ?? test.ended, label: 'open or ended' },
          ]}
          onPick={(ended) => onChange({ ended: ended === '-' ? '' : ended })}
        />
      )}
      <span>within</span>
      <NumberBox
        label={`${name}: months; empty for any time`}
        value={test.months}
        onType={(months) => onChange({ months })}
      />
      <span>months{test.when === 'before' ? ' before' : ''} (empty: any time)</span>
    </>
  );
}

const eventOptions = [
  { value: 'before', label: 'earlier' },
  { value: 'after', label: 'later' },
] as const;

const dayOption = { value: 'upTo', label: 'up to the day of the position:' } as const;

/** The test for records of another extract, whose columns are others. */
function inTable(table: TableId, own: TableId): Partial<AnotherTest> {
  return {
    table: table === own ? '' : table,
    at: tables[table].event ?? '',
    ended: '',
    among: [],
    where: [],
  };
}

function renumbered<T extends { readonly key: number }>(line: T, index: number): T {
  return { ...line, key: index + 1 };
}
