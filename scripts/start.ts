/** `npm start`: builds, serves the built page on a free local port, and opens it where there is a browser. */
import { spawnSync } from 'node:child_process';
import { preview } from 'vite';

const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const server = await preview({
  preview: { host: '127.0.0.1', open: Boolean(screen) && !process.env.CI },
});
const address = server.resolvedUrls?.local[0];

console.log(`\nThe scorecard is at ${address} (Ctrl+C ends it).`);
if (!screen)
  console.log('There is no screen here to open a browser on: open the address yourself.');
