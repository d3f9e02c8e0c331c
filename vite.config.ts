import { existsSync, readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteStaticCopy } from 'vite-plugin-static-copy';

const { version } = JSON.parse(readFileSync('./package.json', 'utf8')) as { version: string };

/** The folders of invented extracts, all of which `public/data/manifest.json` names. */
const samples = readdirSync('data-samples').filter((folder) =>
  existsSync(`data-samples/${folder}/manifest.json`),
);

/** What the built page may do: its own files, and nothing from or to anywhere else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The dev server puts scripts and styles into the page itself, so only the built page is bound. */
function bindBuiltPage(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The page; `vite build --config vite.cli.config.ts` builds the command line from the same core. */
export default defineConfig({
  base: './',
  // All addresses are after the `#`: a file that is not there is answered 404, not with the page.
  appType: 'mpa',
  plugins: [
    react(),
    bindBuiltPage(),
    viteStaticCopy({
      targets: samples.map((folder) => ({
        src: `data-samples/${folder}/*.csv`,
        dest: `data/${folder}`,
      })),
    }),
  ],
  define: { __VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
