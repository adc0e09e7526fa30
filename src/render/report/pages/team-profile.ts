import type { Phrases } from '../../../locales/phrases.ts';
import { freeWeekdays } from '../../../model/calendar/calendar.ts';
import { type WrittenHours, weekdays, writtenDays } from '../../../model/calendar/hours.ts';
import type { Authority, Goal, Team, Weekday } from '../../../model/gen/types.gen.ts';
import type { PresentMember } from '../../../queries/common/team-members.ts';
import { durationText } from '../../lead-time.ts';
import { metricValueText } from '../../metric-value.ts';
import { dayData } from '../day-data.ts';
import type { Links } from '../links.ts';
import { materialOf, type ReportMaterial } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { metricData } from './metric-data.ts';
import type { TeamFacts } from './team-facts.ts';

/** Who a team is, as a template takes it. */
export type TeamProfile = PageData &
  Readonly<Record<'stages' | 'authority' | 'goals' | 'metrics', readonly PageData[]>>;

/** Who a team is: its part in the journey, what it may do, what it wants to reach, its people and its groups. */
export function profileData(team: Team, facts: TeamFacts, links: Links, request: ReportRequest): TeamProfile {
  const { phrases, names } = request;
  const material = materialOf(request);
  return {
    stages: stagesData(team, facts, links, material),
    authority: (team.authority ?? []).map((measure) => authorityData(measure, phrases)),
    goals: (team.goals ?? []).map((goal) => goalData(goal, facts.today, links, request)),
    metrics: (team.targets ?? []).flatMap((id) => {
      const course = material.courses().get(id);
      return course ? [metricData(course, links, request)] : [];
    }),
    members: facts.members.map((member) => memberData(member, request)),
    system: team.system === undefined ? '' : names.system(team.system),
    hours: hoursText(team, request),
    groups: facts.groups.map(({ id, value }) => ({
      link: links.group(id),
      meets: durationText(value.meets, phrases),
      members: facts.members
        .filter(({ member }) => value.members?.includes(member.id))
        .map(({ member }) => member.name),
    })),
  };
}

/** The stages of the map that the team is on, with the touchpoints it answers for on each. */
function stagesData(
  team: Team,
  { touchpoints }: TeamFacts,
  links: Links,
  { map }: ReportMaterial,
): readonly PageData[] {
  return map().stages.flatMap(({ id }) => {
    const part = team.stages?.[id];
    const own = touchpoints.filter(({ touchpoint }) => touchpoint.stage === id);
    if (!part && own.length === 0) return [];
    return [
      {
        link: links.stage(id),
        contact: part?.contact ?? 'none',
        does: part?.does ?? '',
        touchpoints: own.map(({ touchpoint, state }) => ({ name: touchpoint.name, state })),
      },
    ];
  });
}

function authorityData({ measure, limit, when }: Authority, { pages }: Phrases): PageData {
  return { measure, limit: limit ? pages.team.amount(limit) : '', when: when ?? '' };
}

const goalParts = ['metric', 'target', 'owner', 'due', 'why'] as const;

function goalData(goal: Goal, today: string, links: Links, request: ReportRequest): PageData {
  const { names, phrases } = request;
  const { metric, target, owner, due, why } = goal;
  const course = metric === undefined ? undefined : materialOf(request).courses().get(metric);
  const shown = course?.latest ?? course?.few;
  return {
    goal: goal.goal,
    metric: metric === undefined ? '' : links.page('metrics', course?.metric.name ?? metric),
    latest: course && shown ? metricValueText(course, phrases) : '',
    period: shown?.period.id ?? '',
    target: target ?? '',
    owner: owner === undefined ? '' : names.person(owner),
    ...dayData('due', due, phrases),
    past: due !== undefined && due < today,
    why: why ?? '',
    lacks: goalParts.filter((part) => goal[part] === undefined).map((part) => phrases.pages.team.goalParts[part]),
  };
}

function memberData({ member, stakeholder, absences }: PresentMember, { phrases, names }: ReportRequest): PageData {
  const words = phrases.pages.team;
  return {
    name: member.name,
    role: member.role ?? '',
    marks: [...(member.head ? [words.head] : []), ...(stakeholder ? [words.stakeholder] : [])],
    absences: absences.map(({ from, to, standIn, now }) => ({
      ...dayData('from', from, phrases),
      ...dayData('to', to, phrases),
      now,
      stand_in: standIn === undefined ? '' : names.person(standIn),
    })),
  };
}

/** When the team works, as its calendar says. */
function hoursText({ calendar = 'default' }: Team, { model, phrases }: ReportRequest): string {
  const config = model.settings.calendars[calendar] ?? model.settings.calendars.default;
  if (!config) return '';
  const { team } = phrases.pages;
  const free = freeWeekdays(config);
  const weekend = weekdays.flatMap((day, index) => (free.has(index) ? [team.weekdays[day]] : []));
  const parts = partsOfWeek(config.hours, free).map((part) => team.hoursPart(part));
  return team.hours({ parts, weekend });
}

interface PartOfWeek {
  /** From this day of the week to that one; without them on every working day. */
  readonly days?: readonly [Weekday, Weekday];
  readonly spans: string;
}

/** The working days one after the other that have the same hours. */
function partsOfWeek(hours: WrittenHours | undefined, free: ReadonlySet<number>): readonly PartOfWeek[] {
  const parts: { days: [Weekday, Weekday]; spans: string }[] = [];
  for (const [index, day] of weekdays.entries()) {
    const written = writtenDays(hours).find(({ weekday }) => weekday === undefined || weekday === day);
    if (free.has(index) || written === undefined) continue;
    const spans = written.spans.map(({ span }) => `${span.from}–${span.to}`).join(', ');
    const before = parts.at(-1);
    if (before?.spans === spans && before.days[1] === weekdays[index - 1]) before.days[1] = day;
    else parts.push({ days: [day, day], spans });
  }
  const spans = [...new Set(parts.map((part) => part.spans))];
  return spans.length === 1 ? spans.map((only) => ({ spans: only })) : parts;
}
