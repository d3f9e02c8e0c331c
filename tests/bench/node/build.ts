import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Builds the process that runs one contestant, as the command line is built, and gives its path. */
export async function buildNodeDoor(folder: string, withPeers: boolean): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(import.meta.dirname, 'door.ts'),
      target: 'node20',
      outDir: resolve(folder),
      rolldownOptions: {
        output: { entryFileNames: 'door.mjs' },
        external: ['@duckdb/node-api', ...(withPeers ? [] : ['arquero'])],
      },
    },
    ssr: { noExternal: true, external: ['@duckdb/node-api'] },
  });
  return join(folder, 'door.mjs');
}
