import { defineConfig } from 'vite';

/** The command line: one file for Node, dependencies included. */
export default defineConfig({
  build: {
    ssr: 'src/cli.ts',
    target: 'node20',
    outDir: 'dist-cli',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'scorecard.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
