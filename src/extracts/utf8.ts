const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Bytes as a string of its own. */
export function textOfBytes(bytes: Uint8Array, from: number, to: number): string {
  const own = bytes.subarray(from, to);
  return own.every((byte) => byte < 128) ? String.fromCharCode(...own) : decoder.decode(own);
}

/** A text as bytes. */
export function bytesOfText(text: string): Uint8Array {
  return encoder.encode(text);
}
