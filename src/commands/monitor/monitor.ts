import type { MonitorEntry, MonitorList } from '../../queries/monitor/entry.ts';
import { monitorLists } from '../../queries/monitor/entry.ts';
import type { Command, Context, OptionValues } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const monitor: Command = {
  name: 'monitor',
  arguments: [{ name: 'list', optional: true, many: true, takes: { oneOf: monitorLists } }],
  options: [
    { flags: '--late', takes: 'nothing' },
    { flags: '--fail', takes: 'nothing' },
    { flags: '--person <person>', takes: 'person', many: true },
    { flags: '--team <team>', takes: { id: ['team'] }, many: true },
    { flags: '--stage <stage>', takes: { id: ['stage'] }, many: true },
    { flags: '--tag <tag>', takes: { id: ['tag'] }, many: true },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['table', 'json', 'csv'] }, default: 'table' },
  ],
  readsRevisions: true,
  examples: ['cxmap monitor', 'cxmap monitor overdue in-question --team support', 'cxmap monitor --late --fail'],
  async run(context, [lists], options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { leftOutFiles } = await import('../../queries/common/left-out.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { monitor: readLists } = await import('../../queries/monitor/monitor.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { filterAsked } = await import('./filter.ts');
    const session = await openWithValidSettings(context, 'count');
    const filter = filterAsked(session, options);
    if ('problem' in filter) return { exit: 2, stderr: `cxmap: ${filter.problem}\n` };
    const asked =
      typeof lists === 'object' && lists.length > 0 ? monitorLists.filter((list) => lists.includes(list)) : undefined;
    const found = readLists(session.model, asOfMoment(context, session, options), {
      ...filter,
      ...(asked ? { lists: asked } : {}),
    });
    const entries = [...found.values()].flat();
    const stdout = await printLists(context, session, options, found, asked !== undefined);
    const isCalm = entries.length === 0 && leftOutFiles(session.model) === 0;
    return { exit: options.fail === true && !isCalm ? 1 : 0, stdout, stderr: leftOutNote(session) };
  },
};

/** The lists as tables under headings, one JSON document, or one CSV table. Lists with nothing in them are left out unless asked for. */
export async function printLists(
  { host }: Context,
  session: Session,
  { format }: OptionValues,
  lists: ReadonlyMap<MonitorList, readonly MonitorEntry[]>,
  showEmpty: boolean,
): Promise<string> {
  const { phrases } = session;
  const entries = [...lists.values()].flat();
  const { say } = await import('../../locales/phrases.ts');
  if (format === 'json') {
    const { jsonDocument } = await import('../../output/json.ts');
    const { leftOutFiles } = await import('../../queries/common/left-out.ts');
    return jsonDocument('monitor', {
      leftOut: leftOutFiles(session.model),
      lists: Object.fromEntries(
        [...lists].map(([list, of]) => [
          list,
          of.map(({ list: _, notes, ...entry }) => ({ ...entry, notes: notes.map((note) => say(phrases, note)) })),
        ]),
      ),
    });
  }
  if (format === 'csv') {
    const { csvDocument } = await import('../../output/csv.ts');
    const headings = [
      'list',
      'late',
      'kind',
      'id',
      'title',
      'person',
      'teams',
      'stage',
      'tags',
      'since',
      'due',
      'notes',
      'people',
      'working_hours',
      'old',
    ];
    return csvDocument(
      headings,
      entries.map((entry) => [
        entry.list,
        entry.late,
        entry.kind,
        entry.id,
        entry.title,
        entry.person,
        entry.teams.join('; '),
        entry.stage,
        entry.tags.join('; '),
        entry.since,
        entry.due,
        entry.notes.map((note) => say(phrases, note)).join('; '),
        entry.people.join('; '),
        entry.age?.hours,
        entry.age?.isOld,
      ]),
    );
  }
  const { drawTable } = await import('../../output/table.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const { monitorColumns, monitorRow } = await import('../../render/terminal/monitor.ts');
  const { namesOf } = await import('../../queries/common/names.ts');
  const names = namesOf(session.model);
  const style = await loadStyle(host.stdout.color);
  const columns = monitorColumns(phrases).map((title) => ({ title }));
  const width = host.stdout.isTerminal ? host.stdout.columns : Number.POSITIVE_INFINITY;
  const blocks = [...lists]
    .filter(([, of]) => of.length > 0 || showEmpty)
    .map(([list, of]) => {
      const late = of.filter((entry) => entry.late).length;
      const heading = style.strong(
        phrases.monitor.heading({ list, name: phrases.monitor.lists[list], count: of.length, late }),
      );
      const rows = of.map((entry) => monitorRow(entry, { names, phrases, model: session.model }));
      return `${heading}\n${rows.length > 0 ? drawTable(columns, rows, width, style) : `${phrases.monitor.empty}\n`}`;
    });
  return blocks.length > 0 ? `${blocks.join('\n')}` : `${phrases.monitor.empty}\n`;
}
