import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PageState } from '../../../lib/compare/page-state.ts';
import { cannot, compared, difficultTexts, manyFindings } from '../../gallery/made-up.ts';
import { popupProps } from '../../gallery/stories/popup.tsx';
import { TALKS } from '../../gallery/talks-comparison.ts';
import { mountView } from './mount-view.tsx';

const STATES: readonly (readonly [name: string, state: PageState, words: string])[] = [
  ['reading', { kind: 'reading' }, 'Reading the article'],
  ['unsupported page', { kind: 'unsupported' }, 'Lateral reads web pages'],
  ['paused', { kind: 'paused', site: 'example.org' }, 'Paused on example.org'],
  ['not an article', { kind: 'not-article', signals: ['mostly-headlines'] }, 'It lists other articles.'],
  [
    'not related',
    {
      kind: 'not-related',
      topics: [{ id: 't', name: 'Talks', score: 0.31, related: false, terms: ['Istanbul'] }],
    },
    'Talks31%Words that counted: Istanbul',
  ],
  ['another language', cannot({ kind: 'language', language: 'de' }), 'It is in German'],
  ['empty library', cannot({ kind: 'empty-library' }), 'no source that is switched on'],
  ['nothing covers this', cannot({ kind: 'nothing-covers-this' }), 'Nothing in your library covers'],
  ['related, nothing matches', compared({ ...TALKS, findings: [] }), 'No passage matches'],
  ['a part only', compared(TALKS, { partial: 'paywall' }), 'the rest is behind a paywall'],
  ['error', { kind: 'error', message: 'broken pipe' }, 'broken pipe'],
];

