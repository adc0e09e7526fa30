import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { checkFiles } from '../testing/check-files.ts';

const en = await loadPhrases('en');

/** What the rules about news find, in English: severity, words, then what would be right. */
async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await checkFiles(files);
  return found.map(({ rule, severity, message, hints = [] }) =>
    [`${severity} ${rule}`, ...[message, ...hints].map((one) => say(en, one))].join(' | '),
  );
}

const calendars = `name: Blue Harbor
timezone: Europe/Berlin
cx_team: support
preset: strict
calendars:
  default: {country: DE, holidays: [2026-11-12]}
  shifts: {weekend: [sunday], hours: {from: "07:00", to: "22:00"}}
  far: {timezone: Asia/Singapore, weekend: [saturday, sunday]}
`;

function team(id: string, calendar: string, rest = ''): string {
  return `name: ${id}
system: desk
stakeholder: ${id}-lead
members:
  - {id: ${id}-lead, name: ${id} Lead, head: true}
stages:
  onboarding: {contact: indirect}
${calendar}${rest}`;
}

function handoff(to: string, when: string): string {
  return (baseWorkspace['map/handoffs/new-prices.yaml'] ?? '')
    .replace('[support]', to)
    .replace(/when: .*/, `when: ${when}`);
}

function news(published: string, rest = ''): string {
  return `handoff: new-prices
effective: 2026-11-16
published: ${published}
by: dan
fields: {price: 59 EUR}
react: Name the new price to whoever asks
${rest}`;
}

const id = 'announcements/2026-11/A-261106-7K3QX.yaml';
const sayWhy = 'If there was a reason, write it under “late_because”: then this is a warning';

describe('late news', () => {
  const teams = {
    'cxmap.yaml': calendars,
    'map/teams/shift.yaml': team('shift', 'calendar: shifts\n'),
    'map/teams/desk.yaml': team('desk', 'calendar: far\n'),
    'map/handoffs/new-prices.yaml': handoff(
      '[support, shift, desk]',
      '{lead_time: 5 working days, before: price-change}',
    ),
  };

  test('names each team that was late by its own calendar, its last possible day, and by how much', async () => {
    // 12 November is a holiday of the default calendar, the shifts work on Saturdays, and in Singapore it is Monday.
    expect(await findingsIn({ ...teams, [id]: news('2026-11-08T20:00:00+01:00') })).toEqual([
      'error news-late | “New prices (new-prices)” was published on 8 November 2026, 20:00, too late for Support (support) and desk: it takes effect on 16 November 2026' +
        ' | For Support (support) (calendar “default”) the last possible day was 5 November 2026: 1 working day too late' +
        ' | For desk (calendar “far”) the last possible day was 6 November 2026: 1 working day too late' +
        ` | ${sayWhy}`,
    ]);
  });

  test('is none where the lead time is kept for everybody', async () => {
    expect(await findingsIn({ ...teams, [id]: news('2026-11-05T20:00:00+01:00') })).toEqual([]);
  });

  test('is a warning where it says why', async () => {
    const [line] = await findingsIn({ ...teams, [id]: news('2026-11-10', 'late_because: The contract came late\n') });
    expect(line).toMatch(/^warning news-late/);
    expect(line).not.toContain(sayWhy);
  });

  test('is judged by what was promised on the day, not by what the hand-off says today', async () => {
    expect(await findingsIn({ ...teams, [id]: news('2026-11-13', 'promised: {lead_time: 1 day}\n') })).toEqual([]);
    const today = {
      ...teams,
      'map/handoffs/new-prices.yaml': handoff('[shift]', '{lead_time: 1 day, before: price-change}'),
    };
    expect(await findingsIn({ ...today, [id]: news('2026-11-13') })).toEqual([]);
    expect(await findingsIn({ ...today, [id]: news('2026-11-13', 'promised: {lead_time: 1 week}\n') })).toEqual([
      'error news-late | “New prices (new-prices)” was published on 13 November 2026, too late for shift: it takes effect on 16 November 2026' +
        ` | For shift (calendar “shifts”) the last possible day was 9 November 2026: 4 days too late | ${sayWhy}`,
    ]);
  });

  test('counts in hours where the lead time does, to the last moment', async () => {
    const files = {
      ...teams,
      'map/handoffs/new-prices.yaml': handoff('[shift]', '{lead_time: 20 working hours, before: price-change}'),
    };
    expect(await findingsIn({ ...files, [id]: news('2026-11-13T17:00:00+01:00') })).toEqual([]);
    expect(await findingsIn({ ...files, [id]: news('2026-11-13T19:30:00+01:00') })).toEqual([
      'error news-late | “New prices (new-prices)” was published on 13 November 2026, 19:30, too late for shift: it takes effect on 16 November 2026' +
        ` | For shift (calendar “shifts”) the last possible day was 13 November 2026, 17:00: 3 working hours too late | ${sayWhy}`,
    ]);
  });

  test('may also come too long after an event', async () => {
    const files = {
      ...teams,
      'map/handoffs/new-prices.yaml': handoff('[support]', '{deadline: 2 working days, after: price-change}'),
    };
    expect(await findingsIn({ ...files, [id]: news('2026-11-18T23:00:00+01:00') })).toEqual([]);
    expect(await findingsIn({ ...files, [id]: news('2026-11-20') })).toEqual([
      'error news-late | “New prices (new-prices)” was published on 20 November 2026, too late for Support (support): it happened on 16 November 2026' +
        ` | For Support (support) (calendar “default”) the last possible day was 18 November 2026: 2 working days too late | ${sayWhy}`,
    ]);
  });

  test('is not asked of a team that was gone by then, nor of a calendar in which nobody ever works', async () => {
    const files = {
      ...teams,
      'map/teams/shift.yaml': team('shift', 'calendar: shifts\n', 'retired: 2026-11-01\n'),
      'map/handoffs/new-prices.yaml': handoff('[shift]', '{lead_time: 5 working days, before: price-change}'),
    };
    const found = await findingsIn({ ...files, [id]: news('2026-11-13') });
    expect(found.filter((line) => line.includes('news-late'))).toEqual([]);
    const never = {
      ...teams,
      'cxmap.yaml': calendars.replace('[sunday]', '[monday, tuesday, wednesday, thursday, friday, saturday, sunday]'),
    };
    const found2 = await findingsIn({ ...never, [id]: news('2026-11-13') });
    expect(found2.filter((line) => line.includes('news-late')).join()).not.toContain('shift');
  });

  test('takes a moment to count, however late it is', async () => {
    const [line] = await findingsIn({ ...teams, [id]: news('9999-12-30') });
    expect(line).toContain('the last possible day was 5 November 2026');
  });
});

