import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A type of task. */
export const taskType: ChangeRow = {
  ids: itselfIds('task-type', 'entry'),
  judge: itself('task-type', 'entry'),
  examples: [
    {
      file: 'map/vocabulary.yaml',
      before: `task_types:
  - {id: callback, name: Call back, target: 2 working days}
  - {id: visit, name: Visit, target: 5 working days}
`,
      after: `task_types:
  - {id: callback, name: Call back, target: 2 working days}
`,
      gives: 'task-type-removed-unused',
    },
    {
      file: 'map/vocabulary.yaml',
      before: `task_types:
  - {id: callback, name: Call back, target: 2 working days}
  - {id: visit, name: Visit, target: 5 working days}
`,
      after: `task_types:
  - {id: callback, name: Call back, target: 2 working days}
  - {id: visit, name: Visit, target: 5 working days, retired: 2026-11-30}
`,
      gives: 'task-type-removed-unused',
    },
  ],
};
