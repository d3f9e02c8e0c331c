import { open } from 'node:fs/promises';

/** The first line of a file. */
export async function headerOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    for await (const line of file.readLines()) return line;
    return '';
  } finally {
    await file.close();
  }
}
