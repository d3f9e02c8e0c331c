import { noAnswer, wrongContent, wrongStatus } from './fetchFailure.ts';

/** The JSON of a file beside the page. */
export async function fetchJson(base: string, file: string, signal: AbortSignal): Promise<unknown> {
  const blob = await fetchBlob(base, file, signal);
  try {
    return JSON.parse(await blob.text());
  } catch {
    throw wrongContent(file, 'is not JSON.');
  }
}

/** The bytes of a file beside the page; progress is told as they come, `total` 0 while not known. */
export async function fetchBlob(
  base: string,
  file: string,
  signal: AbortSignal,
  onProgress?: (read: number, total: number) => void,
): Promise<Blob> {
  const response = await fetch(new URL(file, base), { signal }).catch(rethrow(file, signal));
  if (!response.ok) throw wrongStatus(file, response.status);
  if (response.headers.get('content-type')?.startsWith('text/html')) {
    throw wrongContent(file, 'was answered with a web page instead of the file.');
  }
  const total = lengthOf(response);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(rethrow(file, signal));
    if (done) break;
    pieces.push(value);
    read += value.byteLength;
    onProgress?.(read, total);
  }
  onProgress?.(read, read);
  return new Blob(pieces);
}

/** The length that a compressed answer gives is not that of the file. */
function lengthOf(response: Response): number {
  if (response.headers.has('content-encoding')) return 0;
  return Number(response.headers.get('content-length') ?? 0);
}

function rethrow(file: string, signal: AbortSignal) {
  return (error: unknown): never => {
    throw signal.aborted ? error : noAnswer(file);
  };
}
