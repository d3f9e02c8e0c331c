import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Bytes of a process at rest, and the most that it had after. */
export type Memory = { readonly idle: number; readonly peak: number };

/** Whether the system tells how much memory another process has and had at most (Linux does). */
export const memoryIsTold = existsSync('/proc/self/clear_refs');

/** Bytes of memory that a process has, or had at most since `forgetPeak`. */
export function memoryOf(pid: number, which: 'now' | 'peak'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = status.match(which === 'now' ? /VmRSS:\s+(\d+)/ : /VmHWM:\s+(\d+)/) ?? [];
  return Number(kilobytes) * 1024;
}

/** From here on, the peak is the most that the process has from now. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
