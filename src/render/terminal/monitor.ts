import { type Phrases, say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { MonitorEntry } from '../../queries/monitor/entry.ts';
import {
  closingNotes,
  duplicateOf,
  isPraise,
  letterNotes,
  type OwedAnswer,
  outcomeNotes,
} from '../../queries/monitor/owed.ts';
import { type NoteWords, readableNote } from '../readable-note.ts';
import { plainLine, truncate } from '../text.ts';
import { terminalText } from '../text-terminal.ts';

/** An entry as the cells of a table, in the order of `monitorColumns`. */
export function monitorRow(entry: MonitorEntry, words: NoteWords): readonly string[] {
  const { names, phrases } = words;
  const { monitor, views } = phrases;
  const when = entry.due
    ? monitor.due({ date: views.date(entry.due.slice(0, 10)) })
    : entry.since
      ? monitor.since({ date: views.date(entry.since.slice(0, 10)) })
      : '';
  return [
    entry.late ? '!' : '',
    entry.id,
    truncate(plainLine(entry.title), 70),
    entry.people.map(names.person).join(', '),
    entry.teams.map(names.team).join(', '),
    when,
    entry.notes.map((note) => truncate(plainLine(say(phrases, readableNote(note, words))), 90)).join('; '),
  ].map((cell) => terminalText(cell));
}

/** The headings of those cells. */
export function monitorColumns({ monitor: { columns } }: Phrases): readonly string[] {
  return [columns.late, columns.id, columns.title, columns.person, columns.teams, columns.when, columns.notes];
}

/**
 * A letter to whoever spoke: thanks, what they said, what became of it as far as it is meant for them, what the stage
 * has to say at the end, and whether that settles it. Undefined for a duplicate, whose client is answered with the other case.
 */
export function replyDraft(model: Model, answer: OwedAnswer, phrases: Phrases): string | undefined {
  if (duplicateOf(model, answer) !== undefined) return undefined;
  const { monitor } = phrases;
  const said = answer.cases.map(({ value }) => plainLine(value.text)).filter((text) => text !== '');
  const thanks = answer.employee === undefined ? monitor.thanks : monitor.thanksColleague;
  return [
    monitor.greeting,
    '',
    thanks({ count: answer.cases.length }),
    ...said.map((text) => monitor.said({ text: truncate(text, 200) })),
    '',
    ...letterNotes(model, answer).map((note) => plainLine(say(phrases, note))),
    ...closingNotes(model, answer).map(plainLine),
    ...(isPraise(answer) ? [] : [monitor.closing]),
  ].join('\n');
}

/** What whoever writes the letter should know and its reader is not told; nothing where the letter says it already. */
export function insideNotes(model: Model, answer: OwedAnswer, phrases: Phrases): readonly string[] {
  const twin = duplicateOf(model, answer);
  if (twin !== undefined) return [phrases.monitor.duplicate({ other: twin })];
  if (answer.employee !== undefined) return [];
  return outcomeNotes(model, answer).map((note) => plainLine(say(phrases, note)));
}
