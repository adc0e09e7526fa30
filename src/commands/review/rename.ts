import { changeOptions } from '../kit/change-options.ts';
import type { Command } from '../kit/command.ts';

export const rename: Command = {
  name: 'rename',
  arguments: [
    { name: 'id', takes: 'renamable' },
    { name: 'new', takes: 'text' },
  ],
  // A definition does not say who named it: git does.
  options: changeOptions.filter(({ flags }) => !/^--(?:by|as-of)/.test(flags)),
  examples: [
    'cxmap rename team/support helpdesk --dry-run',
    'cxmap rename stage/purchase signing --commit',
    'cxmap rename field/new-client/goal aim',
  ],
  async run(context, args, options) {
    const [given, to] = args.map(String);
    const { planRename } = await import('../../actions/rename/plan.ts');
    const { runChange } = await import('../kit/change.ts');
    const { findWorkspace } = await import('../kit/session.ts');
    const { handle, files } = await findWorkspace(context);
    const nearby = files.nearbyTexts(handle.root);
    const typed = { command: rename, args, options };
    return runChange(
      context,
      typed,
      (model) => planRename(model, { given: given ?? '', to: to ?? '', nearby }),
      'nobody',
    );
  },
};
