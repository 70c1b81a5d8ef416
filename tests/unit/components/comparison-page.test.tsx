import { describe, expect, it, vi } from 'vitest';
import { ComparisonPage } from '../../../components/comparison/ComparisonPage.tsx';
import { factMatrix, filteredMatrix } from '../../../components/comparison/fact-matrix.ts';
import { LibraryPage } from '../../../components/comparison/LibraryPage.tsx';
import { SharedFacts } from '../../../components/comparison/SharedFacts.tsx';
import { movedBy } from '../../../components/shared/use-grid-keys.ts';
import { NO_FILTER } from '../../../components/shared/filter-findings.ts';
import { cannot, compared, manyOutlets } from '../../gallery/made-up.ts';
import { comparisonProps } from '../../gallery/stories/comparison.tsx';
import { libraryProps, TOPIC } from '../../gallery/stories/library.tsx';
import { TALKS } from '../../gallery/talks-comparison.ts';
import { mountView } from './mount-view.tsx';

describe('comparison page', () => {
  it('lays facts against outlets and says who is silent', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    expect(view.all('thead th').length).toBe(4);
    expect(view.all('tbody tr').length).toBe(TALKS.findings.length + TALKS.missingHere.length);
    const [first] = view.all('tbody tr');
    const cells = [...(first?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells.map((words) => words?.replace(/“.*/u, '')).toSorted()).toEqual([
      'Agrees',
      'Conflicts',
      'Differs',
    ]);
    expect(view.all('td[data-verdict=silent]')[0]?.textContent).toContain('silent');
  });

  it('names who was compared and is silent on everything, and prints it', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared(), { printing: true })} />);
    const [line] = view.all('.matrix-silent');
    expect(line?.textContent).toContain('Unknown outlet');
    expect(line?.textContent).toContain(TALKS.silent?.[0]?.title);
    const none = mountView(<ComparisonPage {...comparisonProps(compared({ ...TALKS, silent: [] }))} />);
    expect(none.all('.matrix-silent')).toEqual([]);
  });

  it('says in a cell in which words an outlet diverges', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    const words = view.all('.cell-words').map(({ textContent }) => textContent);
    expect(words).toContain('“early 2022”');
    expect(words).toContain('“constructive”');
    expect(view.all('td[data-verdict=agrees] .cell-words')).toEqual([]);
  });

  it('cuts the table on paper where more outlets are than stand beside each other', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(manyOutlets(), { printing: true })} />);
    const heads = view.all('.printed .matrix').map((table) => table.querySelectorAll('thead th').length);
    expect(heads).toEqual([6, 6]);
    expect(view.all('.printed-sources li').length).toBe(12);
  });

  it('opens with the words of the first conflict', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    const first = TALKS.findings.find(({ verdict }) => verdict === 'conflicts');
    const quotes = view.all('.matrix-detail blockquote').map(({ textContent }) => textContent);
    expect(quotes[0]).toBe(first?.accounts.find(({ verdict }) => verdict === 'conflicts')?.quote);
    expect(quotes.toSorted()).toEqual(first?.accounts.map(({ quote }) => quote).toSorted());
  });

  it('tells sources of one name apart by their headlines', () => {
    const [finding] = TALKS.findings;
    const [account] = finding?.accounts ?? [];
    if (finding === undefined || account === undefined) throw new Error('The talks have no finding.');
    const other = { ...account.source, id: 'another', title: 'A later report' };
    const findings = [{ ...finding, accounts: [account, { ...account, source: other }] }];
    const state = compared({ ...TALKS, findings, missingHere: [] });
    const view = mountView(<ComparisonPage {...comparisonProps(state)} />);
    expect(view.all('thead .column-title').map(({ textContent }) => textContent)).toContain('A later report');
  });

  it('draws every part for paper, and where the sources are to be found', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared(), { printing: true })} />);
    expect(view.all('.printed .beside-here .quote').length).toBe(TALKS.passages.length);
    expect(view.all('.printed .missing .finding').length).toBe(TALKS.missingHere.length);
    expect(view.all('.printed .matrix tbody tr').length).toBe(
      TALKS.findings.length + TALKS.missingHere.length,
    );
    expect(view.all('.printed-timeline').length).toBe(1);
    expect(view.all('.printed-sources .address').map(({ textContent }) => textContent)).toContain(
      TALKS.findings[0]?.accounts[0]?.source.url,
    );
  });

  it('says that a quote is copied when it is', async () => {
    const onCopyQuote = vi.fn(() => Promise.resolve());
    const view = mountView(<ComparisonPage {...comparisonProps(compared(), { onCopyQuote })} />);
    view.click(view.named('.matrix-detail button', 'Copy quote'));
    await vi.waitFor(() => expect(view.named('[role=status]', 'Copied')).toBeTruthy());
    expect(onCopyQuote).toHaveBeenCalledOnce();
  });

  it('shows the words behind a cell that is chosen', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    view.click(view.named('tbody td[data-verdict=conflicts]', 'Conflicts'));
    const [detail] = view.all('.matrix-detail');
    expect(detail?.textContent).toContain('ended without progress on a ceasefire');
    expect(detail?.textContent).toContain('have produced a preliminary framework');
    expect(detail?.textContent).not.toContain('for the first time since early 2022');
  });

  it('says in its head where the article contradicts itself', () => {
    const passages = ['Prime Minister Ann is in.', 'Former Prime Minister Ann left.'] as const;
    const words = ['prime minister', 'former prime minister'] as const;
    const selfContradictions = [{ passages, words, rule: 'office-status' } as const];
    const view = mountView(
      <ComparisonPage {...comparisonProps(compared({ ...TALKS, selfContradictions }))} />,
    );
    const line = view.named('.comparison-head .self-contradiction', 'contradicts itself').textContent;
    expect(passages.every((quote) => line.includes(quote))).toBe(true);
  });

  it('has one tab stop in the grid', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    expect(view.all('[data-place]').filter((cell) => cell.getAttribute('tabIndex') === '0')).toHaveLength(1);
  });

  it('narrows the table by verdict', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    view.click(view.named('.chip', 'Conflicts'));
    expect(view.all('tbody tr').map((row) => row.dataset['verdict'])).toEqual(['conflicts', 'conflicts']);
  });

  it('keeps what is missing here when it is narrowed by outlet or by words', async () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    const missing = TALKS.missingHere.filter(({ accounts }) =>
      accounts.some(({ source }) => source.outlet === 'Asia Daily News'),
    );
    const narrowed = filteredMatrix(factMatrix(TALKS), { ...NO_FILTER, outlet: 'Asia Daily News' }, null);
    expect(narrowed.rows.filter((row) => row.missing)).toHaveLength(missing.length);
    expect(narrowed.columns).toEqual(factMatrix(TALKS).columns);
    view.type(view.named('input.field', ''), '72-hour humanitarian pause');
    // The search comes in a file of its own.
    await vi.waitFor(() =>
      expect(view.all('tbody tr').map((row) => row.dataset['verdict'])).toEqual(['missing']),
    );
    expect(view.named('[role=status]', '1 finding shown')).toBeTruthy();
  });

  it('puts the article beside the accounts, in reading order', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    view.click(view.named('[role=tab]', 'Side by side'));
    const blocks = view.all('.beside-here .quote').map(({ textContent }) => textContent);
    expect(blocks).toEqual(TALKS.passages.map(({ text }) => text));
  });

  it('exports in the format that was chosen', () => {
    const onExport = vi.fn();
    const view = mountView(<ComparisonPage {...comparisonProps(compared(), { onExport })} />);
    view.click(view.named('.menu-list button', 'CSL-JSON'));
    expect(onExport).toHaveBeenCalledExactlyOnceWith('csl-json');
  });

  it('says why nothing is compared', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(cannot({ kind: 'no-text' }))} />);
    expect(view.text()).toContain('shows no text that could be compared');
  });
});

