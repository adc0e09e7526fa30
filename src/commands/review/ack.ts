import { changeOptions } from '../kit/change-options.ts';
import { type Command, type OptionValues, textOption } from '../kit/command.ts';

export const ack: Command = {
  name: 'ack',
  arguments: [{ name: 'fingerprint', takes: 'text', many: true }],
  options: [
    { flags: '--reason <text>', takes: 'text' },
    { flags: '--for <person>', takes: { id: ['person'] } },
    { flags: '--base [revision]', takes: 'text' },
    { flags: '--fetch', takes: 'nothing' },
    ...changeOptions,
  ],
  examples: [
    'cxmap ack f-1c0b7d5e9a42 --reason "Two days are enough, prices are in our assistant"',
    'cxmap ack f-1c0b7d5e9a42 f-90ab34cd12ef --reason "Agreed with sales" --base main --commit',
    'cxmap ack f-1c0b7d5e9a42 --reason "Raj agreed on the phone" --for raj-patel',
  ],
  async run(context, args, options) {
    const [given] = args;
    const { planAck } = await import('../../actions/ack/add.ts');
    const { runChange } = await import('../kit/change.ts');
    const { findWorkspace } = await import('../kit/session.ts');
    const { comparisonOf } = await import('./comparison.ts');
    const { handle } = await findWorkspace(context);
    return runChange(context, { command: ack, args, options }, async (model, actor) => {
      const { comparison, range } = await comparisonOf(context, undefined, await rangeFor(handle.root), 'whole', model);
      return planAck(model, comparison, {
        ...actor,
        since: range.names.before,
        fingerprints: Array.isArray(given) ? given.map(String) : [String(given)],
        reason: textOption(options, 'reason'),
        speaker: textOption(options, 'for'),
        random: context.host.random,
      });
    });

    /** Where nobody knows what this is to be merged into, what is not committed yet is what can be acknowledged. */
    async function rangeFor(root: string): Promise<OptionValues> {
      const isKnown =
        options.base !== undefined || (await (await context.host.revisions()).defaultBranch(root)) !== undefined;
      return { fetch: options.fetch === true, ...(isKnown ? { base: options.base ?? true } : {}) };
    }
  },
};
