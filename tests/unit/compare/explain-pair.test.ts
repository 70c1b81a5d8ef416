import { describe, expect, it } from 'vitest';
import { explainPair } from '../../../lib/compare/explain-pair.ts';

const NAMED = 'Acme chief executive Jane Roe told staff on Friday that the plant would close.';

describe('explainPair', () => {
  it('counts a role as the person whom the other sentence names, and says so', () => {
    const told = explainPair('The Acme CEO said to workers that the factory will shut.', NAMED);
    const untold = explainPair('The Bolt CEO said to workers that the factory will shut.', NAMED);
    expect(told.roles).toEqual([{ role: 'Acme CEO', name: 'Jane Roe' }]);
    expect(untold.roles).toEqual([]);
    expect(told.features.namesShared).toBeGreaterThan(untold.features.namesShared);
    expect(told.features.relatedHere).toBeGreaterThan(untold.features.relatedHere);
    expect(told.score).toBeGreaterThan(untold.score);
  });

  it('counts nothing twice where both sentences name the person', () => {
    const { roles } = explainPair(NAMED, 'Acme chief executive Jane Roe spoke.');
    expect(roles).toEqual([]);
  });

  it('explains from either side alike', () => {
    const role = 'The Acme CEO said to workers that the factory will shut.';
    const [forth, back] = [explainPair(role, NAMED), explainPair(NAMED, role)];
    expect(back.roles).toEqual(forth.roles);
    expect(back.features.namesShared).toBe(forth.features.namesShared);
    expect(back.features.relatedThere).toBeCloseTo(forth.features.relatedHere, 10);
  });
});
