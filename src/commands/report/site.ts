import { type Command, type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';

export const site: Command = {
  name: 'site',
  arguments: [],
  options: [
    { flags: '-o, --output <file>', takes: 'file' },
    { flags: '--public', takes: 'nothing' },
    { flags: '--serve', takes: 'nothing' },
    { flags: '--port <port>', takes: 'count' },
    { flags: '--write', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap site',
    'cxmap site --as-of 2026-12-01 -o board/map.html',
    'cxmap site -o - | gzip > map.html.gz',
    'cxmap site --public -o public/index.html',
    'cxmap site --serve',
    'cxmap site --serve --write',
  ],
  async run(context, _, options) {
    checkTogether(context, options);
    if (options.serve === true) {
      const { serveSite } = await import('./serve.ts');
      return serveSite(context, options);
    }
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { siteDocument } = await import('../../render/html/site/document.ts');
    const { publicModel } = await import('../../queries/public/public-model.ts');
    const { writeResult } = await import('../kit/write-result.ts');
    const { say } = await import('../../locales/phrases.ts');
    const session = await openWithValidSettings(context);
    const { phrases } = session;
    const isPublic = options.public === true;
    const path = textOption(options, 'output') ?? (isPublic ? 'success-map-public.html' : 'success-map.html');
    if (path === '-' && options.format === 'json') {
      throw new Stop(2, { key: 'action/two-to-stdout', values: {} }, session.locale);
    }
    const model = isPublic ? await publicModel(session.model) : session.model;
    const page = siteDocument({ model, now: asOfMoment(context, session, options), phrases, isPublic });
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

/** What is served is no file and no revision, and what is said of a server says nothing without one. */
function checkTogether({ at, locale }: Context, options: OptionValues): void {
  const given = (names: readonly string[]): string | undefined =>
    names.find((name) => (name === 'at' ? at : options[name]) !== undefined);
  const [key, option] =
    options.serve === true
      ? ([
          'action/serve-without',
          given(['output', 'at', ...(options.write === true ? ['public', 'asOf'] : [])]),
        ] as const)
      : (['action/serve-wants', given(['port', 'write'])] as const);
  if (option !== undefined)
    throw new Stop(2, { key, values: { option: option === 'asOf' ? '--as-of' : `--${option}` } }, locale);
}