describe('popup', () => {
  it.each(STATES)('says what is the matter: %s', (_, state, words) => {
    expect(mountView(<Popup {...popupProps(state)} />).text()).toContain(words);
  });

  it('tells a comparison in one sentence', () => {
    const view = mountView(<Popup {...popupProps(compared())} />);
    expect(view.named('.summary', '').textContent.replaceAll('\u00a0', ' ')).toBe(
      '6 facts also reported by 3 outlets · 2 conflicts · 3 only here · 2 missing here',
    );
  });

  it('says, word for word, where the article contradicts itself', () => {
    const passages = ['Prime Minister <b>Ann</b> is in.', 'Former Prime Minister Ann left.'] as const;
    const words = ['prime minister', 'former prime minister'] as const;
    const selfContradictions = [{ passages, words, rule: 'office-status' } as const];
    const view = mountView(<Popup {...popupProps(compared({ ...TALKS, selfContradictions }))} />);
    const [line, ...more] = view.all('.self-contradiction');
    expect(more).toEqual([]);
    expect(line?.textContent.replaceAll(/[\u2066-\u2069]/gu, '')).toBe(
      `This article contradicts itself: “${passages[0]}” / “${passages[1]}”`,
    );
    expect(mountView(<Popup {...popupProps(compared())} />).all('.self-contradiction')).toEqual([]);
  });

  it('shows conflicts first, each with the words of the page and of the other outlet', () => {
    const view = mountView(<Popup {...popupProps(compared())} />);
    const verdicts = view.all('.finding').map((finding) => finding.dataset['verdict']);
    expect(verdicts).toEqual(['conflicts', 'conflicts', 'differs', 'differs', 'agrees', 'agrees']);
    const [first] = view.all('.finding');
    expect(first?.textContent).toContain('ended without progress on a ceasefire');
    expect(first?.textContent).toContain('have produced a preliminary framework');
    expect(view.all('.finding .here mark').map(({ textContent }) => textContent)).toContain('March 2022');
  });

  it('goes to the passage of the finding that was clicked', () => {
    const onShowPassage = vi.fn();
    const view = mountView(<Popup {...popupProps(compared(), { onShowPassage })} />);
    view.click(view.named('button.here', 'More than three years'));
    expect(onShowPassage).toHaveBeenCalledExactlyOnceWith('p0');
  });

  it('tells, instead of linking, a passage that is not on the page any more', () => {
    const view = mountView(<Popup {...popupProps(compared(TALKS, {}, ['p0']))} />);
    expect(view.named('.here', 'More than three years').localName).toBe('div');
    expect(view.text()).toContain('No longer found on the page');
  });

  it('shows text of pages as text, and no address that is not of the web', () => {
    const view = mountView(<Popup {...popupProps(difficultTexts())} />);
    expect(view.text()).toContain('<img src=x onerror=alert(1)>');
    expect(view.all('img, script')).toEqual([]);
    expect(view.all('a').every((link) => link.getAttribute('href')?.startsWith('http'))).toBe(true);
  });

  it('filters by verdict', () => {
    const view = mountView(<Popup {...popupProps(compared())} />);
    view.click(view.named('.chip', 'Differs'));
    expect(view.all('.finding').map((finding) => finding.dataset['verdict'])).toEqual(['differs', 'differs']);
    expect(view.named('[role=status]', 'shown').textContent).toBe('2 findings shown');
  });

  it('finds by words written slightly wrong, and says when nothing fits', async () => {
    const view = mountView(<Popup {...popupProps(compared())} />);
    view.click(view.named('button', 'Filter'));
    const [search] = view.all('input[type=search]');
    if (search === undefined) throw new Error('no search');
    const all = view.all('.finding').length;
    view.type(search, 'Dolmabahçe');
    // The search comes in a file of its own.
    await vi.waitFor(() => expect(view.all('.finding').length).toBeLessThan(all));
    expect(view.all('.finding').length).toBeGreaterThan(0);
    view.type(search, 'zzzzqqqq');
    expect(view.text()).toContain('No finding matches these filters.');
  });

  it('draws hundreds of findings a page at a time', () => {
    const view = mountView(<Popup {...popupProps(manyFindings(500))} />);
    expect(view.all('.finding')).toHaveLength(40);
    view.click(view.named('button.more', 'Show 40 more'));
    expect(view.all('.finding')).toHaveLength(80);
  });

  it('leaves nothing out by a search that is out of sight', async () => {
    const view = mountView(<Popup {...popupProps(compared())} />);
    expect(view.all('input[type=search]')).toEqual([]);
    view.click(view.named('button', 'Filter'));
    const [search] = view.all('input[type=search]');
    if (search === undefined) throw new Error('no search');
    view.type(search, 'Dolmabahçe');
    await vi.waitFor(() => expect(view.all('.finding').length).toBeLessThan(6));
    view.click(view.named('button', 'Filter'));
    expect(view.all('.finding')).toHaveLength(6);
  });

  it('draws a bar of the strip for each finding, which says what it is and leads there', () => {
    const onShowPassage = vi.fn();
    const view = mountView(<Popup {...popupProps(compared(), { onShowPassage })} />);
    const bars = view.all('.strip-bar');
    expect(bars).toHaveLength(6);
    expect(bars[0]?.getAttribute('aria-label')?.replaceAll(/[\u2066-\u2069]/gu, '')).toMatch(
      /^Conflicts, \d+% into the article: “More than three years into [^”]*…”$/u,
    );
    if (bars[2] !== undefined) view.click(bars[2]);
    expect(onShowPassage).toHaveBeenCalledExactlyOnceWith('p2');
  });

  it('counts hundreds of findings in columns of the strip, conflicts on top', () => {
    const view = mountView(<Popup {...popupProps(manyFindings(500))} />);
    const bars = view.all('.strip-bar');
    expect(bars.length).toBeLessThanOrEqual(60);
    expect(bars[0]?.getAttribute('aria-label')).toMatch(/^\d+ findings, 0% into the article$/u);
    expect(bars[0]?.querySelector<HTMLElement>('.strip-mark')?.dataset['verdict']).toBe('conflicts');
    expect(mountView(<Popup {...popupProps(manyFindings(20))} />).all('.strip-bar')).toHaveLength(20);
  });

  it('says on demand why accounts of a finding count together', () => {
    const [first, ...others] = TALKS.findings;
    if (first === undefined) throw new Error('The talks have no finding.');
    const [one, other] = first.accounts.map(({ source }) => source.id);
    const sourceIds = [one ?? '', other ?? ''] as const;
    const dependences = [{ kind: 'declared-origin', sourceIds, outlet: 'Arise News' } as const];
    const findings = [{ ...first, independent: 2, dependences }, ...others];
    const view = mountView(<Popup {...popupProps(compared({ ...TALKS, findings }))} />);
    expect(view.named('.finding summary', 'independent').textContent).toBe(
      '3 accounts, 2 of them independent',
    );
    expect(view.named('.finding details', 'Arise News').textContent).toContain('by their own words');
  });

  it('never says what a partial text leaves out', () => {
    const view = mountView(<Popup {...popupProps(compared(TALKS, { partial: 'cut' }))} />);
    view.click(view.named('[role=tab]', 'Missing here'));
    expect(view.text()).toContain('does not say what it leaves out');
    expect(view.all('.finding')).toEqual([]);
  });
});
