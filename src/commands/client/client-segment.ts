import type { Segments } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { type Command, Stop, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';
import { printRows } from './print-rows.ts';

export const clientSegment: Command = {
  name: 'client segment',
  arguments: [{ name: 'client', takes: { id: ['client'] }, optional: true, many: true }],
  options: [
    { flags: '--if <condition>', takes: 'text' },
    { flags: '-f, --format <format>', takes: { oneOf: ['table', 'json', 'csv'] }, default: 'table' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap client segment',
    'cxmap client segment harbor-1',
    `cxmap client segment --if 'large={required: [seats], properties: {seats: {minimum: 40}}}'`,
  ],
  async run(context, args, options) {
    const { openSession } = await import('../kit/session.ts');
    const { checkTaken } = await import('../kit/check-taken.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { clientSegments } = await import('../../queries/clients/client-segments.ts');
    const session = await openSession(context);
    const { model, locale, phrases } = session;
    const [wrong] = await checkTaken(model, { command: clientSegment, args, options }, '0000-01-01');
    if (wrong) throw new Stop(2, wrong, locale);
    const file = model.single('segments')?.value;
    if (!file?.segments) throw new Stop(1, { key: 'action/no-segments', values: {} }, locale);
    const asked = typeof args[0] === 'object' ? args[0] : [];
    const condition = textOption(options, 'if');
    const changed = condition === undefined ? undefined : await changedSegments(session, condition);
    const before = changed && new Map(clientSegments(model, file).map((client) => [client.id, client.found]));
    const found = clientSegments(model, changed ?? file)
      .filter(({ id }) => asked.length === 0 || asked.includes(id))
      .filter(({ id, found: after }) => !before || after.join('\n') !== before.get(id)?.join('\n'));
    const { segmentData, segmentColumns, segmentRow } = await import('../../render/terminal/client-segments.ts');
    const stderr = leftOutNote(session);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      const clients = found.map((client) => segmentData(client, before?.get(client.id)));
      return { exit: 0, stderr, stdout: jsonDocument('client-segments', { clients }) };
    }
    return printRows(context, options, {
      columns: segmentColumns(phrases, changed !== undefined),
      rows: found.map((client) => segmentRow(client, before?.get(client.id), model, phrases)),
      nothing: changed ? phrases.clients.nobodyMoves : phrases.clients.nobody,
      stderr,
    });
  },
};

/** The segments with the condition that was typed, `<segment>=<condition as YAML>`. Stops with exit 2 where it is none. */
async function changedSegments({ model, locale }: Session, written: string): Promise<Segments> {
  const { parseYaml } = await import('../../source/yaml.ts');
  const { withCondition } = await import('../../queries/clients/client-segments.ts');
  const item = model.single('segments');
  const sign = written.indexOf('=');
  const id = written.slice(0, sign).trim();
  if (!item || sign < 0) throw new Stop(2, { key: 'action/if-form', values: { given: written } }, locale);
  const { value, problems } = parseYaml(written.slice(sign + 1));
  if (problems.length > 0) throw new Stop(2, { key: 'action/if-form', values: { given: written } }, locale);
  // Whether it is a condition is for the schema to say, below.
  const changed = withCondition(item.value, id, value as NonNullable<Segments['segments']>[number]['when']);
  if (!changed) {
    const known = [...model.ids.of('segment').keys()];
    throw new Stop(2, { key: 'action/no-segment', values: { id, known: known.join(', ') } }, locale);
  }
  return checked(model, item.path, changed, locale);
}

async function checked(model: Model, path: string, changed: Segments, locale: Session['locale']): Promise<Segments> {
  const { buildModel, filesOf } = await import('../../model/model.ts');
  const { overlayContents } = await import('../../source/repo.ts');
  const repo = overlayContents(model.repo, new Map([[path, { text: JSON.stringify(changed) }]]));
  const after = await buildModel(repo, filesOf(model, new Set([path])));
  const [wrong] = after.files.find((file) => file.path === path)?.diagnostics ?? [];
  if (wrong) throw new Stop(2, wrong.message, locale);
  return after.single('segments')?.value ?? changed;
}
