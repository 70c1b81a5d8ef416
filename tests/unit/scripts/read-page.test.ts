import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/compare/read-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'lateral-read-'));

describe('files of any charset', () => {
  it.each([
    ['utf-8', Buffer.from('<meta charset="utf-8"><p>Río abajo</p>'), 'Río abajo'],
    [
      'one that calls itself utf-8 and is not',
      Buffer.from('<meta charset="utf-8"><p>Río abajo</p>', 'latin1'),
      'Río abajo',
    ],
    [
      'one that calls itself utf-16 and is not',
      Buffer.from('<meta charset="utf-16"><p>Río abajo</p>'),
      'Río abajo',
    ],
    ['one that nobody knows', Buffer.from('<meta charset="x-none"><p>Río abajo</p>'), 'Río abajo'],
    ['utf-16 with its mark', Buffer.from('\uFEFF<p>Río abajo</p>', 'utf16le'), 'Río abajo'],
    [
      'gb2312',
      Buffer.concat([Buffer.from('<meta charset=gb2312><p>'), Buffer.from([0xcc, 0xb8, 0xc5, 0xd0])]),
      '谈判',
    ],
  ])('reads %s', async (name, bytes, words) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
    writeFileSync(file, bytes);
    const page = await readPage(file);
    expect(page.isHtml).toBe(true);
    expect(page.content).toContain(words);
    expect(page.content).not.toContain('\uFEFF');
  });
});
