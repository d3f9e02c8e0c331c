import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = 'apt-get';

/** Installs one of the system's packages on Debian as root; elsewhere it does nothing. */
export function installOnDebian(name: string): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    spawnSync(packages, words, { stdio: 'inherit', env });
  }
}
