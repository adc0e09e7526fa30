import type { Weekday } from '../../model/gen/types.gen.ts';
import type { GoalPart } from '../terms.ts';
import { weekdayNames } from './dates.ts';
import { listAnd, listOr, plural } from './words.ts';

/** What the rules about the map and its parts say. */
export const mapRules = {
  'stage-unmet': {
    title: 'No team meets the client on a stage',
    why: 'On a stage that no team has, the client is alone: nobody helps, and nobody learns what goes wrong. Every stage needs a team that names it.',
    says: {
      unmet: (v: { stage: string }) => `No team has the stage ${v.stage}: nobody meets the client there`,
      'name-it': (v: { id: string }) =>
        `Name it in the file of the team that is there: stages: {${v.id}: {contact: direct}}, or indirect`,
    },
  },
  'success-unmeasured': {
    title: 'Nothing measures the success of the client',
    why: 'A success that no metric shows is a slogan: nobody can say whether clients reach it, or whether a change has brought them nearer.',
    says: {
      unmeasured: (v: { statement: string }) => `No metric shows whether clients reach their success: “${v.statement}”`,
      measure: (v: { candidates: readonly string[] }) =>
        v.candidates.length > 0
          ? `Name at least one metric under “success.measured_by”: ${listOr(v.candidates)}`
          : 'Write the first one with “cxmap new metric” and name it under “success.measured_by”',
    },
  },
  'stages-without-risk': {
    title: 'No stage names a risk',
    why: 'Before clients complain, somebody can ask on each stage what could keep them from its goal, and what prevents that. A map without a single risk was drawn for a good day only.',
    says: {
      none: (v: { stages: number }) =>
        `None of the ${v.stages} ${v.stages === 1 ? 'stage' : 'stages'} says what could go wrong there`,
      write: (v: { stage: string }) =>
        `Begin with “${v.stage}”: risks: [{risk: what can keep the client from the goal, prevention: what prevents it}]`,
    },
  },
  'team-stakeholder': {
    title: 'A team has no stakeholder',
    why: 'The stakeholder sees to it that the other teams learn the news of this one. Where nobody is named, everybody thinks that somebody else has told them.',
    says: {
      none: (v: { team: string }) => `${v.team} has no stakeholder: nobody sees to it that other teams learn its news`,
      'name-one': (v: { members: readonly string[] }) =>
        `Add “stakeholder:” and a person${v.members.length > 0 ? `: ${listOr(v.members)}` : ''}`,
    },
  },
  'goal-smart': {
    title: 'A goal of a team is not SMART',
    why: 'A goal without a measure, a value, an owner, a day and a reason is a wish: nobody can say whether it was reached, or who should have.',
    says: {
      lacks: (v: { goal: string; team: string; missing: readonly string[] }) =>
        `The goal “${v.goal}” of ${v.team} is not SMART: it lacks ${listAnd(v.missing.map((part) => `“${part}”`))}`,
      write: (v: { missing: readonly string[] }) =>
        `Write ${listAnd(v.missing.map((part) => `“${part}” (${goalParts[part] ?? part})`))}`,
    },
  },
  'touchpoint-unchecked': {
    title: 'Nobody has looked at what really happens at a touchpoint',
    why: 'What the company planned is half of a touchpoint. Only reality, as clients tell it or as somebody saw it, shows where they are let down.',
    says: {
      unchecked: (v: { touchpoint: string }) =>
        `${v.touchpoint} says what is expected, but not what happens: it is unchecked`,
      look: () => 'Write under “reality” what clients tell or what you saw; “evidence” may name the cases',
    },
  },
  'touchpoint-unmeasured': {
    title: 'A touchpoint has no metric',
    why: 'What is not measured gets worse without anybody noticing. One metric for each touchpoint shows whether a change has helped.',
    says: {
      unmeasured: (v: { touchpoint: string }) => `${v.touchpoint} has no metric: nobody sees whether it gets better`,
      measure: (v: { candidates: readonly string[]; stage: string }) =>
        v.candidates.length > 0
          ? `Add “metrics:”; those of the stage “${v.stage}” are ${v.candidates.join(', ')}`
          : 'Add a file in metrics/ and name it here under “metrics:”; “cxmap new metric” writes one',
    },
  },
  'gap-without-idea': {
    title: 'A touchpoint has a gap that no idea closes',
    why: 'A barrier that is known and left alone tells clients that nobody listens. Every gap wants an idea that changes this touchpoint, even one that is postponed.',
    says: {
      open: (v: { touchpoint: string }) => `${v.touchpoint} has a barrier, and no idea changes it`,
      change: (v: { id: string }) => `The idea names it: changes: [{change: touchpoint/${v.id}, set: {…}}]`,
      over: (v: { idea: string; status: string }) => `${v.idea} would have changed it, but is ${v.status}`,
    },
  },
  'missing-metric-source': {
    title: 'A metric of a touchpoint is not collected, and no idea changes that',
    why: 'A metric that nobody collects is a blind spot with a name. It wants an idea that brings the values, so that the blindness has an end.',
    says: {
      'no-idea': (v: { metric: string; touchpoint: string }) =>
        `${v.metric} of ${v.touchpoint} is not collected yet, and no idea closes this gap`,
      over: (v: { metric: string; touchpoint: string; idea: string; status: string }) =>
        `${v.metric} of ${v.touchpoint} is not collected yet, and the idea that was to close this gap, ${v.idea}, is ${v.status}`,
      'name-one': () => 'Name an idea: source: {…, idea: I-…}; or set “status: collected” where values come',
    },
  },
  'scenario-gain': {
    title: 'A team on the path of a scenario gains nothing from it',
    why: 'Work across teams holds only when each side gets something. A team that does its part for the gain of others stops when things get busy.',
    says: {
      none: (v: { team: string; touchpoint: string; scenario: string }) =>
        `${v.team} is on the path of “${v.scenario}” (it has a part in ${v.touchpoint}), but nothing says what it gains`,
      write: (v: { id: string }) => `Add under “participants”: {team: ${v.id}, gain: what the team wins}`,
    },
  },
  'scenario-table': {
    title: 'A team on the path of a scenario has nobody in its group',
    why: 'What the group decides, every team on the path has to do. A team that is not at the table hears of it last and has good reasons why it cannot.',
    says: {
      absent: (v: { team: string; group: string; scenario: string }) =>
        `${v.team} is on the path of “${v.scenario}”, but has no member in the group ${v.group}`,
      invite: (v: { team: string }) => `Add a member of ${v.team} to the group`,
      members: () => 'The members of the group',
    },
  },
  'playbook-base': {
    title: 'A personal step has no automated one beneath it',
    why: 'Automation comes first: what a system does happens for every client, and a person comes on top of it. A step that hangs on somebody’s memory happens when there is time.',
    says: {
      none: (v: { step: string }) => `The personal step ${v.step} is laid over no automated step`,
      personal: (v: { step: string; base: string }) =>
        `The personal step ${v.step} is laid over ${v.base}, which is personal too`,
      'lay-over': (v: { automated: readonly string[] }) =>
        v.automated.length > 0
          ? `Automated steps of this playbook, for “base:”: ${v.automated.join(', ')}`
          : 'Add a step with “touch: automated” and name it under “base:”',
    },
  },
  'unserved-channel': {
    title: 'Clients write by a channel that no touchpoint has',
    why: 'Feedback shows which channels clients really use. One that is on no touchpoint belongs to nobody: no team answers there, and nobody plans what clients should find.',
    says: {
      unserved: (v: { channel: string; cases: number }) =>
        `${plural(v.cases, 'case has', 'cases have')} come by ${v.channel}, but no touchpoint serves this channel`,
      serve: (v: { id: string }) => `Add “${v.id}” to the channels of a touchpoint, or a touchpoint of its own`,
      case: (v: { id: string }) => `${v.id} came by it`,
    },
  },
  'workspace-calendar': {
    title: 'A working calendar cannot be counted in',
    why: 'Due dates, lead times and limits are counted in these calendars. With an unknown time zone or no working time, every date that follows would be wrong.',
    says: {
      'unknown-zone': (v: { value: string }) =>
        `There is no time zone “${v.value}”; zones are named by a city, such as Europe/Berlin`,
      'unknown-country': (v: { value: string }) =>
        `No public holidays are known for the country “${v.value}”; use its ISO code, such as DE, or leave it out and list the days under “holidays”`,
      'empty-hours': (v: { calendar: string; value: string }) =>
        `The working hours of the calendar “${v.calendar}” end when they begin, at ${v.value}; for the whole day write {from: "00:00", to: "24:00"}`,
      'unknown-year': (v: { calendar: string; country: string; year: number; first: number; last: number }) =>
        `Dates of ${v.year} count in the calendar “${v.calendar}”, but public holidays of ${v.country} are known from ${v.first} to ${v.last} alone; list those of ${v.year} under “holidays”`,
      dated: (v: { id: string; year: number }) => `${v.id} has a date in ${v.year}`,
      'no-working-day': (v: { calendar: string }) =>
        `The calendar “${v.calendar}” has no working day: every day of the week is free`,
      'overlapping-hours': (v: { calendar: string; value: string; other: string }) =>
        `In the calendar “${v.calendar}” ${v.value} begins before ${v.other} has ended; the spans of a day stand in their order, with no hour in two of them`,
      'hours-into-next-day': (v: { calendar: string; value: string; other: string }) =>
        `In the calendar “${v.calendar}” ${v.value} runs past midnight into ${v.other} of the next day; no hour can be worked twice`,
      'too-many-hours': (v: { calendar: string; spans: number; most: number }) =>
        `A day of the calendar “${v.calendar}” has ${v.spans} spans; a day has ${v.most} at most`,
      'idle-hours': (v: { calendar: string; weekday: Weekday }) =>
        `The calendar “${v.calendar}” has hours for ${weekdayNames[v.weekday]}, but the weekend has that day: take it out of “weekend”, or list the dates that are worked under “workdays”`,
    },
  },
  'cx-team': {
    title: 'Work waits for the CX team, and no team is it',
    why: 'The CX team decides about feedback, answers questions on tasks and asks why a task was given up. Where none is named, all of this waits for nobody in particular.',
    says: {
      unset: (v: { untriaged: number; questioned: number; unexplained: number }) =>
        `“cx_team” is not set, but the CX team is waited for: ${listAnd(
          [
            v.untriaged > 0 ? plural(v.untriaged, 'case without a decision', 'cases without a decision') : '',
            v.questioned > 0 ? plural(v.questioned, 'task in question', 'tasks in question') : '',
            v.unexplained > 0
              ? plural(v.unexplained, 'cancelled task to ask about', 'cancelled tasks to ask about')
              : '',
          ].filter((part) => part !== ''),
        )}`,
      'name-it': (v: { teams: readonly string[] }) =>
        `Add “cx_team:” and a team${v.teams.length > 0 ? `: ${listOr(v.teams)}` : ''}`,
      untriaged: () => 'This case waits for a decision',
      questioned: () => 'This task waits for an answer',
      unexplained: () => 'Nobody has asked yet why this task was cancelled',
    },
  },
};

const goalParts: Readonly<Record<string, string>> = {
  metric: 'what shows it',
  target: 'the value to reach',
  owner: 'who answers for it',
  due: 'the day by which',
  why: 'what it is good for',
} satisfies Readonly<Record<GoalPart, string>>;
