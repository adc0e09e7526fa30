import type { Rule } from './rule.ts';

/** Found by reading: the names of files, which are ids. */
export const fileName: Rule = {
  id: 'file-name',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'map/groups/first weeks.yaml': 'name: First weeks\nmembers: [ann, bob]\nmeets: 2 weeks\n' },
    good: { 'map/groups/first-weeks.yaml': 'name: First weeks\nmembers: [ann, bob]\nmeets: 2 weeks\n' },
  },
};
