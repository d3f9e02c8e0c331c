/** The ways in which programs write the text of an extract as bytes. */
export type TextEncoding = 'utf-8' | 'utf-8 marked' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The signs of Windows-1252 that stand for other characters than their numbers, from 128. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf1252(sign: string): number {
  const code = sign.charCodeAt(0);
  if (signs.includes(sign)) return 128 + signs.indexOf(sign);
  return code < 256 ? code : 63;
}

/** Text as bytes; a sign that Windows-1252 does not have becomes a question mark, as it does in Excel. */
export function encoded(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 marked':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(`\uFEFF${text}`, true);
    case 'utf-16be':
      return utf16(`\uFEFF${text}`, false);
    case 'windows-1252':
      return Uint8Array.from(text, byteOf1252);
  }
}

/** UTF-16 without a mark. */
export function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Texts as UTF-8 and bytes, one behind the other. */
export function bytesOf(
  ...parts: readonly (string | readonly number[] | Uint8Array)[]
): Uint8Array {
  const pieces = parts.map((part) => (typeof part === 'string' ? encoded(part, 'utf-8') : part));
  const bytes = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
