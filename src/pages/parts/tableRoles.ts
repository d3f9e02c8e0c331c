/**
 * Roles that browsers drop from a table whose parts are laid out as blocks on a narrow screen; said
 * again here so that it stays a table for a screen reader.
 */
export const tableRole = { role: 'table' } as const;
export const rowGroupRole = { role: 'rowgroup' } as const;
export const rowRole = { role: 'row' } as const;
export const columnHeadRole = { role: 'columnheader', scope: 'col' } as const;
export const rowHeadRole = { role: 'rowheader', scope: 'row' } as const;
export const cellRole = { role: 'cell' } as const;
