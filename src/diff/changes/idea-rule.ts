import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A rule of where ideas go. */
export const ideaRule: ChangeRow = {
  ids: mirrored('idea-rule-removed', 'loosening', 'idea-rule-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'idea-rule-added', gone: 'idea-rule-removed', other: 'idea-rule-added' })),
  examples: [
    {
      file: 'map/routing.yaml',
      before: 'ideas: [{tags: [prices], to: {department: sales}}]',
      after: 'ideas: []',
      gives: 'idea-rule-removed',
    },
  ],
};
