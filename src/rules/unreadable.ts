import type { Rule } from './rule.ts';

/** Found by reading: what is no text at all. */
export const unreadable: Rule = {
  id: 'unreadable',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'map/groups/onboarding.yaml': { kind: 'encoding', offset: 7, looksLike: 'windows-1251' } },
    good: { 'map/groups/onboarding.yaml': 'name: First weeks\nmembers: [ann, bob]\nmeets: 2 weeks\n' },
  },
};
