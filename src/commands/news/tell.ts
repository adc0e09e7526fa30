import { type Command, Stop } from '../kit/command.ts';
import { sendOptions } from './send-options.ts';

export const tell: Command = {
  name: 'tell',
  arguments: [{ name: 'id', takes: { id: ['announcement', 'question'] } }],
  options: [
    ...sendOptions,
    { flags: '--again', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-n, --dry-run', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['text', 'json'] }, default: 'text' },
  ],
  examples: [
    'cxmap tell 7K3QX --send email',
    'cxmap tell 7K3QX --send webhook --form teams --again',
    'cxmap tell 7K3QX',
  ],
  async run(context, [given], options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { findRecord } = await import('../../model/find-record.ts');
    const { jsonDocument } = await import('../../output/json.ts');
    const { openWay } = await import('../kit/send-letters.ts');
    const { wayAsked } = await import('./send-after.ts');
    const { planTelling, tellOthers } = await import('./tell-others.ts');
    const { tellClock } = await import('./tell-clock.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, phrases, root, locale } = session;
    asOfMoment(context, session, options);
    const [news, question] = (['announcement', 'question'] as const).map((kind) =>
      findRecord(model, kind, String(given)),
    );
    const refusals = [news, question].flatMap((one) => (one && 'refusal' in one ? [one.refusal] : []));
    const [kind, id] =
      news && 'id' in news
        ? (['announcement', news.id] as const)
        : (['question', question && 'id' in question ? question.id : ''] as const);
    if (id === '') {
      const doubtful = refusals.find(({ key }) => key === 'action/ambiguous-record');
      throw new Stop(1, doubtful ?? { key: 'action/tell-unknown', values: { given: String(given) } }, locale);
    }
    const record = { model, phrases, root, kind, id, ...tellClock(context, model, options) };
    const asked = wayAsked(options);
    const asJson = options.format === 'json';
    if (asked && options.dryRun !== true) {
      const send = openWay(context, asked, locale);
      const { exit, lines, data } = await tellOthers(record, send, { ...asked, again: options.again === true });
      const stdout = asJson ? { stdout: jsonDocument('deliveries', { leftOut: 0, ...data }) } : {};
      return { exit, ...stdout, stderr: lines.map((line) => `${line}\n`).join('') };
    }
    const plan = planTelling(record, asked ?? { way: 'email', form: 'slack' });
    if (!plan) throw new Stop(1, { key: 'action/broken-record', values: { id } }, locale);
    const { showTelling } = await import('./show-telling.ts');
    return { exit: 0, stdout: await showTelling(context, plan, { model, phrases }, asked, asJson) };
  },
};
