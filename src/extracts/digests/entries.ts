/**
 * An entry stands for a row: six bytes of the digest of which record it is, and four of the digest of
 * all that it says. Packed one behind another they make a million rows 10 MB, 13 MB as text.
 */
export const idBytes = 6;
export const contentBytes = 4;
export const entryBytes = idBytes + contentBytes;

/** The entries in an order of their own, so that nothing is left of the order of the rows. */
export function sortedEntries(entries: Uint8Array): Uint8Array {
  const order = orderOfEntries(entries);
  const sorted = new Uint8Array(entries.length);
  for (let index = 0; index < order.length; index += 1) {
    const from = (order[index] as number) * entryBytes;
    sorted.set(entries.subarray(from, from + entryBytes), index * entryBytes);
  }
  return sorted;
}

/** The places of entries from the smallest to the largest, sorted byte by byte from the last. */
export function orderOfEntries(entries: Uint8Array): Uint32Array {
  const rows = entries.length / entryBytes;
  let order = Uint32Array.from({ length: rows }, (_, row) => row);
  let next = new Uint32Array(rows);
  const starts = new Uint32Array(256);
  for (let byte = entryBytes - 1; byte >= 0; byte -= 1) {
    starts.fill(0);
    for (let at = byte; at < entries.length; at += entryBytes) count(starts, entries[at] as number);
    let sum = 0;
    for (let value = 0; value < 256; value += 1) {
      const times = starts[value] as number;
      starts[value] = sum;
      sum += times;
    }
    for (let index = 0; index < rows; index += 1) {
      const row = order[index] as number;
      const value = entries[row * entryBytes + byte] as number;
      next[starts[value] as number] = row;
      count(starts, value);
    }
    [order, next] = [next, order];
  }
  return order;
}

function count(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] as number) + 1;
}

/** So many bytes at a time are handed to `fromCharCode`; a multiple of 3, so that pieces join. */
const pieceBytes = 24_576;

/** Bytes as base64. */
export function base64OfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + pieceBytes)));
  }
  return text;
}

/** The bytes of a base64 text; absent where it is none. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
