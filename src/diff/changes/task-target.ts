import { each, grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The time that a type of task may take. */
export const taskTarget: ChangeRow = {
  ids: {
    ...mirrored('task-target-raised', 'loosening', 'task-target-lowered', 'tightening'),
    ...symmetric('task-target-restated', 'loosening'),
  },
  judge: each((edit) =>
    grown(edit, { more: 'task-target-raised', less: 'task-target-lowered', other: 'task-target-restated' }),
  ),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: 'task_types: [{id: callback, name: Call back, target: 2 working days}]',
      after: 'task_types: [{id: callback, name: Call back, target: 5 working days}]',
      gives: 'task-target-raised',
    },
    {
      file: 'map/vocabulary.yaml',
      before: 'task_types: [{id: callback, name: Call back, target: 2 working days}]',
      after: 'task_types: [{id: callback, name: Call back, target: 2 days}]',
      gives: 'task-target-restated',
    },
  ],
};
