import '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Tests that draw nothing run in Node, and need no browser library.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
