import type { Command } from '../kit/command.ts';
import { fieldOptions, wrongCall } from './set.ts';

export const unset: Command = {
  name: 'unset',
  arguments: [
    { name: 'id', takes: 'thing' },
    { name: 'field', takes: { fields: 'name' }, many: true },
  ],
  options: fieldOptions,
  examples: [
    'cxmap unset team/support stakeholder',
    'cxmap unset touchpoint/first-order barrier backstage[0].system --dry-run',
  ],
  async run(context, args, options) {
    const [given, typed] = args;
    const { parseFieldPath } = await import('../../actions/set/assignment.ts');
    const changes = (typeof typed === 'object' ? typed : []).map((written) => {
      const path = parseFieldPath(written);
      if (!path) throw wrongCall(context, { key: 'action/set-no-path', values: { given: written } });
      return { op: 'unset' as const, path };
    });
    const { runFieldChange } = await import('./field-change.ts');
    return runFieldChange(context, { command: unset, args, options }, { given: String(given), changes, patch: {} });
  },
};
