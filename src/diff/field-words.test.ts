import { expect, test } from 'vitest';
import { type Locale, loadPhrases, locales, say } from '../locales/phrases.ts';
import { buildModel } from '../model/model.ts';
import { memoryRepo } from '../source/repo.ts';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { compareModels } from './compare.ts';

const task = 'tasks/2026-11/T-261102-7K3QX.yaml';
const idea = 'ideas/2026-11/I-261106-2ABCD.yaml';
const settings = 'cxmap.yaml';
const noted = 'at: 2026-11-02T13:00:00Z, by: ann, to: in_progress';
const workspace = {
  ...loopWorkspace,
  [task]: `${loopWorkspace[task]}`.replace(noted, `${noted}, note: Rang`),
  [settings]: `${loopWorkspace[settings]}limits: {unaccepted: 8 working hours}\ncalendars: {default: {country: DE}}\n`,
};

/** What is said of the one change that an edit makes. */
async function told(file: string, was: string, is: string, locale: Locale): Promise<string> {
  const text = Object.entries(workspace).find(([path]) => path === file)?.[1] ?? '';
  expect(text).toContain(was);
  const after = { ...workspace, [file]: text.replace(was, is) };
  const models = [workspace, after].map((files) => buildModel(memoryRepo(files)));
  const [before, later] = await Promise.all(models);
  if (!before || !later) throw new Error('two models');
  const { changes } = await compareModels(before, later);
  expect(changes).toHaveLength(1);
  const phrases = await loadPhrases(locale);
  return changes.map(({ message }) => say(phrases, message)).join();
}

test.each([
  [
    task,
    'note: Rang',
    'note: Nobody answered',
    'Call back about prices: History › “2026-11-02T13:00:00Z, Ann Lee” › Note: Rang → Nobody answered',
    'Call back about prices: История › «2026-11-02T13:00:00Z, Ann Lee» › Примечание: Rang → Nobody answered',
  ],
  [
    task,
    'title: Call back about prices',
    'title: Ring about prices',
    'Ring about prices: Title: Call back about prices → Ring about prices',
    'Ring about prices: Название: Call back about prices → Ring about prices',
  ],
  [
    idea,
    'effort: 2',
    'effort: 3',
    'Tell support of new prices first: Score › Effort: 2 → 3',
    'Tell support of new prices first: Оценка › Усилия: 2 → 3',
  ],
  [
    idea,
    'text: Support should know a week before',
    'text: Support should know',
    'Tell support of new prices first: Text: Support should know a week before → Support should know',
    'Tell support of new prices first: Текст: Support should know a week before → Support should know',
  ],
  [
    settings,
    'unaccepted: 8 working hours',
    'unaccepted: 9 working hours',
    'Limit Unaccepted: 8 working hours → 9 working hours; things may wait longer',
    'Не принято: 8 рабочих часов → 9 рабочих часов; ждать можно дольше',
  ],
  [
    settings,
    'country: DE',
    'country: FR',
    'Calendar default has other hours and days off: Country: DE → FR',
    'В календаре «default» другие рабочие часы и нерабочие дни: Страна: DE → FR',
  ],
])('a change of a field is told in the words of the schema: %s, %s', async (file, was, is, en, ru) => {
  expect(await told(file, was, is, 'en')).toBe(en);
  expect(await told(file, was, is, 'ru')).toBe(ru);
});

test.each(locales)('an entry with no name of its own is called by what it says first, in %s', async (locale) => {
  const said = await told(idea, 'set: {confirm: true}', 'set: {confirm: false}', locale);
  expect(said).toContain('handoff/new-prices');
  expect(said).not.toContain('changes.');
});
