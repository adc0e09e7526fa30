import { longDate } from './dates.ts';
import { fieldTypeName } from './rules-news.ts';
import { listAnd, listOr } from './words.ts';

/** What is asked for at the terminal when news is announced. */
export const news = {
  askEffective: (v: { days: readonly string[] }) =>
    `When does it reach clients${v.days.length > 0 ? ` (planned: ${v.days.join(', ')})` : ' (a date such as 2026-11-22)'}?`,
  askField: (v: { name: string; type: string; required: boolean; choices: readonly string[]; hint: string }) =>
    `${v.name} – ${[
      ...(v.hint === '' ? [] : [v.hint]),
      v.choices.length > 0
        ? `${v.type === 'list' ? 'of these, with ; between' : 'one of'}: ${v.choices.join(', ')}`
        : v.type === 'list'
          ? 'with ; between the items'
          : fieldTypeName(v.type),
      ...(v.required ? [] : ['may stay blank']),
    ].join('; ')}:`,
  askReact: 'What should the receivers do or say?',
};

/** What is said of news and questions between teams. */
export const newsActions = {
  'announce-mode': (v: { handoff: string; mode: string }) =>
    v.mode === 'questions'
      ? `“${v.handoff}” answers questions, nothing is announced by it; ask with: cxmap question ask`
      : `“${v.handoff}” is standing access to the sender’s own tool: nothing is announced by it`,
  'announce-late': (v: { handoff: string; effective: string; last: string }) =>
    `Too late: for an event on ${longDate(v.effective)} the last possible day for “${v.handoff}” was ${longDate(v.last)}`,
  'announce-never': (v: { handoff: string; effective: string }) =>
    `Too late: for an event on ${longDate(v.effective)} no day would have been early enough for “${v.handoff}”`,
  'announce-earliest': (v: { earliest: string }) =>
    `Told now, the event can be on ${longDate(v.earliest)} at the earliest`,
  'announce-say-why': () => 'If it cannot wait, say why: --late-because "<reason>"',
  'announce-in-time': () => 'It is in time, so the reason of --late-because is not written',
  'bad-answer': (v: { given: string }) => `“${v.given}” is no field with a value: write --field "<name>=<value>"`,
  'bad-article': (v: { given: string }) =>
    `“${v.given}” is no article: write --article "<address>=<who brings it up to date>", like https://help.example.com/prices=ann`,
  'article-twice': (v: { url: string }) => `The article ${v.url} is named twice`,
  'with-unfit': (v: { fields: readonly string[] }) =>
    `What the file says under ${listAnd(v.fields.map((field) => `“${field}”`))} is not what news has there (effective, react, fields, articles, late_because)`,
  announced: (v: { id: string; handoff: string; effective: string; teams: readonly string[] }) =>
    `${v.id} announced: “${v.handoff}” as of ${longDate(v.effective)}, for ${listAnd(v.teams)}`,
  'announced-commit': (v: { id: string; handoff: string; effective: string }) =>
    `Announce ${v.id}: ${v.handoff}, ${v.effective}`,
  'announced-before': (v: { ids: readonly string[] }) => `Note: ${listAnd(v.ids)} told of the same day before`,
  'announce-confirm': (v: { id: string }) => `Each receiving team confirms it with: cxmap acknowledge ${v.id}`,
  'acknowledge-outsider': (v: { by: string; id: string; teams: readonly string[] }) =>
    `${v.by} is in none of the teams that ${v.id} is for: ${listAnd(v.teams)}`,
  'news-confirmed': (v: { id: string; by: string; handoff: string }) => `${v.id} “${v.handoff}”: ${v.by} has confirmed`,
  'news-confirmed-already': (v: { id: string; by: string; at: string }) =>
    `${v.id}: ${v.by} confirmed it on ${longDate(v.at)} already; nothing is written`,
  'news-confirmed-commit': (v: { id: string; by: string; handoff: string }) =>
    `Confirm ${v.id} (${v.by}): ${v.handoff}`,
  'news-unconfirmed': (v: { teams: readonly string[] }) => `Not confirmed yet by ${listAnd(v.teams)}`,
  'news-confirmed-by-all': () => 'No receiving team is left that has to confirm it',
  'no-articles': (v: { id: string }) => `${v.id} names no articles`,
  'no-such-article': (v: { id: string; given: string; articles: readonly string[] }) =>
    `${v.id} names no article “${v.given}”; it names ${listAnd(v.articles)}`,
  'which-article': (v: { id: string; articles: readonly string[] }) =>
    `Which article of ${v.id}? It may be ${listOr(v.articles)}`,
  'article-done': (v: { id: string; url: string }) => `${v.id}: ${v.url} is up to date`,
  'article-done-already': (v: { id: string; url: string; done: string }) =>
    `${v.id}: ${v.url} is up to date since ${longDate(v.done)}; nothing is written`,
  'article-done-commit': (v: { id: string; url: string }) => `Bring an article of ${v.id} up to date: ${v.url}`,
  'articles-left': (v: { articles: readonly string[] }) => `Not up to date yet: ${listAnd(v.articles)}`,
  'articles-all-done': (v: { id: string }) => `All articles of ${v.id} are up to date`,
};
