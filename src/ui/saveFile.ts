/** Hands a text to the browser to be saved; a spreadsheet needs the mark of UTF-8 to read it right. */
export function saveCsv(name: string, text: string): void {
  const mark = text.startsWith('\uFEFF') ? '' : '\uFEFF';
  const address = URL.createObjectURL(new Blob([mark, text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
