import type { Command } from './command.ts';

/** Every command by what is typed, each loaded only when it is the one: start-up knows nothing but names. */
export const commandTable: readonly { readonly name: string; load(): Promise<Command> }[] = [
  { name: 'init', load: async () => (await import('./init.ts')).init },
  { name: 'validate', load: async () => (await import('./validate.ts')).validate },
  { name: 'explain', load: async () => (await import('./explain.ts')).explain },
  { name: 'list', load: async () => (await import('./list.ts')).list },
  { name: 'show', load: async () => (await import('./show.ts')).show },
  { name: 'search', load: async () => (await import('./search.ts')).search },
  { name: 'new', load: async () => (await import('./new.ts')).newCommand },
  { name: 'render', load: async () => (await import('./render.ts')).render },
  { name: 'monitor', load: async () => (await import('./monitor.ts')).monitor },
  { name: 'owed', load: async () => (await import('./owed.ts')).owed },
  { name: 'mine', load: async () => (await import('./mine.ts')).mine },
  { name: 'case add', load: async () => (await import('./case-add.ts')).caseAdd },
  { name: 'case clarify', load: async () => (await import('./case-clarify.ts')).caseClarify },
  { name: 'case triage', load: async () => (await import('./case-triage.ts')).caseTriage },
  { name: 'case answer', load: async () => (await import('./case-answer.ts')).caseAnswer },
  { name: 'case close', load: async () => (await import('./case-answer.ts')).caseClose },
  { name: 'route', load: async () => (await import('./route.ts')).route },
  { name: 'task move', load: async () => (await import('./task-move.ts')).taskMove },
];
