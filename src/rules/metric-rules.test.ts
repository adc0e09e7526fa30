import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { checkFiles } from '../testing/check-files.ts';

const en = await loadPhrases('en');

/** Each finding as `rule: words`, its hints behind it, in English. */
async function findingsIn(files: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  return (await checkFiles(files)).map(({ rule, message, hints = [] }) =>
    [`${rule}: ${say(en, message)}`, ...hints.map((hint) => say(en, hint))].join(' | '),
  );
}

function metric(lines: string): string {
  return `name: A metric
unit: points
better: higher
stage: onboarding
owner: ann
source: {system: desk, status: collected}
review: month
${lines}`;
}

describe('the values of a metric', () => {
  const csv = (text: string, yaml = metric('kind: share\nby: [region]\n')) =>
    findingsIn({ 'metrics/one.yaml': yaml, 'metrics/one.csv': text });

  test('are underlined where they are wrong', async () => {
    const text = 'period,value,n\r\n2026-10,"8,5",4\r\n';
    const [finding] = await checkFiles({ 'metrics/first-order.csv': text });
    const location = finding?.location;
    expect(location && 'span' in location && text.slice(location.span.start, location.span.end)).toBe('"8,5"');
  });

  test('belong to a metric that is there', async () => {
    expect(await findingsIn({ 'metrics/first-oder.csv': 'period,value\n' })).toEqual([
      'metric-data: There is no metric “first-oder” that these values could belong to | Did you mean “first-order”?',
    ]);
    expect(await findingsIn({ 'metrics/old/first-order.csv': 'period,value\n' })).toEqual([
      'metric-data: The values of “first-order” stand in two files; only one can count',
    ]);
  });

  test('have the columns that the metric is broken down by, and no others', async () => {
    expect(await csv('period,value,region\n2026-10,4,North\n')).toEqual([]);
    expect(await csv('period,value,regoin\n2026-10,4,North\n')).toEqual([
      'metric-data: The metric is not broken down by “regoin” | Did you mean “region”?',
    ]);
    expect(await csv('period,value,colour\n2026-10,4,red\n')).toEqual([
      'metric-data: The metric is not broken down by “colour” | Name it in the metric: by: [colour]; or take the column away',
    ]);
    expect(await csv('Period,value\n2026-10,4\n')).toEqual([
      'metric-data: There is no column “period” in the first line | Write “period” in place of “Period”',
    ]);
  });

  test('may be blank where they are computed and the line says how many were asked', async () => {
    const lines = 'period,value,sent\n2026-10,,40\n';
    const computed = metric('kind: ces\nscale: {min: 1, max: 7}\ncomputed: {from: cases, score: one}\n');
    expect(await csv(lines, computed)).toEqual([]);
    expect(await csv('period,value,sent\n2026-10,,\n', computed)).toEqual([
      expect.stringContaining('“value” is blank'),
    ]);
    expect(await csv(lines)).toEqual([expect.stringContaining('“value” is blank')]);
  });

  test('are what their counts give, within the digits they are written with', async () => {
    const share = metric('kind: share\n');
    expect(await csv('period,value,n,hits\n2026-10,33.3,300,100\n', share)).toEqual([]);
    expect(await csv('period,value,n,hits\n2026-10,33,300,100\n', share)).toEqual([]);
    expect(await csv('period,value,n,hits\n2026-10,33.30,300,100\n', share)).toEqual([
      'metric-data: The counts of this line give 33.333, not 33.3',
    ]);
    expect(await csv('period,value,n,hits\n2026-10,33,300,301\n', share)).toEqual([
      'metric-data: 301 cannot be counted of 300',
    ]);
    expect(await csv('period,value,n,hits\n2026-10,33,,100\n', share)).toEqual([
      expect.stringContaining('Hits without n'),
    ]);
  });

  test('of an NPS have all three counts or none, and they make n', async () => {
    const nps = metric('kind: nps\n');
    const head = 'period,value,n,promoters,passives,detractors\n';
    expect(await csv(`${head}2026-10,17.5,1000,250,675,75\n2026-11,5,,,,\n`, nps)).toEqual([]);
    expect(await csv(`${head}2026-10,19,1000,250,675,75\n`, nps)).toEqual([
      expect.stringContaining('give 17.5, not 19'),
    ]);
    expect(await csv(`${head}2026-10,17.5,999,250,675,75\n`, nps)).toEqual([
      expect.stringContaining('are 1000 together, and n is 999'),
    ]);
    expect(await csv(`${head}2026-10,17.5,1000,250,,75\n`, nps)).toEqual([expect.stringContaining('together or not')]);
  });

  test('have counts of their own method alone', async () => {
    expect(await csv('period,value,n,hits\n2026-10,33,300,100\n', metric('kind: nps\n'))).toEqual([
      expect.stringContaining('“hits” says nothing of an NPS'),
    ]);
    expect(await csv('period,value,n,sd\n2026-10,4,300,-1\n', metric('kind: time\nbalance: [first-order]\n'))).toEqual([
      expect.stringContaining('never below zero'),
    ]);
  });

  test.each([
    ['kind: nps\nscale: {min: 0, max: 10}\n', '-100', '100.5'],
    ['kind: csat\nscale: {min: 1, max: 5}\n', '5', '5.1'],
    ['kind: csi\nscale: {min: 1, max: 10}\n', '1', '0'],
    ['kind: ces\nscale: {min: 1, max: 7}\n', '7', '-7'],
  ])('lie within what %j can be', async (yaml, inside, outside) => {
    expect(await csv(`period,value\n2026-10,${inside}\n`, metric(yaml))).toEqual([]);
    expect(await csv(`period,value\n2026-10,${outside}\n`, metric(yaml))).toEqual([
      expect.stringContaining(`metric-data: ${outside} cannot be`),
    ]);
  });

  test('may be a percentage of the satisfied, whatever the scale of answers', async () => {
    const percent = metric('kind: csat\nscale: {min: 1, max: 5}\n').replace('points', '"%"');
    expect(await csv('period,value\n2026-10,86\n', percent)).toEqual([]);
    expect(await csv('period,value\n2026-10,101\n', percent)).toHaveLength(1);
  });

  test('lie on the scale that the metric states, whatever its kind', async () => {
    const ease = metric('scale: {min: 1, max: 7}\n');
    expect(await csv('period,value\n2026-10,7\n', ease)).toEqual([]);
    expect(await csv('period,value\n2026-10,7.5\n', ease)).toEqual([
      'metric-data: 7.5 cannot be: the metric lies between 1 and 7 here',
    ]);
    expect(await csv('period,value\n2026-10,30\n', metric('kind: count\nscale: {min: 1, max: 7}\n'))).toEqual([]);
  });

  test('come from no more people than were asked, and an answer from somebody', async () => {
    const nps = metric('kind: nps\n');
    expect(await csv('period,value,n,sent\n2026-10,0,40,40\n', nps)).toEqual([]);
    expect(await csv('period,value,n,sent\n2026-10,0,41,40\n', nps)).toEqual([
      'metric-data: 41 answers cannot come from 40 that were asked',
    ]);
    expect(await csv('period,value,n\n2026-10,0,0\n', nps)).toEqual([
      'metric-data: Nobody answered (n is 0), so there is no value: take the line away',
    ]);
    expect(await csv('period,value,n\n2026-10,0,0\n', metric('kind: count\n'))).toEqual([]);
  });

  test('of any other kind may be any number', async () => {
    expect(await csv('period,value\n2026-10,-1e9\n2026-11,250\n')).toEqual([]);
  });

  test('are listed ten times for one sort of mistake, and then counted', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `20${index + 10}-10,4;5\n`);
    const found = await csv(`period,value\n${lines.join('')}`);
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toBe('metric-data: From here on there are 20 more like the ones above');
  });

  test('of a metric that cannot be read itself are still read', async () => {
    const found = await findingsIn({
      'metrics/one.yaml': 'name: [',
      'metrics/one.csv': 'period,value,x\n2026-10,many,1\n',
    });
    expect(found.filter((line) => line.startsWith('metric-data'))).toEqual(['metric-data: “many” is not a number']);
  });
});

