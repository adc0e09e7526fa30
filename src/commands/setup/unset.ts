import type { Command } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';
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
    const { planSet } = await import('../../actions/set/plan.ts');
    const { runChange } = await import('../kit/change.ts');
    const { readShippedSchemas } = await import('./editor-schemas.ts');
    const schemas = await readShippedSchemas(context.host, localeHere(context));
    const wanted = { given: String(given), changes, patch: {}, schemas };
    return runChange(context, { command: unset, args, options }, (model) => planSet(model, wanted), 'nobody');
  },
};
