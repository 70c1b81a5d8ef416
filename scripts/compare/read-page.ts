import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../../lib/library/formats/decode-text.ts';

/** No article is near this size; larger input is a mistake or an attack. */
const MAX_BYTES = 10 * 1024 * 1024;

/** The text of a file or of standard input, decoded. */
export type PageFile = { readonly name: string; readonly content: string; readonly isHtml: boolean };

/** Bad input, in a sentence that names the file and says what to do. */
export class InputError extends Error {
  override name = 'InputError';
}

async function readStandardInput(): Promise<Buffer> {
  // The Vite server that runs this script takes the end of its standard input for the end of all work.
  process.stdin.removeAllListeners('end');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BYTES)
      throw new InputError('standard input: larger than 10 MB. Give one article at a time.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function readBytes(file: string): Promise<Buffer> {
  if (file === '-') return readStandardInput();
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new InputError(`${file}: is a folder. Name the files in it.`);
    if (info.size > MAX_BYTES)
      throw new InputError(`${file}: larger than 10 MB. Give one article at a time.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const cure = code === 'ENOENT' ? 'there is no such file. Check the path.' : `cannot be read (${code}).`;
    throw new InputError(`${file}: ${cure}`);
  }
}

function decode(name: string, bytes: Buffer): string {
  const decoded = decodeText(bytes, null);
  if (decoded === null) throw new InputError(`${name}: is not text. Give an HTML or plain text file.`);
  return decoded.text.replace(/^\uFEFF/, '');
}

/**
 * Reads an article file, or standard input for `-`.
 * @throws {InputError} when it is unreadable, empty, binary or larger than 10 MB
 */
export async function readPage(file: string): Promise<PageFile> {
  const name = file === '-' ? 'standard input' : file;
  const content = decode(name, await readBytes(file));
  if (content.trim() === '') throw new InputError(`${name}: is empty. Give an article's HTML or text.`);
  const isHtml = /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html|<head|<body|<!--)/i.test(content);
  return { name, content, isHtml };
}