describe('a mark', () => {
  const marked = (value: string, yaml: string) =>
    findingsIn({
      'metrics/one.yaml': metric(yaml),
      'cases/2026-11/C-261101-7K3QX.yaml': `source: survey\nreceived: 2026-11-01\nscore: {metric: one, value: ${value}}\ntext: Ok\ntags: []\n`,
    });

  test.each([
    ['kind: nps\n', ['0', '10'], ['-1', '11', '110', '1e99']],
    ['kind: csat\nscale: {min: 1, max: 5}\n', ['1', '4.5', '5'], ['0', '5.5']],
    ['scale: {min: -2, max: 2}\n', ['-2', '0'], ['3']],
  ])('is one of the scale of its metric, %j', async (yaml, fine, wrong) => {
    for (const value of fine) expect(await marked(value, yaml)).toEqual([]);
    for (const value of wrong)
      expect(await marked(value, yaml)).toEqual([expect.stringMatching(/^score-out-of-scale: .* is not on the scale/)]);
  });

  test('of an NPS is whole', async () => {
    expect(await marked('8.5', 'kind: nps\n')).toEqual([
      'score-out-of-scale: 8.5 is no whole number: an NPS is asked in whole marks from 0 to 10',
    ]);
  });

  test('is anything where the metric states no scale', async () => {
    expect(await marked('42', 'kind: ces\n')).toEqual([]);
  });
});

