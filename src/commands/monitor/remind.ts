import { type Command, Stop } from '../kit/command.ts';

export const remind: Command = {
  name: 'remind',
  arguments: [{ name: 'person', takes: 'person', optional: true, many: true }],
  options: [
    { flags: '--send <way>', takes: { oneOf: ['email', 'webhook'] } },
    { flags: '--form <form>', takes: { oneOf: ['slack', 'teams'] } },
    { flags: '-n, --dry-run', takes: 'nothing' },
    { flags: '--again', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['text', 'json'] }, default: 'text' },
  ],
  examples: [
    'cxmap remind',
    'cxmap remind --send email',
    'cxmap remind ann --send webhook --dry-run',
    'cxmap remind --send webhook --form teams',
  ],
  async run(context, [people], options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { checkPeople } = await import('../../actions/kit/checks.ts');
    const { digests } = await import('../../queries/monitor/digest.ts');
    const { readableDigest } = await import('../../render/letters/digest.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { say } = await import('../../locales/phrases.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, phrases } = session;
    const asked = typeof people === 'object' && people.length > 0 ? people : undefined;
    for (const person of asked ?? []) {
      const wrong = checkPeople(model, '0000-01-01', [person]);
      if (wrong.length > 0) return { exit: 2, stderr: `cxmap: ${wrong.map((one) => say(phrases, one)).join('. ')}\n` };
    }
    const now = asOfMoment(context, session, options);
    const all = digests(model, now, asked).map((digest) => readableDigest(digest, model, phrases));
    const way = options.send;
    const form = options.form === 'teams' ? 'teams' : 'slack';
    if (options.form !== undefined && way !== 'webhook') {
      throw new Stop(2, { key: 'remind/form-of-webhook', values: {} }, session.locale);
    }
    const asJson = options.format === 'json';
    if (way === undefined || options.dryRun === true) {
      const { showDigests } = await import('./remind-show.ts');
      return showDigests(context, session, all, way === 'webhook' ? form : undefined, asJson);
    }
    const { sendDigests } = await import('./remind-send.ts');
    if (way !== 'email' && way !== 'webhook') throw new Stop(2, { key: 'remind/no-way', values: {} }, session.locale);
    return sendDigests(context, session, all, now, { way, form, again: options.again === true, asJson });
  },
};
