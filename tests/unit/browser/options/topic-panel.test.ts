import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTopicPanel, type TopicPanel } from '../../../../lib/browser/options/topic-panel.ts';
import { makeSource } from '../../library/make-source.ts';
import { makeContext, type TestContext } from './make-context.ts';

const TEXTS: Readonly<Record<string, string>> = {
  lavender1:
    'Head gardener Ines Porter of Hollow Court said lavender should be pruned after flowering. The lavender borders of Hollow Court draw bees all summer.',
  lavender2:
    'Visitors to Hollow Court may walk the lavender borders again. Ines Porter asked visitors not to pick the lavender of Hollow Court.',
  lavender3:
    'The lavender of Hollow Court is in flower, Ines Porter said. The borders of Hollow Court were pruned late.',
  strike: 'Railway workers in Lindmar went on strike on Monday. The union of Lindmar asked for higher wages.',
};

let context: TestContext;
let panel: TopicPanel;

beforeEach(async () => {
  context = await makeContext();
  panel = createTopicPanel(context);
  for (const [id, text] of Object.entries(TEXTS)) await context.store.put(makeSource({ id, text }));
});
afterEach(() => context.store.close());

describe('a topic in the making', () => {
  it('is nothing until two sources are chosen', async () => {
    panel.drafting.choose(['lavender1'], {});
    await context.settled();
    expect(panel.drafting.draft()).toBeNull();
  });

  it('shows its words and which sources would count as related, before anything is kept', async () => {
    panel.drafting.choose(['lavender1', 'lavender2'], {});
    await context.settled();
    const draft = panel.drafting.draft();
    expect(draft?.topic.terms.map(({ word }) => word.toLowerCase())).toContain('lavender');
    expect(draft?.preview.related.toSorted()).toEqual(['lavender1', 'lavender2', 'lavender3']);
    expect(draft?.preview).toMatchObject({ total: 4, tooBroad: false });
    expect(await context.store.topics.list()).toEqual([]);
  });

  it('warns when its sources tell different stories', async () => {
    panel.drafting.choose(['lavender1', 'strike'], {});
    await context.settled();
    expect(panel.drafting.draft()?.preview.tooBroad).toBe(true);
  });

  it('follows the reader’s corrections, and goes when the choice is taken back', async () => {
    panel.drafting.choose(['lavender1', 'lavender2'], {});
    await context.settled();
    const stems = panel.drafting.draft()?.topic.terms.map(({ stem }) => stem) ?? [];
    panel.drafting.choose(
      ['lavender1', 'lavender2'],
      Object.fromEntries(stems.map((stem) => [stem, 'never' as const])),
    );
    await context.settled();
    expect(panel.drafting.draft()?.preview.related).toEqual([]);
    panel.drafting.choose([], {});
    expect(panel.drafting.draft()).toBeNull();
  });

  it('is kept with its corrections, and its sources join it', async () => {
    panel.create('Lavender', ['lavender1', 'lavender2'], { porter: 'never' });
    await context.settled();
    const [record] = await context.store.topics.list();
    expect(record).toMatchObject({ topic: { name: 'Lavender' }, corrections: { porter: 'never' } });
    const members = (await context.store.list()).filter(({ topics }) => topics.includes(record?.id ?? ''));
    expect(members.map(({ id }) => id)).toEqual(['lavender1', 'lavender2']);
  });
});

describe('a kept topic', () => {
  it('says which sources count as related now', async () => {
    panel.create('Lavender', ['lavender1', 'lavender2'], {});
    await context.settled();
    await panel.refresh();
    const [[, preview] = []] = [...panel.previews()];
    expect(preview?.related.toSorted()).toEqual(['lavender1', 'lavender2', 'lavender3']);
  });
});
