import type { Day } from '../calendar/calendarDate.ts';
import type { NeglectRule } from '../extracts/category.ts';
import { type ChildIndex, childIndex } from '../extracts/childIndex.ts';
import type { Extracts, TableData } from '../extracts/columns.ts';
import type { Places } from '../extracts/places.ts';
import type { TableId } from '../extracts/tables.ts';

/** What measures are evaluated over: the rows, and until when and from when they are complete. */
export class EvaluationContext {
  readonly extracts: Extracts;
  readonly places: Places;
  readonly asAt: Day;
  readonly coverFrom: Day;
  readonly neglect: NeglectRule;
  private readonly known = new Map<string, unknown>();

  constructor(settings: {
    extracts: Extracts;
    places: Places;
    asAt: Day;
    coverFrom: Day;
    neglect: NeglectRule;
  }) {
    this.extracts = settings.extracts;
    this.places = settings.places;
    this.asAt = settings.asAt;
    this.coverFrom = settings.coverFrom;
    this.neglect = settings.neglect;
  }

  /** The rows of a table. Throws where the extract was not supplied; ask `whyUnavailable` first. */
  data(table: TableId): TableData {
    const data = this.extracts.tables.get(table);
    if (!data) throw new Error(`No extract of ${table} was supplied.`);
    return data;
  }

  /** The rows of a table by child in the order of a date, built once. */
  byChild(table: TableId, at: string): ChildIndex {
    return childIndex(this.data(table), at, this.asAt, this.extracts.children.length);
  }

  /** What is worked out from the rows once, under a name of its own, and kept for the next question. */
  once<Value>(name: string, work: () => Value): Value {
    if (!this.known.has(name)) this.known.set(name, work());
    return this.known.get(name) as Value;
  }
}
