import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** Installs the peers that only the bench needs, the first time; false where that could not be done. */
export function installPeers(): boolean {
  if (existsSync(join(folder, 'node_modules/arquero'))) return true;
  console.log('Installing the peers of the bench, once (160 MB) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
