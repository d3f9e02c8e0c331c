/** The databases that a measure can be written for; the first unless another is chosen. */
export const sqlDialects = ['duckdb', 'postgresql', 'tsql'] as const;

export type SqlDialect = (typeof sqlDialects)[number];
