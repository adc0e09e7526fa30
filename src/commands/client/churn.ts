import type { Churn } from '../../model/gen/types.gen.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, type Context, listOption, textOption } from '../kit/command.ts';

const kinds = ['voluntary', 'involuntary'] as const;
const answers = ['yes', 'partly', 'no'] as const;

export const clientChurn: Command = {
  name: 'client churn',
  arguments: [{ name: 'client', takes: { id: ['client'] } }],
  options: [
    { flags: '--on <date>', takes: 'date' },
    { flags: '--stated <reason>', takes: { id: ['churn_reason'] } },
    { flags: '--reason <text>', takes: 'text' },
    { flags: '--cause <reason>', takes: { id: ['churn_reason'] } },
    { flags: '--kind <kind>', takes: { oneOf: kinds } },
    { flags: '--preventable <answer>', takes: { oneOf: answers } },
    { flags: '--interview <case>', takes: { id: ['case'] } },
    { flags: '--interview-refused <date>', takes: 'date' },
    { flags: '--warned-by <case>', takes: { id: ['case'] }, many: true },
    ...changeOptions,
  ],
  examples: [
    'cxmap client churn harbor-1 --stated price --reason "Others do it for half"',
    'cxmap client churn harbor-1 --interview 7K3QX --cause slow-answers --preventable partly --warned-by 4MX2Q',
    'cxmap client churn harbor-1 --stated closed-down --kind involuntary --interview-refused 2026-11-20',
  ],
  async run(context, args, options) {
    const client = String(args[0]);
    const { planClientChurn } = await import('../../actions/client/churn.ts');
    const { runChange } = await import('../kit/change.ts');
    const kind = kinds.find((one) => one === options.kind);
    const preventable = answers.find((one) => one === options.preventable);
    const warned = listOption(options, 'warnedBy');
    const said: Partial<Churn> = given({
      reason: textOption(options, 'reason'),
      stated: textOption(options, 'stated'),
      cause: textOption(options, 'cause'),
      kind,
      preventable,
      interview: textOption(options, 'interview'),
      interview_refused: textOption(options, 'interviewRefused'),
      warned_by: warned.length > 0 ? warned : undefined,
    });
    const asked = await askWhy(context, client, said);
    return runChange(context, { command: clientChurn, args, options }, (model, actor) =>
      planClientChurn(model, { ...said, ...asked, ...actor, client, on: textOption(options, 'on') }),
    );
  },
};

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** Why they left, asked for on a terminal where neither a reason nor their words were given and none is recorded. */
async function askWhy(
  context: Context,
  client: string,
  said: Partial<Churn>,
): Promise<Pick<Partial<Churn>, 'stated' | 'reason'>> {
  const { host } = context;
  if (!host.ask || said.stated !== undefined || said.reason !== undefined) return {};
  const { openSession } = await import('../kit/session.ts');
  const { model, phrases } = await openSession(context);
  const known = model.get('client', client);
  if (!known || known.value.churned) return {};
  const reasons = (model.single('vocabulary')?.value.churn_reasons ?? [])
    .filter(({ retired }) => retired === undefined)
    .map(({ id }) => id);
  const stated = (await host.ask(phrases.clients.askStated({ reasons }))).trim();
  const reason = (await host.ask(phrases.clients.askWords)).trim();
  return { ...(stated === '' ? {} : { stated }), ...(reason === '' ? {} : { reason }) };
}
