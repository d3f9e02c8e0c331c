/** What every record of a load says of itself, whatever its version. */
export const recordFormat = 'load-record/';

const beginning = 200;

/** Whether a file is the record of a load: it says so at its beginning. */
export async function isLoadRecord(blob: Blob): Promise<boolean> {
  const text = await blob.slice(0, beginning).text();
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${recordFormat}`).test(text);
}
