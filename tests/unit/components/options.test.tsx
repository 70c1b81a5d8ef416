import { describe, expect, it, vi } from 'vitest';
import { describeFailure } from '../../../components/options/describe-failure.ts';
import { ALL_SOURCES, filterSources } from '../../../components/options/filter-sources.ts';
import { Options } from '../../../components/options/Options.tsx';
import { readHost } from '../../../components/options/SiteList.tsx';
import { createTranslator } from '../../../lib/messages/create-translator.ts';
import { optionsProps } from '../../gallery/stories/options.tsx';
import { SUMMARIES } from '../../gallery/talks-comparison.ts';
import { mountView } from './mount-view.tsx';

const TEXT = 'Delegates met on Friday for talks on a ceasefire and parted without an agreement.';

describe('options page', () => {
  it('switches one source', () => {
    const onToggle = vi.fn();
    const view = mountView(<Options {...optionsProps({ onToggle })} />);
    const [first] = view.all('.source [role=switch]');
    if (first === undefined) throw new Error('no switch');
    view.change(first, { checked: false });
    expect(onToggle).toHaveBeenCalledExactlyOnceWith([expect.any(String)], false);
  });

  it('deletes what is selected, at once', () => {
    const onDelete = vi.fn();
    const view = mountView(<Options {...optionsProps({ onDelete })} />);
    const [all] = view.all('.select-all input');
    if (all === undefined) throw new Error('no box for all');
    view.change(all, { checked: true });
    expect(view.text()).toContain('5 selected');
    view.click(view.named('.selection button', 'Delete'));
    expect(onDelete).toHaveBeenCalledOnce();
    expect(onDelete.mock.calls[0]?.[0]).toHaveLength(5);
  });

  it('offers the way back after a deletion', () => {
    const onUndoDelete = vi.fn();
    const view = mountView(<Options {...optionsProps({ deleted: 3, onUndoDelete })} />);
    expect(view.text()).toContain('3 sources deleted');
    view.click(view.named('.toast button', 'Undo'));
    expect(onUndoDelete).toHaveBeenCalledOnce();
  });

  it('keeps only the rows in sight of a long list in the document', () => {
    const [model] = SUMMARIES;
    if (model === undefined) throw new Error('no source');
    const sources = Array.from({ length: 10_000 }, (_, index) => ({ ...model, id: `s${index}` }));
    const view = mountView(<Options {...optionsProps({ sources })} />);
    expect(view.all('.source').length).toBeLessThan(60);
    expect(view.all('[aria-setsize="10000"]').length).toBe(view.all('.source').length);
  });

  it('says beside each field what is wrong, and adds what is right', () => {
    const onAdd = vi.fn();
    const view = mountView(<Options {...optionsProps({ onAdd })} />);
    view.click(view.named('[role=tab]', 'Add'));
    const field = (name: string): HTMLElement => {
      const [found] = view.all(`[name=${name}]`);
      if (found === undefined) throw new Error(`no field ${name}`);
      return found;
    };
    view.type(field('url'), 'ftp://example.org');
    view.submit('.add-article');
    expect(view.text()).toContain('Paste the text of the article.');
    expect(view.text()).toContain('This is not a web address.');
    expect(onAdd).not.toHaveBeenCalled();
    view.type(field('text'), TEXT);
    view.type(field('url'), 'https://example.org/talks');
    view.submit('.add-article');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ text: TEXT, url: 'https://example.org/talks' }),
    );
  });

  it('resets only after the word is typed', () => {
    const onReset = vi.fn();
    const { backup } = optionsProps();
    if (backup === undefined) throw new Error('no backup');
    const view = mountView(<Options {...optionsProps({ backup: { ...backup, onReset } })} />);
    view.click(view.named('[role=tab]', 'Backup'));
    view.submit('.site-form');
    expect(onReset).not.toHaveBeenCalled();
    const [word] = view.all('.site-form input');
    if (word === undefined) throw new Error('no field');
    view.type(word, ' Delete ');
    view.submit('.site-form');
    expect(onReset).toHaveBeenCalledOnce();
  });
});

describe('finding sources', () => {
  const titles = (filter: Partial<typeof ALL_SOURCES>): readonly (string | null)[] =>
    filterSources(SUMMARIES, { ...ALL_SOURCES, ...filter }, 'en').map(({ outlet }) => outlet);

  it.each([
    ['by a name written slightly wrong', { query: 'Dimorain' }, ['Dimorian Review']],
    ['by address', { query: 'zealnews.africa' }, ['Zeal News Africa']],
    [
      'in the order of outlets, unknown last',
      { order: 'outlet' as const },
      ['Asia Daily News', 'Dimorian Review', 'Qlork', 'Zeal News Africa', null],
    ],
    ['of one origin', { origin: 'feed' as const }, []],
  ])('%s', (_, filter, expected) => {
    expect(titles(filter)).toEqual(expected);
  });
});

describe('words of the options page', () => {
  it.each([
    [{ code: 'http-status', detail: '404' }, 'The site answered with an error. (404)'],
    [{ code: 'timeout', detail: null }, 'The site took too long to answer.'],
    [{ code: 'something-new', detail: null }, 'It failed.'],
  ])('tell a failure: %j', (failure, words) => {
    expect(describeFailure(failure, createTranslator('en'))).toBe(words);
  });

  it.each([
    ['example.org', 'example.org'],
    [' https://www.example.org/news?x=1 ', 'example.org'],
    ['https://news.example.org', 'news.example.org'],
    ['javascript:alert(1)', null],
    ['localhost', null],
    ['not a site', null],
  ])('read a site: %s', (text, host) => {
    expect(readHost(text)).toBe(host);
  });
});
