import { ideaMachine } from './idea.ts';
import type { Machine } from './machine.ts';
import { taskMachine } from './task.ts';

/** The lifecycles that have moves. */
export const machines: Readonly<Record<'task' | 'idea', Machine>> = { task: taskMachine, idea: ideaMachine };
