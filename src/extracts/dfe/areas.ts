/** England as a whole, by its ONS code. */
export const england = { code: 'E92000001', name: 'England' } as const;

/** The regions of England that statistics are published for, by ONS code. */
export const regions = [
  { code: 'E12000001', name: 'North East' },
  { code: 'E12000002', name: 'North West' },
  { code: 'E12000003', name: 'Yorkshire and The Humber' },
  { code: 'E12000004', name: 'East Midlands' },
  { code: 'E12000005', name: 'West Midlands' },
  { code: 'E12000006', name: 'East of England' },
  { code: 'E12000007', name: 'London' },
  { code: 'E12000008', name: 'South East' },
  { code: 'E12000009', name: 'South West' },
] as const;

export const regionNames = regions.map(({ name }) => name);

/** Local authorities have codes of three figures; England and the regions have longer ones. */
export function isAuthority(area: string): boolean {
  return /^\d{3}$/.test(area);
}
