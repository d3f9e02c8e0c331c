import { findPostgres, type Postgres } from '../tests/support/sqlPostgres.ts';
import { installOnDebian } from './debian.ts';

/** Finds the programs of a PostgreSQL server or installs them, on Debian as root. */
export async function ensurePostgres(): Promise<Postgres> {
  const found = await findPostgres();
  if ('programs' in found) return found;
  installOnDebian('postgresql');
  return findPostgres();
}
