/**
 * As much of the peers as the bench uses. They are installed beside it on first use, so their own types
 * cannot be counted on.
 */
declare module 'arquero' {
  type Expression = { readonly expression: never };
  type Table = {
    filter(test: Expression): Table;
    derive(columns: Readonly<Record<string, Expression>>): Table;
    groupby(...columns: readonly string[]): Table;
    rollup(columns: Readonly<Record<string, Expression>>): Table;
    objects(): readonly Readonly<Record<string, unknown>>[];
  };
  export function fromCSV(
    text: string,
    options: {
      readonly autoType: boolean;
      readonly parse: Readonly<Record<string, (text: string) => unknown>>;
    },
  ): Table;
  function escapeRow(of: (row: Readonly<Record<string, unknown>>) => unknown): Expression;

  export { escapeRow as escape };
  export const op: { sum(column: string): Expression; count(): Expression };
}

declare module '@duckdb/duckdb-wasm' {
  type Rows = { toArray(): readonly { toJSON(): Readonly<Record<string, unknown>> }[] };
  type Connection = { query(sql: string): Promise<Rows>; close(): Promise<void> };
  export const DuckDBDataProtocol: { readonly BROWSER_FILEREADER: number };
  export class VoidLogger {}
  export class AsyncDuckDB {
    constructor(logger: VoidLogger, worker: Worker);
    instantiate(wasm: string): Promise<unknown>;
    registerFileHandle(name: string, file: File, protocol: number, direct: boolean): Promise<void>;
    connect(): Promise<Connection>;
    terminate(): Promise<void>;
  }
}
