import { describe, expect, it } from 'vitest';
import { describeReason } from '../../../components/shared/describe-reason.ts';
import type { Account, Reason } from '../../../lib/compare/comparison.ts';
import { createTranslator } from '../../../lib/messages/create-translator.ts';

function account(reason: Reason): Account {
  const source = {
    id: 's',
    outlet: 'Example Post',
    byline: null,
    title: null,
    url: null,
    published: null,
    republishedFrom: null,
  };
  return { source, quote: '', start: 0, end: 0, score: 0.8, verdict: 'agrees', differences: [], reason };
}

describe('describeReason', () => {
  it('says who is meant by a role without a name', () => {
    const roles = [{ role: 'Acme CEO', name: 'Jane Roe' }];
    const reason = { rule: 'same-fact', sharedWords: ['plant'], sharedValues: [], roles };
    const text = describeReason(account(reason), createTranslator('en')).replaceAll(/[\u2066-\u2069]/gu, '');
    expect(text).toBe('Both report the same fact. Both mention “plant”. “Acme CEO” is Jane Roe.');
  });

  it('says nothing of roles where none was resolved', () => {
    const reason = { rule: 'same-fact', sharedWords: ['plant'], sharedValues: [] };
    expect(describeReason(account(reason), createTranslator('en'))).not.toContain(' is ');
  });
});
