import { describe, expect, it, vi } from 'vitest';
import { ComparisonPage } from '../../../components/comparison/ComparisonPage.tsx';
import { movedBy } from '../../../components/comparison/use-grid-keys.ts';
import { cannot, compared } from '../../gallery/made-up.ts';
import { comparisonProps } from '../../gallery/stories/comparison.tsx';
import { TALKS } from '../../gallery/talks-comparison.ts';
import { mountView } from './mount-view.tsx';

describe('comparison page', () => {
  it('lays facts against outlets and says who is silent', () => {
    const view = mountView(<ComparisonPage {...comparisonProps(compared())} />);
    expect(view.all('thead th').length).toBe(4);
    expect(view.all('tbody tr').length).toBe(TALKS.findings.length + TALKS.missingHere.length);
    const [first] = view.all('tbody tr');
    const cells = [...(first?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells.toSorted()).toEqual(['Agrees', 'Conflicts', 'Differs']);
    expect(view.all('td[data-verdict=silent]')[0]?.textContent).toContain('silent');
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

describe('moving in a grid of 3 rows and 4 columns', () => {
  it.each([
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['ArrowLeft', false, { row: 1, column: 0 }],
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['ArrowUp', false, { row: 0, column: 1 }],
    ['End', false, { row: 1, column: 3 }],
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
