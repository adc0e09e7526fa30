import type { Locale, Phrases } from '../../locales/phrases.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { Outcome } from '../../outcome.ts';
import { type Command, type Context, Stop, textOption } from '../kit/command.ts';

export const schema: Command = {
  name: 'schema',
  arguments: [{ name: 'kind', takes: 'file-kind', optional: true }],
  options: [
    { flags: '--live', takes: 'nothing' },
    { flags: '-o, --output <folder>', takes: 'folder' },
    { flags: '-w, --watch', takes: 'nothing' },
  ],
  examples: [
    'cxmap schema',
    'cxmap schema touchpoint',
    'cxmap schema --live -o .cxmap/schemas',
    'cxmap schema --live -o .cxmap/schemas --watch',
  ],
  async run(context, [given], options) {
    const { kinds } = await import('../../model/kinds.ts');
    const kind = kinds.find((one) => one === given || `${one}s` === given);
    if (given !== undefined && !kind) return refuse(context, String(given), kinds);
    const wanted = { kinds: kind ? [kind] : kinds, isLive: options.live === true };
    const output = textOption(options, 'output');
    if (output !== undefined) return (options.watch === true ? watch : write)(context, wanted, output);
    if (options.watch === true || (wanted.isLive && !kind)) {
      throw new Stop(2, { key: 'action/schema-where', values: {} }, context.locale);
    }
    if (!kind) return list(context, kinds);
    const { texts } = await make(context, wanted);
    return { exit: 0, stdout: texts.get(kind) ?? '' };
  },
};

interface Wanted {
  readonly kinds: readonly Kind[];
  readonly isLive: boolean;
}

/** What is spoken, and of which workspace, where it is one's own ids that are wanted. */
async function open(
  context: Context,
  isLive: boolean,
): Promise<{ readonly locale: Locale; readonly phrases: Phrases; readonly model?: Model }> {
  const { openSession } = await import('../kit/session.ts');
  const { localeHere } = await import('../kit/locale-here.ts');
  if (isLive) return openSession(context);
  const { loadPhrases } = await import('../../locales/phrases.ts');
  const locale = localeHere(context);
  return { locale, phrases: await loadPhrases(locale) };
}

async function make(
  context: Context,
  { kinds, isLive }: Wanted,
): Promise<{ readonly texts: ReadonlyMap<Kind, string>; readonly phrases: Phrases }> {
  const { audienceOf, readShippedSchemas, schemaTexts } = await import('./editor-schemas.ts');
  const { locale, phrases, model } = await open(context, isLive);
  const audience = await audienceOf(phrases, model);
  return { texts: await schemaTexts(await readShippedSchemas(context.host, locale), kinds, audience), phrases };
}

/** Writes the schemas that are not there already, so that an editor reads again only what has changed. */
async function bringUpToDate(
  context: Context,
  wanted: Wanted,
  output: string,
): Promise<{ readonly changed: number; readonly says: string }> {
  const { schemaFile } = await import('./editor-schemas.ts');
  const { texts, phrases } = await make(context, wanted);
  const files = await context.host.files();
  let changed = 0;
  for (const [kind, text] of texts) {
    const path = files.resolve(context.dir, output, schemaFile(kind));
    if (files.kindAt(path) === 'file' && files.readText(path) === text) continue;
    files.writeOutput(path, text);
    changed += 1;
  }
  return { changed, says: `${phrases.schemas.wrote({ folder: output, all: texts.size, changed })}\n` };
}

async function write(context: Context, wanted: Wanted, output: string): Promise<Outcome> {
  const { says } = await bringUpToDate(context, wanted, output);
  return { exit: 0, stderr: says };
}

/** Writes them again whenever a file changes, until it is stopped. */
async function watch(context: Context, wanted: Wanted, output: string): Promise<Outcome> {
  const { findWorkspace } = await import('../kit/session.ts');
  const { handle, files } = await findWorkspace(context);
  const { phrases } = await open(context, false);
  const { stderr } = context.host;
  const changes = files.watch(handle.root);
  stderr.write((await bringUpToDate(context, wanted, output)).says);
  stderr.write(`${phrases.action.watching()}\n`);
  while (await changes.next()) {
    const { changed, says } = await bringUpToDate(context, wanted, output);
    if (changed > 0) stderr.write(says);
  }
  return { exit: 0 };
}

async function list(context: Context, kinds: readonly Kind[]): Promise<Outcome> {
  const { filesOf, readShippedSchemas } = await import('./editor-schemas.ts');
  const { drawTable } = await import('../../output/table.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const { locale, phrases } = await open(context, false);
  const shipped = await readShippedSchemas(context.host, locale);
  const rows = kinds.map((kind) => [kind, shipped.get(kind)?.title ?? '', filesOf(kind)]);
  const { stdout } = context.host;
  const width = stdout.isTerminal ? stdout.columns : Number.POSITIVE_INFINITY;
  const { kind, title, files } = phrases.schemas.headings;
  const columns = [kind, title, files].map((heading) => ({ title: heading }));
  return { exit: 0, stdout: drawTable(columns, rows, width, await loadStyle(stdout.color)) };
}

async function refuse(context: Context, given: string, kinds: readonly Kind[]): Promise<Outcome> {
  const { refuseLookup } = await import('../kit/refuse-lookup.ts');
  const { nearest } = await import('../../model/suggest.ts');
  const { phrases } = await open(context, false);
  const candidates = nearest(given, kinds);
  return refuseLookup(phrases, 2, [
    { key: 'action/unknown-file-kind', values: { given } },
    candidates.length > 0
      ? { key: 'hint/did-you-mean', values: { candidates } }
      : { key: 'hint/allowed', values: { values: kinds } },
  ]);
}
