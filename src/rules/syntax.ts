import type { Rule } from './rule.ts';

/** Found by reading: the YAML itself. */
export const syntax: Rule = {
  id: 'syntax',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'map/groups/onboarding.yaml': 'name: First weeks: the group\nmembers: [ann, bob]\nmeets: 2 weeks\n' },
    good: { 'map/groups/onboarding.yaml': 'name: "First weeks: the group"\nmembers: [ann, bob]\nmeets: 2 weeks\n' },
  },
};
