import type { Listing, Row } from '../../queries/lookup/columns.ts';
import type { Things } from '../../queries/lookup/things.ts';
import { type Command, type Context, type OptionValues, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const list: Command = {
  name: 'list',
  arguments: [{ name: 'kind', takes: 'kind', optional: true }],
  options: [
    { flags: '--status <status>', takes: { heading: 'status' }, many: true },
    { flags: '--owner <who>', takes: { heading: 'owner' }, many: true },
    { flags: '--person <person>', takes: { heading: 'person' }, many: true },
    { flags: '--team <team>', takes: { heading: 'team' }, many: true },
    { flags: '--stage <stage>', takes: { heading: 'stage' }, many: true },
    { flags: '--tag <tag>', takes: { heading: 'tag' }, many: true },
    { flags: '--client <client>', takes: { heading: 'client' }, many: true },
    { flags: '--where <condition>', takes: 'text', many: true },
    { flags: '--sort <fields>', takes: 'headings' },
    { flags: '-f, --format <format>', takes: { oneOf: ['table', 'json', 'csv'] }, default: 'table' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap list',
    'cxmap list tasks --status open,in_progress --sort due',
    'cxmap list cases --where status!=closed --where received=2026-11',
    'cxmap list touchpoints --stage onboarding --format csv',
  ],
  async run(context, [given], options) {
    const { openSession } = await import('../kit/session.ts');
    const { listThings } = await import('../../queries/lookup/listing.ts');
    const { indexThings } = await import('../../queries/lookup/things.ts');
    const { refuseLookup } = await import('../kit/refuse-lookup.ts');
    const session = await openSession(context);
    const { model, locale, phrases } = session;
    const things = indexThings(model);
    if (typeof given !== 'string') {
      const { listKindCounts } = await import('../../queries/lookup/listing.ts');
      const overview = listKindCounts(model, phrases.lookups.kinds);
      return { exit: 0, stdout: await print(context, session, options, overview, overview.rows, things) };
    }

    const { kindNamed } = await import('../../queries/lookup/listing.ts');
    const { chooseRows } = await import('../../queries/lookup/choose-rows.ts');
    const kind = kindNamed(given, phrases.lookups.kindNames);
    if (typeof kind !== 'string') return refuseLookup(phrases, 2, kind.problem);
    const listing = listThings(model, kind);
    const chosen = chooseRows(listing, options, textOption(options, 'sort'), things, locale);
    if ('problem' in chosen) return refuseLookup(phrases, 2, chosen.problem);
    const stdout = await print(context, session, options, listing, chosen.rows, things);
    return { exit: 0, stdout, stderr: talk(listing, chosen.rows, session) };
  },
};

/** What a table cannot say: that nothing is in it, and what is missing from it. */
function talk({ kind, rows: all, broken }: Listing, rows: readonly Row[], { phrases }: Session): string {
  const { lookups } = phrases;
  return [
    ...(rows.length === 0 ? [lookups.nothingListed({ kind, all: all.length })] : []),
    ...(broken.length > 0 ? [lookups.brokenFiles({ first: broken[0] ?? '', count: broken.length })] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

async function print(
  { host }: Context,
  { phrases }: Session,
  { format }: OptionValues,
  { kind, fields }: Pick<Listing, 'kind' | 'fields'>,
  rows: readonly Row[],
  things: Things,
): Promise<string> {
  if (format === 'json') {
    const { jsonDocument } = await import('../../output/json.ts');
    const items = rows.map(({ id, file, cell }) => ({
      id,
      ...(file === '' ? {} : { file }),
      ...Object.fromEntries(fields.map(({ key }) => [key, cell(key)])),
    }));
    return jsonDocument('list', { of: kind, items });
  }
  if (format === 'csv') {
    const { csvDocument } = await import('../../output/csv.ts');
    const headings = ['id', 'file', ...fields.map(({ key }) => key)];
    return csvDocument(
      headings,
      rows.map(({ id, file, cell }) => [
        id,
        file,
        ...fields.map(({ key }) => {
          const said = cell(key);
          return typeof said === 'object' ? said.join('; ') : said;
        }),
      ]),
    );
  }
  if (rows.length === 0) return '';
  const { listingTable } = await import('../../render/terminal/listing.ts');
  const { drawTable } = await import('../../output/table.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const { columns, rows: cells } = listingTable({ kind, fields }, rows, things, phrases);
  // Nobody reads a pipe in columns: there, nothing is cut.
  const width = host.stdout.isTerminal ? host.stdout.columns : Number.POSITIVE_INFINITY;
  return drawTable(columns, cells, width, await loadStyle(host.stdout.color));
}
