import { describe, expect, it } from 'vitest';
import { learnTopic } from '../../../lib/topic/learn-topic.ts';
import { scoreProfile } from '../../../lib/topic/score-profile.ts';
import { scoreTopic } from '../../../lib/topic/score-topic.ts';
import { topicProfile } from '../../../lib/topic/topic-profile.ts';
import { bundledSources } from '../../../seeds/bundled.ts';

const talks = learnTopic({
  id: 'talks',
  name: 'Talks',
  sources: bundledSources().map(({ article }) => article),
});

describe('a topic learned from the bundled articles', () => {
  it('weighs its parties first, the days of the week not at all', () => {
    const names = talks.terms.filter(({ kind }) => kind === 'name').map(({ word }) => word);
    expect(names.slice(0, 2).sort()).toEqual(['Russia', 'Ukraine']);
    expect(talks.terms.map(({ word }) => word.toLowerCase())).not.toContain('friday');
  });

  it.each([
    [
      'a later round',
      'The Russian and Ukrainian delegations sat down again in Istanbul on Wednesday. They agreed on a further exchange of prisoners, but not on a ceasefire. Kyiv proposed that the presidents meet before September; Moscow said that such a meeting had to be prepared by agreements first.',
      true,
    ],
    [
      'other talks in the same city',
      'Diplomats from Iran and three European states met in Istanbul to talk about the nuclear programme. The delegations agreed to continue the negotiations next month. Tehran wants the sanctions lifted.',
      false,
    ],
    [
      'a loaf of bread',
      'Let us dive into the latest on banana bread. Mash the bananas, melt the butter and stir in the sugar. The discussion about walnuts remains open, but agreement on the oven is within reach.',
      false,
    ],
  ])('judges %s', (_, text, related) => {
    expect(scoreTopic(talks, { title: null, text }).related).toBe(related);
  });

  it('says which of the words of the page counted', () => {
    const { terms } = scoreTopic(talks, {
      title: 'Kyiv and Moscow talk',
      text: 'Ukrainians and Russians discussed a truce.',
    });
    expect(terms).toContain('Ukrainians');
  });

  it('scores the same through a profile that was stored as JSON', () => {
    const text = 'Ukraine and Russia opened peace talks in Turkey.';
    const stored = JSON.parse(JSON.stringify(topicProfile(talks))) as ReturnType<typeof topicProfile>;
    const { id: _, name: __, ...score } = scoreTopic(talks, { title: null, text });
    expect(scoreProfile(stored, text)).toEqual(score);
  });

  it('gives an empty text next to nothing', () => {
    expect(scoreTopic(talks, { title: null, text: '' })).toMatchObject({ related: false, terms: [] });
  });
});

describe('a topic without sources', () => {
  it('cannot be learned', () => {
    expect(() => learnTopic({ id: 'x', name: 'x', sources: [] })).toThrow('at least one source');
  });
});

describe('links to other stories beside an article', () => {
  const links =
    'Most read\nRussia and Ukraine agree on talks in Istanbul\nPutin and Zelensky to discuss a ceasefire';
  const storm =
    'The storm flooded four villages. Crews cleared the roads. Schools stay shut, the mayor said.';

  it('do not make it about their story', () => {
    expect(scoreTopic(talks, { title: 'Storm floods villages', text: `${storm}\n${links}` }).related).toBe(
      false,
    );
  });
});

describe('a story with names of its own', () => {
  const sources = [
    {
      title: 'Roof of Halvard swimming hall collapses',
      text: 'The roof of the Halvard swimming hall collapsed under the snow on Sunday night. Nobody was inside. Engineers had warned the Tolmund council of cracks in two beams, the caretaker, Ida Strand, said.',
    },
    {
      title: 'Snow brings down roof of pool in Tolmund',
      text: 'Snow brought down the roof of a swimming hall in Tolmund. The Halvard pool was closed at the time. The council said that cracks had been found in the beams and that engineers were to repair them in spring.',
    },
  ];
  const story = learnTopic({ id: 'roof', name: 'Roof', sources });

  it('is known in an account that leaves the names out', () => {
    const text =
      'It was the snow that did it. The beams had cracks, the engineers knew it, and now the roof of our swimming hall lies in the pool. A caretaker with a torch found it in the night.';
    expect(scoreTopic(story, { title: 'A pool without a roof', text }).related).toBe(true);
  });

  it('is not told by other news of the same place', () => {
    const text =
      'The choir of Tolmund sang in the Halvard church on Saturday. Ida Strand conducted. Three hundred people came, and the collection goes to the organ, the vicar said. Tolmund will sing again at Easter.';
    expect(scoreTopic(story, { title: 'Choir fills church in Tolmund', text }).related).toBe(false);
  });
});

describe('a person whose name is a common word', () => {
  const sources = [
    'Inspector Lena Baker told the court that the ledger had been burnt. Defence lawyers asked Baker why no copy was kept.',
    'The ledger is gone, Inspector Baker said in court. Lawyers pressed Lena Baker for an hour about the missing copy.',
  ].map((text) => ({ title: null, text }));
  const trial = learnTopic({ id: 'trial', name: 'Trial', sources });

  it.each([
    ['counts where the text writes a name', 'On Tuesday Lena Baker spoke of the ledger again.', true],
    ['does not count where it writes the word', 'Every baker here knows a baker who burnt a loaf.', false],
  ])('%s', (_, text, counts) => {
    const { terms } = scoreTopic(trial, { title: null, text });
    expect(terms.some((term) => term.toLowerCase() === 'baker')).toBe(counts);
  });
});
