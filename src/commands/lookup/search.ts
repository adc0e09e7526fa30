import type { Found } from '../../queries/lookup/search.ts';
import { type Command, Stop, textOption } from '../kit/command.ts';

export const search: Command = {
  name: 'search',
  arguments: [{ name: 'words', takes: 'text', many: true }],
  options: [
    { flags: '--kind <kind>', takes: 'kind' },
    { flags: '--limit <count>', takes: 'count' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap search price letter', 'cxmap search refund --kind tasks'],
  async run(context, [words], options) {
    const { findWorkspace } = await import('../kit/session.ts');
    const { localeHere } = await import('../kit/locale-here.ts');
    const { loadPhrases, say } = await import('../../locales/phrases.ts');
    const { queryWords } = await import('../../queries/lookup/fold.ts');
    const { searchRepo } = await import('../../queries/lookup/search.ts');
    const { placeFinder } = await import('../../source/place.ts');
    const { handle } = await findWorkspace(context);
    const locale = localeHere(context);
    const phrases = await loadPhrases(locale);
    const { lookups } = phrases;

    const named = textOption(options, 'kind');
    const { kindNamed } = await import('../../queries/lookup/listing.ts');
    const kind = named === undefined ? undefined : kindNamed(named, lookups.kindNames);
    if (typeof kind === 'object')
      return (await import('../kit/refuse-lookup.ts')).refuseLookup(phrases, 2, kind.problem);
    const given = textOption(options, 'limit');
    if (given !== undefined && !/^\d+$/.test(given)) {
      throw new Stop(2, { key: 'action/bad-count', values: { given } }, locale);
    }

    const { found, leftOut } = searchRepo(handle.repo, queryWords([words ?? []].flat().join(' ')), kind);
    const most = given === undefined ? (options.format === 'json' ? found.length : 20) : Number(given);
    const placeOf = placeFinder(handle.repo);
    const results = found.slice(0, most).map((one) => ({ ...one, line: placeOf(one).line }));
    const note = leftOut > 0 ? `${say(phrases, { key: 'action/left-out', values: { files: leftOut } })}\n` : '';
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return {
        exit: 0,
        stdout: jsonDocument('search', { leftOut, total: found.length, results: results.map(resultData) }),
        stderr: note,
      };
    }
    const { foundText } = await import('../../render/terminal/found.ts');
    const { loadStyle } = await import('../../output/style.ts');
    const { stdout } = context.host;
    const style = await loadStyle(stdout.color);
    const mark = stdout.color ? style.warning : (text: string): string => `*${text}*`;
    const talk =
      found.length === 0
        ? lookups.nothingFound()
        : found.length > results.length
          ? lookups.someFound({ shown: results.length, all: found.length })
          : '';
    return {
      exit: 0,
      stdout: foundText(results, phrases, style, mark, Math.min(stdout.columns, 100)),
      stderr: `${talk === '' ? '' : `${talk}\n`}${note}`,
    };
  },
};

function resultData({
  kind,
  id,
  name,
  file,
  line,
  path,
  text,
  marks,
  score,
}: Found & { readonly line: number }): object {
  const field = path.filter((step) => typeof step === 'string').join('.');
  return { kind, id, name, file, line, field, text, marks, score };
}
