import { type Phrases, say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import { namesOf } from '../../queries/common/names.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import type { MonitorEntry } from '../../queries/monitor/entry.ts';
import { readableNote } from '../readable-note.ts';
import { plainLine, truncate } from '../text.ts';

/** A digest in which remarks name people, teams and days as letters do. */
export function readableDigest(digest: Digest, model: Model, phrases: Phrases): Digest {
  const words = { names: namesOf(model), phrases, model };
  const lists = [...digest.lists].map(([list, entries]) => {
    const readable = entries.map((entry) => ({
      ...entry,
      notes: entry.notes.map((note) => readableNote(note, words)),
    }));
    return [list, readable] as const;
  });
  return { ...digest, lists: new Map(lists) };
}

/** A digest as a letter of plain text. Whatever a name or a title holds, it stays on its line. */
export function digestText(digest: Digest, workspace: string, phrases: Phrases): string {
  const { monitor } = phrases;
  const sections = [...digest.lists].map(([list, entries]) =>
    [monitor.lists[list], ...entries.map((entry) => `- ${entryLine(entry, phrases)}`)].join('\n'),
  );
  const hello = plainLine(monitor.hello({ name: digest.name }));
  return [hello, ...sections, plainLine(monitor.signature({ workspace }))].join('\n\n');
}

/** Its subject: one line, whatever the workspace is called. */
export function digestSubject(digest: Digest, workspace: string, phrases: Phrases): string {
  const entries = [...digest.lists.values()].flat();
  const late = entries.filter((entry) => entry.late).length;
  return plainLine(phrases.monitor.subject({ workspace, count: entries.length, late }));
}

/** One thing that waits, on one line. */
export function entryLine({ id, title, due, late, notes }: MonitorEntry, phrases: Phrases): string {
  const when = due === undefined ? [] : [phrases.monitor.due({ date: phrases.views.date(due.slice(0, 10)) })];
  const remarks = [...when, ...notes.map((note) => truncate(plainLine(say(phrases, note)), 160))];
  return `${late ? '! ' : ''}${plainLine(id)} ${truncate(plainLine(title), 120)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}
