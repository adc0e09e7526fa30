import type { Phrases } from '../../locales/phrases.ts';
import type { MonitorEntry, MonitorList } from '../../queries/monitor/entry.ts';
import type { Command, Context } from './command.ts';
import type { Session } from './session.ts';

/** A command to type, and what it does. */
type Step = readonly [typed: string, does: keyof Phrases['firstSteps']['does']];

/**
 * What `cxmap` alone answers: where there is no workspace, how to begin one; within one, how large the map is, three lines of
 * what waits, and the commands that are likely to come next, with ids that are there. Never an error.
 */
export const overview: Command = {
  name: '',
  arguments: [],
  options: [],
  examples: [],
  async run(context) {
    const files = await context.host.files();
    return { exit: 0, stdout: files.findWorkspace(context.dir) ? await insideOne(context) : await outside(context) };
  },
};

async function outside({ locale, fallbackLocale }: Context): Promise<string> {
  const { loadPhrases } = await import('../../locales/phrases.ts');
  const { firstSteps } = await loadPhrases(locale ?? fallbackLocale);
  const steps: readonly Step[] = [
    ['cxmap init my-map', 'init'],
    ['cxmap init example --example', 'example'],
    ['cxmap -C <folder>', 'elsewhere'],
    ['cxmap --help', 'help'],
  ];
  return `${firstSteps.noWorkspace}\n\n${stepLines(firstSteps, steps)}`;
}

async function insideOne(context: Context): Promise<string> {
  const { openSession } = await import('./session.ts');
  const { hasBrokenSettings, leftOutFiles } = await import('../../queries/common/left-out.ts');
  const { plainLine } = await import('../../render/text.ts');
  const session = await openSession(context);
  const { model, phrases } = session;
  const { firstSteps } = phrases;
  const isBroken = hasBrokenSettings(model);
  const leftOut = leftOutFiles(model);
  const broken = isBroken || leftOut > 0 ? [firstSteps.broken({ count: isBroken ? 0 : leftOut })] : [];
  const map = firstSteps.map({
    name: plainLine(model.settings.name),
    stages: model.ids.of('stage').size,
    touchpoints: model.ids.of('touchpoint').size,
    teams: model.ids.of('team').size,
  });
  // Where the settings have errors, days and hours would be anybody's.
  const { lines, first } = isBroken ? { lines: [], first: undefined } : await waiting(context, session);
  const steps: readonly Step[] = [
    ...broken.map(() => ['cxmap validate', 'validate'] as const),
    ...(first === undefined ? [] : [[`cxmap show ${first}`, 'show'] as const]),
    ...(await usualSteps(context, session)),
    ['cxmap --help', 'help'],
  ];
  return `${[map, ...broken, ...lines].join('\n')}\n\n${stepLines(firstSteps, steps)}`;
}

/** How much waits, and three of the lists, each with the first thing that none before it has. */
async function waiting(
  { host }: Context,
  { model, phrases }: Session,
): Promise<{ readonly lines: readonly string[]; readonly first: string | undefined }> {
  const { countThings, monitor, thingKey } = await import('../../queries/monitor/monitor.ts');
  const { plainLine } = await import('../../render/text.ts');
  const lists = [...monitor(model, host.now())];
  const { all, late } = countThings(lists.map(([, of]) => of));
  if (all === 0) return { lines: [phrases.firstSteps.nothingWaits], first: undefined };
  const told = new Map<string, readonly [MonitorList, readonly MonitorEntry[], MonitorEntry]>();
  for (const [list, of] of lists.sort(compareLists)) {
    const first = of.find((entry) => !told.has(thingKey(entry)));
    if (first && told.size < 3) told.set(thingKey(first), [list, of, first]);
  }
  const lines = [...told.values()].map(([list, of, { id, title }]) => {
    const name = phrases.monitor.lists[list];
    return `  ${phrases.monitor.heading({ list, name, count: of.length, late: lateIn(of) })} – ${plainLine(`${id} ${title}`)}`;
  });
  const shown = [...told.values()].find(([, , { kind }]) => kind === 'task' || kind === 'case' || kind === 'idea');
  return { lines: [phrases.firstSteps.waits({ count: all, late }), ...lines], first: shown?.[2].id };
}

type Waiting = readonly [MonitorList, readonly MonitorEntry[]];

/** Most late first; figures after what people and clients wait for. */
function compareLists([, one]: Waiting, [, other]: Waiting): number {
  const isFigures = (of: readonly MonitorEntry[]): number => (of[0]?.kind === 'metric' ? 1 : 0);
  return isFigures(one) - isFigures(other) || lateIn(other) - lateIn(one);
}

function lateIn(entries: readonly MonitorEntry[]): number {
  return entries.filter(({ late }) => late).length;
}

/** What people do most, as far as it leads somewhere here. */
async function usualSteps({ host, dir }: Context, { model }: Session): Promise<readonly Step[]> {
  const { memberOfGit } = await import('../../change/actor.ts');
  const stage = [...model.ids.of('stage').keys()][0];
  const team = [...model.ids.of('team').keys()][0];
  const isEmpty = model.ids.of('touchpoint').size === 0 && stage !== undefined && team !== undefined;
  return [
    ...(isEmpty
      ? [[`cxmap new touchpoint first-contact --stage ${stage} --owner ${team}`, 'touchpoint'] as const]
      : []),
    ...((await memberOfGit(host, dir, model)) === undefined ? [] : [['cxmap mine', 'mine'] as const]),
    ['cxmap monitor', 'monitor'],
    ['cxmap render map --format html -o map.html', 'picture'],
  ];
}

function stepLines({ next, does }: Phrases['firstSteps'], steps: readonly Step[]): string {
  const width = Math.max(...steps.map(([typed]) => typed.length));
  return `${next}:\n${steps.map(([typed, what]) => `  ${typed.padEnd(width)}  ${does[what]}\n`).join('')}`;
}