describe('comparison of a library', () => {
  const [fact] = TOPIC.facts;

  it('puts the words of every source beside those of the others', () => {
    const view = mountView(<LibraryPage {...libraryProps()} />);
    view.click(view.named('[role=tab]', 'Side by side'));
    expect(view.all('.shared-fact').length).toBe(TOPIC.facts.length);
    const [first] = view.all('.shared-fact');
    expect([...(first?.querySelectorAll('blockquote') ?? [])].map(({ textContent }) => textContent)).toEqual(
      fact?.accounts.map(({ quote }) => quote),
    );
    expect(first?.textContent).toContain('Where they diverge');
  });

  it('puts the outlet that is chosen first', () => {
    const outlet = fact?.accounts.at(-1)?.source.outlet ?? '';
    const view = mountView(
      <SharedFacts comparison={TOPIC} facts={TOPIC.facts} outlet={outlet} whole={false} />,
    );
    expect(view.all('.shared-fact .outlet')[0]?.textContent).toBe(outlet);
  });

  it('draws every part for paper', () => {
    const view = mountView(<LibraryPage {...libraryProps({ printing: true })} />);
    expect(view.all('.printed .shared-fact').length).toBe(TOPIC.facts.length);
    expect(view.all('.printed .matrix tbody tr').length).toBe(TOPIC.facts.length);
    expect(view.all('.printed-sources li').length).toBe(TOPIC.sources.length);
  });
});

describe('moving in a grid of 3 rows and 4 columns', () => {
  it.each([
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['ArrowLeft', false, { row: 1, column: 0 }],
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['ArrowUp', false, { row: 0, column: 1 }],
    ['End', false, { row: 1, column: 3 }],
    ['PageDown', false, { row: 2, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 2, column: 3 }],
    ['x', false, null],
  ])('%s, ctrl %s', (key, ctrlKey, expected) => {
    expect(movedBy({ key, ctrlKey }, { row: 1, column: 1 }, 3, 4)).toEqual(expected);
  });

  it('stops at the edges', () => {
    expect(movedBy({ key: 'ArrowUp', ctrlKey: false }, { row: 0, column: 0 }, 3, 4)).toEqual({
      row: 0,
      column: 0,
    });
    expect(movedBy({ key: 'ArrowRight', ctrlKey: false }, { row: 0, column: 3 }, 3, 4)).toEqual({
      row: 0,
      column: 3,
    });
  });
});