describe('the form of news', () => {
  const form = (fields: string): string =>
    (baseWorkspace['map/handoffs/new-prices.yaml'] ?? '').replace(/information:\n.*\n/, `information:\n${fields}`);
  const check = (fields: string, given: string, rest = ''): Promise<readonly string[]> =>
    findingsIn({
      'map/handoffs/new-prices.yaml': form(fields),
      [id]: news('2026-11-06', rest).replace('{price: 59 EUR}', given),
    });

  test.each([
    ['text', 'Cheaper', '[Cheaper]'],
    ['date', '2026-11-16', 'tomorrow'],
    ['date', '2028-02-29', '2026-02-29'],
    ['number', '5.5', '"5.5"'],
    ['money', '59 EUR', 'a lot'],
    ['money', '59', 'true'],
    ['url', 'https://blue.example/prices', 'blue.example'],
    ['list', '[one]', 'one'],
    ['choice, choices: [cards, "7"]', '7', 'loans'],
  ])('wants of %s something like %s', async (type, right, wrong) => {
    const field = `  - {field: what, required: false, type: ${type}}\n`;
    expect(await check(field, `{what: ${right}}`)).toEqual([]);
    expect(await check(field, `{what: ${wrong}}`)).toEqual([expect.stringMatching(/^warning news-incomplete/)]);
  });

  test('names all required fields that are blank at once, with what should stand there', async () => {
    const fields = `  - {field: price, type: money, required: true}
  - {field: who, type: list, required: true, hint: Which clients}
  - {field: page, type: url, required: false}
`;
    expect(await check(fields, '{price: " ", who: [""], page: " "}')).toEqual([
      'error news-incomplete | The required fields “price” and “who” are not filled in | What to write there – who: Which clients',
    ]);
  });

  test('was required on the day, whatever it asks for today', async () => {
    const fields = '  - {field: cost, type: money, required: true}\n';
    expect(await check(fields, '{price: 59 EUR}', 'promised: {lead_time: 1 day, required: [price]}\n')).toEqual([]);
    expect(await check(fields, '{cost: 59 EUR}', 'promised: {lead_time: 1 day, required: [price]}\n')).toEqual([
      'error news-incomplete | The required field “price” is not filled in',
    ]);
  });

  test('shows which field was meant, first among those not filled in', async () => {
    const fields = `  - {field: prices, type: money, required: false}
  - {field: price_b, type: money, required: false}
`;
    expect(await check(fields, '{prices: 5, price: 6}')).toEqual([
      'warning news-incomplete | The form has no field “price” | Did you mean “price_b”?',
    ]);
    expect(await check(fields, '{zebra: 5}')).toEqual([
      'warning news-incomplete | The form has no field “zebra” | Allowed: prices, price_b',
    ]);
  });
});
