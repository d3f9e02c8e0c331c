/** Hands a text to the browser to be saved; a spreadsheet needs the mark of UTF-8 to read it right. */
export function saveCsv(name: string, text: string): void {
  const mark = text.startsWith('\uFEFF') ? '' : '\uFEFF';
  save(name, new Blob([mark, text], { type: 'text/csv;charset=utf-8' }));
}

/** Hands the text of a JSON file to the browser to be saved. */
export function saveJson(name: string, text: string): void {
  save(name, new Blob([text], { type: 'application/json' }));
}

/** Hands any other text to the browser to be saved as it is. */
export function saveText(name: string, text: string): void {
  save(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
