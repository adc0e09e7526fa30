import { type Command, Stop, textOption } from '../kit/command.ts';

export const site: Command = {
  name: 'site',
  arguments: [],
  options: [
    { flags: '-o, --output <file>', takes: 'file' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap site', 'cxmap site --as-of 2026-12-01 -o board/map.html', 'cxmap site -o - | gzip > map.html.gz'],
  async run(context, _, options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { siteDocument } = await import('../../render/html/site/document.ts');
    const { writeResult } = await import('../kit/write-result.ts');
    const { say } = await import('../../locales/phrases.ts');
    const session = await openWithValidSettings(context);
    const { model, phrases } = session;
    const path = textOption(options, 'output') ?? 'success-map.html';
    if (path === '-' && options.format === 'json') {
      throw new Stop(2, { key: 'action/two-to-stdout', values: {} }, session.locale);
    }
    const page = siteDocument({ model, now: asOfMoment(context, session, options), phrases });
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const missing = leftOutNote(session);
    if (path === '-') return { exit: 0, stdout: page, stderr: missing };
    if (options.output === undefined && session.files.leadsOutside(context.dir, path)) {
      throw new Stop(1, { key: 'action/leads-outside', values: { path } }, session.locale);
    }
    writeResult(context, session, path, page);
    const bytes = new TextEncoder().encode(page).length;
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return { exit: 0, stdout: jsonDocument('site', { path, bytes }), stderr: missing };
    }
    const kilobytes = Math.ceil(bytes / 1024);
    return {
      exit: 0,
      stderr: `${missing}${say(phrases, { key: 'action/site-wrote', values: { path, kilobytes } })}\n`,
    };
  },
};
