import type { Playbook, Task } from '../../model/gen/types.gen.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse } from '../common/in-use.ts';

/** How the clients of one playbook get on. */
export interface PlaybookColumn {
  readonly playbook: Item<Playbook>;
  readonly steps: number;
  readonly automated: number;
  /** Clients it was started for. */
  readonly clients: number;
  /** Its personal steps, as tasks of these clients. */
  readonly tasks: {
    readonly done: number;
    readonly open: number;
    readonly overdue: number;
    readonly cancelled: number;
  };
}

/** Follows every playbook by the tasks that it was turned into, as of a day. */
export function playbookColumns(model: Model, today: string): readonly PlaybookColumn[] {
  const tasks = new Map<string, Task[]>();
  for (const { value } of model.all('task')) {
    if (!value.origin || !('playbook' in value.origin)) continue;
    const id = value.origin.playbook;
    const known = tasks.get(id);
    if (known) known.push(value);
    else tasks.set(id, [value]);
  }
  const started = new Map<string, number>();
  for (const { value } of model.all('client')) {
    for (const id of new Set((value.playbooks ?? []).map(({ playbook }) => playbook))) {
      started.set(id, (started.get(id) ?? 0) + 1);
    }
  }
  return inUse(model, 'playbook').map((playbook) => {
    const steps = playbook.value.steps ?? [];
    const own = tasks.get(playbook.id) ?? [];
    const open = own.filter(({ status }) => !taskMachine.ended.includes(status));
    return {
      playbook,
      steps: steps.length,
      automated: steps.filter(({ touch }) => touch === 'automated').length,
      clients: started.get(playbook.id) ?? 0,
      tasks: {
        done: own.filter(({ status }) => status === 'completed').length,
        open: open.length,
        overdue: open.filter(({ due }) => due < today).length,
        cancelled: own.filter(({ status }) => status === 'cancelled').length,
      },
    };
  });
}
