import type { Phrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { ClientPage } from '../../queries/clients/client-page.ts';
import type { ClientValue } from '../../queries/clients/client-value.ts';
import { nameOf } from '../../queries/common/names.ts';
import { plainLine, truncate } from '../text.ts';
import { terminalText } from '../text-terminal.ts';
import { signalData, sinceOf } from './client-signals.ts';

/** The page of a client, as `client show --format json` gives it. */
export function clientData(
  { client, segments, lastWord, signals, value, ...page }: ClientPage,
  model: Model,
  now: number,
): object {
  return {
    id: client.id,
    ...client.value,
    segment: segments ? { found: segments.found, state: segments.state, why: segments.why } : null,
    ...page,
    value: value ?? null,
    lastWord: lastWord ?? null,
    signals: signals.map((held) => signalData(held, model, now)),
  };
}

const textLength = 100;

/** The page of a client for the terminal. */
export function clientLines(page: ClientPage, model: Model, now: number, phrases: Phrases): string {
  const { clients, states, views } = phrases;
  const { page: words } = clients;
  const { id, value } = page.client;
  const person = (one: string): string => nameOf(model, 'person', one) ?? one;
  const taskState = (status: string): string => new Map(Object.entries(states.task)).get(status) ?? status;
  const caseState = (status: string): string => new Map(Object.entries(states.case)).get(status) ?? status;
  const fact = (name: string, text: string | undefined): readonly string[] => (text ? [`  ${name}: ${text}`] : []);
  const found = page.segments?.found.map((one) => nameOf(model, 'segment', one) ?? one) ?? [];
  const why = (page.segments?.why ?? [])
    .map(({ attribute, value: known }) => `${attribute} = ${known ?? clients.unrecorded}`)
    .join('; ');
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
  const { handover, churned } = value;
  const reason = churned?.stated ?? churned?.cause;
  const lines = [
    value.name === undefined || value.name === id ? id : `${value.name} (${id})`,
    ...fact(words.segment, found.length > 0 ? `${found.join(', ')}${why === '' ? '' : ` (${why})`}` : clients.none),
    ...fact(words.manager, person(value.manager)),
    ...fact(words.since, value.since),
    ...fact(words.success, value.success),
    ...fact(words.value, page.value && valueText(page.value, phrases)),
    ...(churned
      ? fact(
          words.left,
          words.leftFor({
            on: churned.at,
            reason: churned.reason ?? nameOf(model, 'churn_reason', reason ?? '') ?? reason ?? '',
          }),
        )
      : []),
    ...fact(words.lastWord, page.lastWord ? words.ago(page.lastWord) : words.never),
    ...section(
      words.signals,
      page.signals.map((held) => {
        const { signal, person: whose } = held;
        const { since } = sinceOf(held, model, now);
        return `! ${words.signal({ name: signal.name, since, react: signal.do, person: whose === undefined ? '' : person(whose) })}`;
      }),
    ),
    ...section(
      words.promises,
      page.promises.map(({ promise, state, due, kept, broken, owner, task, taskStatus }) => {
        const marks = { kept: '✓', late: '✓', broken: '✗', overdue: '!', open: '·' };
        const what = words.promise[state]({ due, on: kept ?? broken?.at ?? '', reason: broken?.reason ?? '' });
        const work =
          task === undefined || kept !== undefined || broken
            ? ''
            : `, ${task}${taskStatus === undefined ? '' : ` ${taskState(taskStatus)}`}`;
        return `${marks[state]} ${promise}: ${what} (${person(owner)}${work})`;
      }),
    ),
    ...page.playbooks.flatMap(({ name, started, version, steps }) =>
      section(
        words.playbook({ name, started, version: version ?? '' }),
        steps.map(
          ({ name: step, due, task, status }) =>
            `${due} ${step}${task === undefined ? '' : `: ${task}${status === undefined ? '' : `, ${taskState(status)}`}`}`,
        ),
      ),
    ),
    ...section(
      words.tasks,
      page.tasks.map(
        ({ id: task, title, owner, due, late }) => `${late ? '!' : '·'} ${task} ${title}: ${person(owner)}, ${due}`,
      ),
    ),
    ...section(
      words.cases,
      page.cases.map(
        ({ id: one, status, received, text }) =>
          `${one} ${received.slice(0, 10)}, ${caseState(status)}: ${truncate(plainLine(text), textLength)}`,
      ),
    ),
    ...section(
      page.value ? words.grantedTo({ value: valueText(page.value, phrases) }) : words.granted,
      page.granted.map(
        ({ at, by, measure, amount, currency, case: one }) =>
          `${at.slice(0, 10)} ${[measure, grantText(amount, currency, phrases)].filter((part) => part).join(', ')} (${person(by)}), ${one}`,
      ),
    ),
    ...section(
      words.scores,
      page.scores.map(
        ({ name, marks }) =>
          `${name} (n = ${marks.length}): ${marks.map(({ at, value: mark }) => `${views.number(mark)} (${at.slice(0, 10)})`).join(' → ')}`,
      ),
    ),
    ...section(
      handover
        ? words.handover({
            handoff: nameOf(model, 'handoff', handover.handoff) ?? handover.handoff,
            on: handover.at.slice(0, 10),
            by: person(handover.by),
          })
        : '',
      handover
        ? Object.entries(handover.fields ?? {}).map(
            ([field, text]) => `${field}: ${Array.isArray(text) ? text.join('; ') : String(text)}`,
          )
        : [],
    ),
  ];
  return `${lines.map(onOneLine).join('\n')}\n`;
}

/** The client’s value as a line says it. */
export function valueText({ attribute, value }: ClientValue, { clients, views }: Phrases): string {
  if (typeof value === 'boolean') return `${attribute} = ${value ? clients.yes : clients.no}`;
  return `${attribute} = ${typeof value === 'number' ? views.number(value) : value}`;
}

function grantText(amount: number | undefined, currency: string | undefined, { views }: Phrases): string {
  return [amount === undefined ? '' : views.number(amount), currency ?? ''].filter((part) => part).join(' ');
}

/** A line with its indentation, and nothing in it that a terminal would obey. */
function onOneLine(line: string): string {
  const indent = line.length - line.trimStart().length;
  return `${' '.repeat(indent)}${terminalText(plainLine(line))}`;
}
