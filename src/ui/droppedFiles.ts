import type { Source } from '../extracts/source.ts';

/** Files that an extract can be; a folder may hold others, which are left alone. */
const extractName = /\.(csv|tsv|txt|xlsx)$/i;

/** Files by their names, those of a folder with it in front; of a folder only extracts are taken. */
export function chosenFiles(files: Iterable<File>): Source[] {
  return [...files].flatMap((file) => {
    const path = file.webkitRelativePath;
    if (!path) return [{ name: file.name, blob: file }];
    return extractName.test(path) ? [{ name: path, blob: file }] : [];
  });
}

/** Files and folders that were dropped; must be called in the event itself. */
export async function droppedFiles(transfer: DataTransfer): Promise<Source[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.some((entry) => entry?.isDirectory)) {
    const found = await Promise.all(
      entries.map((entry) => (entry ? sourcesOf(entry, entry.isFile) : [])),
    );
    return found.flat();
  }
  return chosenFiles(transfer.files);
}

/** Sources with others added; one of the same name takes the place of the one before. */
export function withSources(before: readonly Source[], added: readonly Source[]): Source[] {
  const names = new Set(added.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...added].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

async function sourcesOf(entry: FileSystemEntry, wanted: boolean): Promise<Source[]> {
  if (entry.isFile) {
    if (!wanted && !extractName.test(entry.name)) return [];
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ name: wanted ? entry.name : entry.fullPath.slice(1), blob: file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const sources: Source[] = [];
  for (;;) {
    // A reader gives its entries in batches, and an empty one at the end.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return sources;
    const found = await Promise.all(batch.map((inside) => sourcesOf(inside, false)));
    sources.push(...found.flat());
  }
}
