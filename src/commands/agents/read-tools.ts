import type { Context, OptionValues } from '../kit/command.ts';
import { type Answer, page, refusal } from './answer.ts';
import { flatRecord } from './flat-record.ts';
import { guideTopics } from './guide.ts';
import { type Given, optionsFrom, outcomeOf, runCommand, textOf } from './run-command.ts';
import type { Tool } from './tool.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const texts = { type: 'array', items: text };
const cursor = { type: 'string', pattern: '^[0-9]{1,9}$' };

/** Items of a JSON document of a command, page by page; its refusal in its words. */
async function itemsOf(
  context: Context,
  given: Given,
  [name, args, options]: readonly [string, readonly (string | readonly string[] | undefined)[], OptionValues],
  items: (document: Readonly<Record<string, unknown>>) => readonly object[],
  more: (document: Readonly<Record<string, unknown>>) => object = () => ({}),
): Promise<Answer> {
  const outcome = await runCommand(context, name, args, { ...options, format: 'json' });
  if (!outcome.stdout) return refusal(outcome.stderr ?? '');
  const document: Readonly<Record<string, unknown>> = JSON.parse(outcome.stdout);
  return page(items(document), textOf(given, 'cursor'), more(document), given.whole === true);
}

function list(value: unknown): readonly object[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** Without what nobody asks of a list: files and places. */
function without(items: readonly object[], ...fields: readonly string[]): readonly object[] {
  return items.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => !fields.includes(key))));
}

/** What reads. The order never changes: clients keep lists of tools. */
export const readTools: readonly Tool[] = [
  {
    name: 'waiting',
    description:
      'What waits for whom: overdue, undecided, unanswered, in question. By person or team; `late`: only what is past its limit.',
    fields: { person: text, team: text, late: flag, cursor },
    answer: (context, given) =>
      itemsOf(
        context,
        given,
        [
          'monitor',
          [],
          optionsFrom(
            { person: many(given.person), team: many(given.team), late: given.late },
            { person: 'person', team: 'team', late: 'late' },
          ),
        ],
        ({ lists }) =>
          Object.entries(Object(lists)).flatMap(([name, of]) =>
            without(list(of), 'people', 'teams', 'tags', 'age', 'stage').map((item) => ({ list: name, ...item })),
          ),
      ),
  },
  {
    name: 'list',
    description:
      'Things of a kind (task, case, idea, touchpoint, handoff, team, person, metric, client, tag …), filtered. Without a kind: how many there are of each.',
    fields: {
      kind: text,
      status: text,
      owner: text,
      person: text,
      team: text,
      stage: text,
      tag: text,
      client: text,
      where: texts,
      sort: text,
      cursor,
    },
    answer: (context, given) => {
      const filters = ['status', 'owner', 'person', 'team', 'stage', 'tag', 'client'];
      const chosen = Object.fromEntries(filters.map((name) => [name, many(given[name])]));
      const options = optionsFrom(
        { ...chosen, where: given.where, sort: given.sort },
        Object.fromEntries([...filters, 'where', 'sort'].map((name) => [name, name])),
      );
      return itemsOf(context, given, ['list', [textOf(given, 'kind')], options], ({ items }) =>
        without(list(items), 'file', 'people', 'stages'),
      );
    },
  },
  {
    name: 'search',
    description: 'Finds words in all names, texts and ids; the best first.',
    fields: { words: text, kind: text, cursor },
    required: ['words'],
    answer: (context, given) =>
      itemsOf(
        context,
        given,
        ['search', [[textOf(given, 'words') ?? '']], optionsFrom(given, { kind: 'kind' })],
        ({ results }) => without(list(results), 'marks', 'score', 'file', 'line'),
      ),
  },
  {
    name: 'show',
    description:
      'One thing by id or kind/id: its fields, what it refers to, what refers to it. `whole`: long texts uncut.',
    fields: { id: text, whole: flag, cursor },
    required: ['id'],
    answer: (context, given) =>
      itemsOf(context, given, ['show', [textOf(given, 'id')], {}], flatRecord, ({ of, id, name, file, status }) => ({
        kind: of,
        id,
        file,
        status,
        name: { quoted: String(name).slice(0, 300) },
      })),
  },
  {
    name: 'steps',
    description:
      'What can be done now with a case, task or idea, and what each step asks for; the commands of the same names do it.',
    fields: { id: text },
    required: ['id'],
    answer: async (context, given) => {
      let answer: Answer | undefined;
      const { stepsAnswer } = await import('./steps-answer.ts');
      const outcome = await outcomeOf(context, async () => {
        answer = await stepsAnswer(context, textOf(given, 'id') ?? '');
        return { exit: 0 };
      });
      return answer ?? refusal(outcome.stderr ?? '');
    },
  },
  {
    name: 'owed',
    description: 'Clients who wait for an answer, each with a draft. A draft is sent by a person.',
    fields: { client: text, late: flag, cursor },
    answer: (context, given) =>
      itemsOf(
        context,
        given,
        ['owed', [], optionsFrom({ client: many(given.client), late: given.late }, { client: 'client', late: 'late' })],
        ({ owed }) => list(owed),
      ),
  },
  {
    name: 'validate',
    description: 'Findings of the whole map and loop: what is wrong, where, and what would be right.',
    fields: { cursor },
    answer: (context, given) =>
      itemsOf(
        context,
        given,
        ['validate', [], {}],
        ({ findings }) => list(findings),
        ({ summary }) => ({ summary }),
      ),
  },
  {
    name: 'changes',
    description: 'What changed in meaning: the work tree since HEAD, or since HEAD left `base`; the costliest first.',
    fields: { base: text, cursor },
    answer: (context, given) =>
      itemsOf(context, given, ['diff', [], optionsFrom(given, { base: 'base' })], ({ changes }) => list(changes)),
  },
  {
    name: 'guide',
    description:
      'A short text: model (what is written where), loop (from a word of a client to an answer), review (what a change costs).',
    fields: { topic: { enum: guideTopics } },
    required: ['topic'],
    answer: async (context, given) => {
      const { stdout = '', stderr = '' } = await runCommand(context, 'guide', [textOf(given, 'topic')], {});
      return stdout === '' ? refusal(stderr) : { data: { ok: true, text: stdout }, isRefused: false };
    },
  },
];

/** A filter of one value, where the command takes several. */
function many(value: unknown): readonly unknown[] | undefined {
  return value === undefined ? undefined : [value];
}
