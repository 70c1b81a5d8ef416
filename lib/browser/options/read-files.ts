import { failure } from '../../library/import-failure.ts';
import type { PlannedItem } from '../../library/import-item.ts';
import { MAX_EXPORT_BYTES, readImportFile, type FileContent } from '../../library/read-import-file.ts';

/** What several files hold together. */
export type FilesContent = {
  readonly items: readonly PlannedItem[];
  readonly feeds: FileContent['feeds'];
  readonly libraries: readonly NonNullable<FileContent['library']>[];
};

/** Reads files one after the other: only one of them is in memory at a time. */
export async function readFiles(files: readonly File[]): Promise<FilesContent> {
  const contents: FileContent[] = [];
  for (const file of files) contents.push(await readFile(file));
  return {
    items: contents.flatMap(({ items }) => items),
    feeds: contents.flatMap(({ feeds }) => feeds),
    libraries: contents.flatMap(({ library }) => (library === null ? [] : [library])),
  };
}

async function readFile(file: File): Promise<FileContent> {
  const refuse = (code: 'too-large' | 'unreadable', detail: string): FileContent => {
    const work = { kind: 'refused', failure: failure(code, detail) } as const;
    const item: PlannedItem = { label: file.name, origin: 'file', from: file.name, work };
    return { items: [item], feeds: [], library: null };
  };
  // A film that was dropped by mistake is not loaded to find that out.
  if (file.size > MAX_EXPORT_BYTES) return refuse('too-large', `${MAX_EXPORT_BYTES / 1024 / 1024} MB`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return refuse('unreadable', error instanceof Error ? error.message : String(error));
  }
  return readImportFile({ name: file.name, bytes });
}
