import type { Message } from '../../diagnostic.ts';
import { parseDate } from '../../model/calendar/day.ts';
import type { Milestone, Project, ProjectRisk, WorkItem } from '../../model/gen/types.gen.ts';
import { suggestions } from '../../model/suggest.ts';
import { slugOf } from '../new/init.ts';

/** What options say of a project. Lines of lists have their parts divided by `=`. */
export interface ProjectSaid {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly goal?: string | undefined;
  readonly scope?: string | undefined;
  readonly deliverables: readonly string[];
  /** `name=due` */
  readonly milestones: readonly string[];
  /** `name=owner`, `name=owner=due` */
  readonly work: readonly string[];
  /** `risk=plan` */
  readonly risks: readonly string[];
  /** Names of milestones and ids of work items that are done. */
  readonly done: readonly string[];
}

/** What the options make of a project: lists grow, a line with a known name takes the place of the old one. */
export function projectPatch(
  project: Project,
  said: ProjectSaid,
  day: string,
): { readonly patch: Readonly<Record<string, unknown>>; readonly problems: readonly Message[] } {
  const problems: Message[] = [];
  const milestones = said.milestones.reduce((list, line) => {
    const [name = '', due = ''] = halves(line);
    if (name === '' || parseDate(due) === undefined) problems.push(bad('milestone', line));
    return putBy(list, { name, due }, (one) => one.name === name);
  }, project.milestones ?? []);
  const work = said.work.reduce((list, line) => {
    const [name = '', owner = '', due] = line.split('=').map((piece) => piece.trim());
    if (name === '' || owner === '' || (due !== undefined && parseDate(due) === undefined)) {
      problems.push(bad('work', line));
    }
    const known = list.find((one) => one.name === name);
    const item = { id: known?.id ?? freeId(list, name), name, owner, ...(due === undefined ? {} : { due }) };
    return putBy(list, item, (one) => one === known);
  }, project.work ?? []);
  const risks = said.risks.reduce((list, line) => {
    const [risk = '', plan = ''] = halves(line);
    if (risk === '' || plan === '') problems.push(bad('risk', line));
    return putBy(list, { risk, plan }, (one) => one.risk === risk);
  }, project.risks ?? []);
  const ended = markDone({ milestones, work }, said.done, day, problems);
  const { start, end, goal, scope } = said;
  const given = Object.entries({ start, end, goal, scope }).filter(([, value]) => value !== undefined);
  const deliverables = [...new Set([...[project.deliverables ?? []].flat(), ...said.deliverables])];
  return {
    problems,
    patch: {
      ...Object.fromEntries(given),
      ...(said.deliverables.length > 0 ? { deliverables } : {}),
      ...(said.milestones.length + said.done.length > 0 ? { milestones: ended.milestones } : {}),
      ...(said.work.length + said.done.length > 0 ? { work: ended.work } : {}),
      ...(said.risks.length > 0 ? { risks } : {}),
    },
  };
}

interface Doable {
  readonly milestones: readonly Milestone[];
  readonly work: readonly WorkItem[];
}

function markDone(lists: Doable, done: readonly string[], day: string, problems: Message[]): Doable {
  const names = [...lists.milestones.map(({ name }) => name), ...lists.work.map(({ id }) => id)];
  for (const name of done.filter((one) => !names.includes(one))) {
    problems.push({ key: 'action/plan-unknown-item', values: { given: name } }, ...suggestions(name, names));
  }
  return {
    milestones: lists.milestones.map((one) => (done.includes(one.name) ? { ...one, done: day } : one)),
    work: lists.work.map((one) => (done.includes(one.id) ? { ...one, done: day } : one)),
  };
}

function putBy<T extends Milestone | WorkItem | ProjectRisk>(
  list: readonly T[],
  item: T,
  isOld: (one: T) => boolean,
): readonly T[] {
  return list.some(isOld) ? list.map((one) => (isOld(one) ? { ...one, ...item } : one)) : [...list, item];
}

/** The two halves of a line at its last `=`: a text may have one, a date or a plan seldom has. */
function halves(line: string): readonly string[] {
  const at = line.lastIndexOf('=');
  return at < 0 ? [line.trim()] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

function bad(option: 'milestone' | 'work' | 'risk', line: string): Message {
  return { key: `action/plan-bad-${option}`, values: { given: line } };
}

/** A short id of the first words of a name, that no other item has. */
function freeId(list: readonly WorkItem[], name: string): string {
  const slug = slugOf(name.split(/\s+/).slice(0, 3).join(' '));
  const taken = new Set(list.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}
