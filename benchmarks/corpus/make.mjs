import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diceOf } from './dice.mjs';
import { caseRecord } from './kinds/case.mjs';
import { clientRecord } from './kinds/client.mjs';
import { ideaRecord } from './kinds/idea.mjs';
import { questionRecord } from './kinds/question.mjs';
import { taskRecord } from './kinds/task.mjs';
import { touchpointRecord } from './kinds/touchpoint.mjs';
import { dateText } from './moments.mjs';
import { planRecords } from './plan.mjs';
import { styleOf, writeYaml } from './write-yaml.mjs';

const writers = {
  case: caseRecord,
  task: taskRecord,
  client: clientRecord,
  idea: ideaRecord,
  question: questionRecord,
  touchpoint: touchpointRecord,
};

const comments = [
  'Taken over from the old list.',
  'Занесено по звонку.',
  'See the minutes of Monday.',
  'Проверено на планёрке.',
];

/** Where the files of a kind lie; records in folders by month. */
export const folders = {
  case: 'cases',
  task: 'tasks',
  client: 'clients',
  idea: 'ideas',
  question: 'questions',
  touchpoint: 'map/touchpoints',
};

/** Writes the example workspace and beside its records `files` generated ones into an empty folder. */
export function makeCorpus(folder, example, files) {
  cpSync(example, folder, { recursive: true });
  const dice = diceOf(files);
  const plan = planRecords(files, dice);
  const made = new Set();
  for (const [kind, writeRecord] of Object.entries(writers)) {
    for (const item of plan[kind]) {
      const month = item.at === undefined ? '' : dateText(item.at).slice(0, 7);
      const place = join(folder, folders[kind], month);
      if (!made.has(place)) mkdirSync(place, { recursive: true });
      made.add(place);
      const text = writeYaml(writeRecord(item, plan, dice), styleOf(dice), dice.pick(comments));
      writeFileSync(join(place, `${item.id}.yaml`), text);
    }
  }
}
