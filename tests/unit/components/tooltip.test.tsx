import { describe, expect, it, vi } from 'vitest';
import { Tooltip } from '../../../components/tooltip/Tooltip.tsx';
import { TALKS } from '../../gallery/talks-comparison.ts';
import { mountView } from './mount-view.tsx';

const [finding] = TALKS.findings;
if (finding === undefined) throw new Error('The talks have no finding.');
const actions = { finding, onClose: vi.fn(), onPrevious: null, onNext: null };

describe('tooltip', () => {
  it('shows the account that decides the verdict, verbatim, and the others on demand', () => {
    const view = mountView(<Tooltip {...actions} />);
    expect(view.all('.account')).toHaveLength(1);
    expect(view.text()).toContain('Conflicts');
    expect(view.text()).toContain('have produced a preliminary framework for a potential ceasefire.');
    expect(view.text()).toContain('What happened“ended without progress on a ceasefire” here');
    view.click(view.named('button', 'Show 2 more accounts'));
    expect(view.all('.account')).toHaveLength(3);
  });

  it('closes by its button and walks only where there is somewhere to go', () => {
    const view = mountView(<Tooltip {...actions} />);
    expect(view.all('.tool')).toHaveLength(1);
    const [close] = view.all('.tool');
    if (close !== undefined) view.click(close);
    expect(actions.onClose).toHaveBeenCalledOnce();
  });

  it('speaks the interface language', () => {
    expect(mountView(<Tooltip {...actions} />, 'uk').text()).toContain('3 повідомлення');
  });
});
