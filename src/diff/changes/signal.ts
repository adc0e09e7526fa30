import { itself } from '../itself.ts';
import { mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What tells that a client may leave. */
export const signal: ChangeRow = {
  // Nothing refers to a signal, so nothing breaks with it.
  ids: mirrored('signal-removed', 'loosening', 'signal-added', 'tightening'),
  judge: itself('signal', 'always'),
  examples: [
    {
      file: 'map/segments.yaml',
      before: 'signals: [{id: silent, name: Silent, when: {silence: 30 days}, owner: manager, do: Call them}]',
      after: 'signals: []',
      gives: 'signal-removed',
    },
  ],
};
