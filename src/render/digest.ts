import { type Phrases, say } from '../locales/phrases.ts';
import type { Digest } from '../queries/monitor/digest.ts';
import type { MonitorEntry } from '../queries/monitor/entry.ts';
import { plainLine, truncate, visibleText } from './text.ts';

/** A digest as a letter of plain text. */
export function digestText(digest: Digest, workspace: string, phrases: Phrases): string {
  const { monitor } = phrases;
  const sections = [...digest.lists].map(([list, entries]) =>
    [monitor.lists[list], ...entries.map((entry) => `- ${entryLine(entry, phrases)}`)].join('\n'),
  );
  return visibleText(
    [monitor.hello({ name: digest.name }), ...sections, monitor.signature({ workspace })].join('\n\n'),
  );
}

/** Its subject: one line, whatever the workspace is called. */
export function digestSubject(digest: Digest, workspace: string, phrases: Phrases): string {
  const entries = [...digest.lists.values()].flat();
  const late = entries.filter((entry) => entry.late).length;
  return plainLine(phrases.monitor.subject({ workspace, count: entries.length, late }));
}

/** The JSON that Slack and those like it take: text as fallback, a header, a section a list. */
export function digestMessage(digest: Digest, workspace: string, phrases: Phrases): object {
  const subject = digestSubject(digest, workspace, phrases);
  const section = (text: string): object => ({
    type: 'section',
    text: { type: 'mrkdwn', text: truncate(text, 2_900) },
  });
  return {
    text: slackText(subject),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: truncate(`${digest.name}: ${subject}`, 150) } },
      ...[...digest.lists].map(([list, entries]) =>
        section(
          [
            `*${slackText(phrases.monitor.lists[list])}*`,
            ...entries.map((entry) => `• ${slackText(entryLine(entry, phrases))}`),
          ].join('\n'),
        ),
      ),
    ],
  };
}

function entryLine({ id, title, due, late, notes }: MonitorEntry, phrases: Phrases): string {
  const when = due === undefined ? [] : [phrases.monitor.due({ date: due.slice(0, 10) })];
  const remarks = [...when, ...notes.map((note) => truncate(plainLine(say(phrases, note)), 160))];
  return `${late ? '! ' : ''}${id} ${truncate(plainLine(title), 120)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}

/** Slack reads three signs as markup that calls people or links; the rest is only looks. */
function slackText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, '\u200B$&');
}
