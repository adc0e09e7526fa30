import { type Phrases, say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Names } from '../../queries/common/names.ts';
import type { MonitorEntry } from '../../queries/monitor/entry.ts';
import { type OwedAnswer, outcomeNotes } from '../../queries/monitor/owed.ts';
import { plainLine, truncate } from '../text.ts';
import { terminalText } from '../text-terminal.ts';

/** An entry as the cells of a table, in the order of `monitorColumns`. */
export function monitorRow(entry: MonitorEntry, names: Names, phrases: Phrases): readonly string[] {
  const { monitor } = phrases;
  const when = entry.due
    ? monitor.due({ date: entry.due.slice(0, 10) })
    : entry.since
      ? monitor.since({ date: entry.since.slice(0, 10) })
      : '';
  return [
    entry.late ? '!' : '',
    entry.id,
    truncate(plainLine(entry.title), 70),
    entry.person === undefined ? '' : names.person(entry.person),
    entry.teams.map(names.team).join(', '),
    when,
    entry.notes.map((note) => truncate(plainLine(say(phrases, note)), 90)).join('; '),
  ].map((cell) => terminalText(cell));
}

/** The headings of those cells. */
export function monitorColumns({ monitor: { columns } }: Phrases): readonly string[] {
  return [columns.late, columns.id, columns.title, columns.person, columns.teams, columns.when, columns.notes];
}

/** A reply to a client: thanks, what they said, what became of it, and whether that settles it. */
export function replyDraft(model: Model, answer: OwedAnswer, phrases: Phrases): string {
  const { monitor } = phrases;
  const said = answer.cases.map(({ value }) => plainLine(value.text)).filter((text) => text !== '');
  return [
    monitor.greeting,
    '',
    monitor.thanks({ count: answer.cases.length }),
    ...said.map((text) => monitor.said({ text: truncate(text, 200) })),
    '',
    ...outcomeNotes(model, answer).map((note) => plainLine(say(phrases, note))),
    monitor.closing,
  ].join('\n');
}
