/** Id of the row of a file in the table of files. */
export function fileAnchor(file: string): string {
  return `file-${file.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
