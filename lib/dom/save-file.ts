/** Long enough for the browser to have begun reading the file, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a file to the reader as a download of this page. */
export function saveFile(document: Document, file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
