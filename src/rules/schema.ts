import type { Rule } from './rule.ts';

/** Found by reading: the form of each kind of file. */
export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'map/groups/onboarding.yaml': 'name: First weeks\nmembres: [ann, bob]\nmeets: every 2 weeks\n' },
    good: { 'map/groups/onboarding.yaml': 'name: First weeks\nmembers: [ann, bob]\nmeets: 2 weeks\n' },
  },
};
