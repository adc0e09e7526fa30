import { type Command, Stop } from '../kit/command.ts';

export const clientShow: Command = {
  name: 'client show',
  arguments: [{ name: 'client', takes: { id: ['client'] } }],
  options: [
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap client show harbor-1', 'cxmap client show harbor-1 --format json'],
  async run(context, args, options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { openClient } = await import('../../actions/client/open-client.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, locale, phrases } = session;
    const opened = openClient(model, String(args[0]));
    if (!opened.ok)
      throw new Stop(1, opened.messages[0] ?? { key: 'action/broken-record', values: { id: String(args[0]) } }, locale);
    const { clientPage } = await import('../../queries/clients/client-page.ts');
    const { clientData, clientLines } = await import('../../render/terminal/client-page.ts');
    const now = asOfMoment(context, session, options);
    const page = clientPage(model, opened.item, now);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return { exit: 0, stdout: jsonDocument('client', { client: clientData(page, model, now) }) };
    }
    return { exit: 0, stdout: clientLines(page, model, now, phrases) };
  },
};
