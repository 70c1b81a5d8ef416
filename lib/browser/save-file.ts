/** How long the browser may take to read the file; its address is given up afterwards. */
const KEEP_ADDRESS_MS = 60_000;

/** Saves a file where the reader's downloads go. Called from a click, on a page of the extension. */
export function saveFile(file: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}): void {
  saveBlob(new Blob([file.text], { type: `${file.type};charset=utf-8` }), file.name);
}

/** The same for a file too large to be one string. */
export function saveBlob(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
