import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const peers = join(here, '../peers');

/** The pages that can be built without and with the peers. */
const pages = { scan: join(here, 'scan.ts'), product: join(here, 'product.ts') };
const peerPages = {
  arquero: join(here, 'arquero.ts'),
  'duckdb-wasm': join(peers, 'duckdbWasm.ts'),
};

/** The page of a contestant, which `?page=` names; it is told where the product's worker is. */
const html = (worker: string) => `<!doctype html><meta charset="utf-8"><title>Bench</title>
<input type="file" multiple data-worker="${worker}">
<script type="module">
await import(new URL(new URLSearchParams(location.search).get('page') + '.js', location.href).href);
document.body.dataset.loaded = '';
</script>
`;

/** Builds the bench's pages into a folder: with the built product under `app/`, and the peers' own files. */
export async function buildPages(folder: string, withPeers: boolean): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: withPeers ? { ...pages, ...peerPages } : pages,
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  cpSync('dist', join(folder, 'app'), { recursive: true });
  const worker = readdirSync('dist/assets').find((name) => /^worker-.*\.js$/.test(name));
  writeFileSync(join(folder, 'index.html'), html(`app/assets/${worker}`));
  if (withPeers) copyDuckDb(folder);
}

function copyDuckDb(folder: string): void {
  const from = join(peers, 'node_modules/@duckdb/duckdb-wasm/dist');
  for (const name of ['duckdb-browser-eh.worker.js', 'duckdb-eh.wasm']) {
    if (existsSync(join(from, name))) cpSync(join(from, name), join(folder, 'duckdb', name));
  }
}