describe('the scale of a metric', () => {
  const found = (yaml: string) => findingsIn({ 'metrics/one.yaml': metric(yaml) });

  test('is said where figures are reckoned from marks', async () => {
    expect(await found('kind: ces\ncomputed: {from: cases, score: one}\n')).toEqual([
      'metric-scale: The metric is computed from marks and does not say on which scale they are given',
    ]);
    expect(await found('kind: nps\ncomputed: {from: cases, score: one}\n')).toEqual([
      'metric-scale: The metric is computed from marks and does not say on which scale they are given | Write “scale: {min: 0, max: 10}”',
    ]);
    expect(await found('kind: ces\n')).toEqual([]);
  });

  test('of an NPS is 0 to 10, computed or not', async () => {
    expect(await found('kind: nps\nscale: {min: 0, max: 10}\n')).toEqual([]);
    expect(await found('kind: nps\nscale: {min: 1, max: 5}\n')).toEqual([
      'metric-scale: An NPS is asked from 0 to 10, not from 1 to 5 | Write “scale: {min: 0, max: 10}”',
    ]);
  });

  test('has marks, and is the one that the marks were given on', async () => {
    expect(await found('kind: ces\nscale: {min: 7, max: 1}\n')).toEqual([
      'metric-scale: A scale from 7 to 1 has no marks',
    ]);
    const own = 'kind: csat\nscale: {min: 1, max: 10}\ncomputed: {from: cases, score: other}\n';
    const other = metric('kind: csat\nscale: {min: 1, max: 5}\n');
    expect(await findingsIn({ 'metrics/one.yaml': metric(own), 'metrics/other.yaml': other })).toEqual([
      'metric-scale: The marks are those of “other”, which are given from 1 to 5',
    ]);
  });
});

describe('a metric of time', () => {
  const time = (lines: string) => metric(`kind: time\n${lines}`);
  const found = async (files: Readonly<Record<string, string>>) =>
    (await findingsIn(files)).filter((line) => line.startsWith('unbalanced-time'));

  test('wants another beside it, and is told which there are', async () => {
    expect(await found({ 'metrics/wait.yaml': time('') })).toEqual([
      'unbalanced-time: A metric (wait) measures time, and no other metric shows whether faster has become worse | Add “balance:” with a metric of another kind; on this stage: first-order',
    ]);
  });

  test('is balanced by what names it just as well', async () => {
    const share = metric('kind: csat\nbalance: [wait]\n');
    expect(await found({ 'metrics/wait.yaml': time(''), 'metrics/mood.yaml': share })).toEqual([]);
  });

  test('is not balanced by time', async () => {
    expect(await found({ 'metrics/wait.yaml': time('balance: [work]\n'), 'metrics/work.yaml': time('') })).toEqual([
      expect.stringContaining('A metric (wait) measures time, and so does A metric (work)'),
      expect.stringContaining('A metric (work) measures time, and so does A metric (wait)'),
    ]);
  });
});

describe('targets', () => {
  const yaml = baseWorkspace['metrics/first-order.yaml'] ?? '';
  const targets = (list: string) =>
    findingsIn({ 'metrics/first-order.yaml': yaml.replace(/targets:\n.*\n/, `targets:\n${list}\n`) });

  test('come into force one after the other', async () => {
    expect(
      await targets('- {from: 2026-10, value: 1}\n- {from: 2027-Q1, value: 2}\n- {from: 2027-W20, value: 3}'),
    ).toEqual([]);
    expect(await targets('- {from: 2027-Q1, value: 1}\n- {from: 2026-10, value: 2}')).toEqual([
      'metric-targets: The target from 2026-10 on stands after the one from 2027-Q1 on',
    ]);
  });

  test('begin on a day that no other begins on', async () => {
    expect(await targets('- {from: 2027-Q1, value: 1}\n- {from: 2027-01, value: 2}')).toEqual([
      'metric-targets: Clients with a first order in a week (first-order) has two targets from the same day on: 2027-Q1 and 2027-01 begin together',
    ]);
  });

  test('begin with a period that there is', async () => {
    expect(await targets('- {from: 2025-W53, value: 1}')).toEqual(['metric-targets: There is no period 2025-W53']);
  });
});

describe('the method of a metric', () => {
  const said = (lines: string) => findingsIn({ 'metrics/one.yaml': metric(lines) });

  test('of an index needs weights that make 1, a scale and parts', async () => {
    const sound = 'method: index\nscale: {min: 1, max: 7}\nweights: {a: 0.3, b: 0.7}\nby: [part]\n';
    expect(await said(sound)).toEqual([]);
    expect(await said(sound.replace('0.3', '0.2'))).toEqual(['metric-method: The weights make 0.9 together, not 1']);
    expect(await said('method: index\n')).toHaveLength(3);
    expect(await said(`${sound}computed: {from: cases, score: one}\n`)).toEqual([
      expect.stringContaining('cannot be computed from cases'),
    ]);
  });

  test('of an NPS is its own', async () => {
    expect(await said('kind: nps\nmethod: mean\n')).toEqual([expect.stringContaining('An NPS has a way of its own')]);
  });

  test('has a top where it is a share, and one that can be given', async () => {
    expect(await said('method: share\nscale: {min: 1, max: 5}\ntop: 4\n')).toEqual([]);
    expect(await said('method: share\nscale: {min: 1, max: 5}\ntop: 6\n')).toEqual([
      'metric-method: 6 is not on the scale, 1 to 5',
    ]);
    expect(await said('kind: ces\nscale: {min: 1, max: 5}\ntop: 4\n')).toEqual([
      expect.stringContaining('a share alone, not of a mean'),
    ]);
  });
});
