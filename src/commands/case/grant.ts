import { changeOptions } from '../kit/change-options.ts';
import { type Command, textOption } from '../kit/command.ts';

export const caseGrant: Command = {
  name: 'case grant',
  arguments: [{ name: 'id', takes: { id: ['case'] } }],
  options: [
    { flags: '--measure <text>', takes: 'text' },
    { flags: '--amount <number>', takes: 'number' },
    ...changeOptions,
  ],
  examples: ['cxmap case grant 7K3QX --measure "Credit a month" --amount 120 --commit'],
  async run(context, args, options) {
    const [id] = args;
    const { planCaseGrant } = await import('../../actions/case/grant.ts');
    const { runChange } = await import('../kit/change.ts');
    const amount = textOption(options, 'amount')?.trim();
    return runChange(context, { command: caseGrant, args, options }, (model, actor) =>
      planCaseGrant(model, {
        ...actor,
        case: String(id),
        measure: textOption(options, 'measure'),
        // What is no number is told beside this.
        amount: amount === undefined || Number.isNaN(Number(amount)) ? undefined : Number(amount),
      }),
    );
  },
};
