const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** A function can be given only so many arguments. */
const longestCall = 1024;

/** Bytes as a string of its own. */
export function textOfBytes(bytes: Uint8Array, from: number, to: number): string {
  const own = bytes.subarray(from, to);
  if (own.length > longestCall) return decoder.decode(own);
  for (let at = 0; at < own.length; at += 1) {
    if ((own[at] as number) > 127) return decoder.decode(own);
  }
  return String.fromCharCode.apply(null, own as unknown as number[]);
}

/** A text as bytes. */
export function bytesOfText(text: string): Uint8Array {
  return encoder.encode(text);
}
