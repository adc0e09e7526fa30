import type { FieldType } from '../terms.ts';
import { longDate } from './dates.ts';
import { map } from './map.ts';
import { listAnd } from './words.ts';

/** What both rules about filled-in forms say. */
const form = {
  missing: (v: { fields: readonly string[] }) =>
    v.fields.length === 1
      ? `The required field “${v.fields[0]}” is not filled in`
      : `The required fields ${listAnd(v.fields.map((field) => `“${field}”`))} are not filled in`,
  asked: (v: { asked: string }) => `What to write there – ${v.asked}`,
  'wrong-type': (v: { field: string; type: string; given: string }) =>
    `“${v.field}” should be ${fieldTypeName(v.type)}, not “${v.given}”`,
  'not-a-choice': (v: { field: string; given: string }) => `“${v.given}” is not one of the choices for “${v.field}”`,
  unknown: (v: { field: string }) => `The form has no field “${v.field}”`,
};

/** What the rules about news between teams say. */
export const newsRules = {
  'news-late': {
    title: 'News reached a team later than promised',
    why: 'Whoever talks to clients must hear of a change before clients do. News that comes too late leaves them with nothing to say, and the client sees it.',
    says: {
      before: (v: { handoff: string; published: string; effective: string; teams: readonly string[] }) =>
        `“${v.handoff}” was published on ${longDate(v.published)}, too late for ${listAnd(v.teams)}: it takes effect on ${longDate(v.effective)}`,
      after: (v: { handoff: string; published: string; effective: string; teams: readonly string[] }) =>
        `“${v.handoff}” was published on ${longDate(v.published)}, too late for ${listAnd(v.teams)}: it happened on ${longDate(v.effective)}`,
      last: (v: {
        team: string;
        calendar: string;
        latest: string;
        amount: number;
        unit: 'minute' | 'hour' | 'day' | 'week';
        working: boolean;
      }) =>
        `For ${v.team} (calendar “${v.calendar}”) the last possible day was ${longDate(v.latest)}: ${map.duration(v.amount, v.unit, v.working)} too late`,
      never: (v: { team: string; calendar: string }) =>
        `For ${v.team} (calendar “${v.calendar}”) no day would have been early enough`,
      'say-why': () => 'If there was a reason, write it under “late_because”: then this is a warning',
      'rule-promised': (v: { amount: number; unit: 'minute' | 'hour' | 'day' | 'week'; working: boolean }) =>
        `Promised on the day of publication: ${map.duration(v.amount, v.unit, v.working)}`,
      'rule-handoff': (v: { amount: number; unit: 'minute' | 'hour' | 'day' | 'week'; working: boolean }) =>
        `The hand-off promises ${map.duration(v.amount, v.unit, v.working)}`,
    },
  },
  'news-incomplete': {
    title: 'News does not have the form that its hand-off asks for',
    why: 'The form lists what the receivers need in order to act. What is missing there they have to ask for, or guess in front of the client.',
    says: {
      ...form,
      form: (v: { handoff: string }) => `The form of “${v.handoff}”`,
    },
  },
  'handover-incomplete': {
    title: 'A client was handed over without all that the form asks for',
    why: 'What is not passed on with the client, the client has to tell again. The form of the hand-off lists what the next team needs from the first day.',
    says: form,
  },
};

/** What a field of a form takes, by its type. */
function fieldTypeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    text: 'a text',
    date: 'a date such as 2026-11-22',
    number: 'a number, without quotes and without a unit',
    money: 'an amount, such as 59 EUR',
    url: 'a link such as https://example.com/page',
    choice: 'one of the choices',
    list: 'a list: [one, two]',
  } satisfies Readonly<Record<FieldType, string>>;
  return names[type] ?? type;
}
