import '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Tests that draw nothing run in Node, and need no browser library.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  afterEach(cleanup);
  // Pages are fetched when they are asked for, which takes its time where other programs work too.
  configure({ asyncUtilTimeout: 4000 });
}
