import { defineConfig } from 'vite';

/** The command line for Node, dependencies included; what few commands need is in files of its own. */
export default defineConfig({
  build: {
    ssr: 'src/cli.ts',
    target: 'node20',
    outDir: 'dist-cli',
    copyPublicDir: false,
    rolldownOptions: {
      output: { entryFileNames: 'scorecard.mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
  ssr: { noExternal: true },
});
