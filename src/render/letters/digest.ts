import { type Phrases, say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import { namesOf } from '../../queries/common/names.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import type { MonitorEntry } from '../../queries/monitor/entry.ts';
import { readableNote } from '../readable-note.ts';
import { plainLine, truncate } from '../text.ts';
import type { Post } from './letter.ts';

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

/** A digest as what its person is told, list by list. */
export function digestPost(digest: Digest, workspace: string, phrases: Phrases): Post {
  const { monitor } = phrases;
  const entries = [...digest.lists.values()].flat();
  const late = entries.filter((entry) => entry.late).length;
  const subject = plainLine(monitor.subject({ workspace, count: entries.length, late }));
  return {
    subject,
    heading: plainLine(`${digest.name}: ${subject}`),
    hello: monitor.hello({ name: digest.name }),
    sections: [...digest.lists].map(([list, some]) => ({
      title: monitor.lists[list],
      lines: some.map((entry) => entryLine(entry, phrases)),
      isList: true,
    })),
  };
}

/** One thing that waits, on one line. */
function entryLine({ id, title, due, late, notes }: MonitorEntry, phrases: Phrases): string {
  const when = due === undefined ? [] : [phrases.monitor.due({ date: phrases.views.date(due.slice(0, 10)) })];
  const remarks = [...when, ...notes.map((note) => truncate(plainLine(say(phrases, note)), 160))];
  return `${late ? '! ' : ''}${plainLine(id)} ${truncate(plainLine(title), 120)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}
