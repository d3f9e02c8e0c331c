import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests that draw something are `.test.tsx` and get a document; the rest runs in plain Node. */
export default defineConfig({
  plugins: [react()],
  define: { __VERSION__: '"0.0.0-test"' },
  test: {
    testTimeout: 30_000,
    setupFiles: ['tests/support/setup.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'core', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'screen', environment: 'jsdom', include: ['tests/**/*.test.tsx'] },
      },
    ],
  },
});
