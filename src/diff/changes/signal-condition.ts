import { symmetric, together } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** When a signal holds. */
export const signalCondition: ChangeRow = {
  ids: symmetric('signal-condition-changed', 'neutral'),
  judge: together(() => 'signal-condition-changed'),
  examples: [
    {
      file: 'map/segments.yaml',
      before: 'signals: [{id: silent, name: Silent, when: {silence: 30 days}, owner: manager, do: Call them}]',
      after: 'signals: [{id: silent, name: Silent, when: {silence: 60 days}, owner: manager, do: Call them}]',
      gives: 'signal-condition-changed',
    },
  ],
};
