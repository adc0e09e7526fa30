import type { Client, Task } from '../../model/gen/types.gen.ts';
import { taskMachine } from '../../model/machines/task.ts';

/** Whether a task still goes on: the lifecycle says which states end it. */
export function goesOn({ value: { status } }: { readonly value: Pick<Task, 'status'> }): boolean {
  return !taskMachine.ended.some((state) => state === status);
}

/** Whether a promise to a client is neither kept nor broken. */
export function isOpenPromise({ kept, broken }: NonNullable<Client['promises']>[number]): boolean {
  return kept === undefined && !broken;
}
