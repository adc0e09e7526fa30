import type { Phrases } from '../../locales/phrases.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { plainLine, truncate } from '../text.ts';
import { digestSubject, entryLine } from './letter.ts';
import { fittingLines } from './parts.ts';

/** Slack's Block Kit takes sections of at most 3,000 characters; what is left is room for a last line. */
const sectionSize = 2_800;

/**
 * Of a message's blocks together it says no number, and refuses what it finds too long (`msg_blocks_too_long`); it takes
 * at most 50 blocks. So much is for the lists, shared among them; nobody reads more in a chat.
 */
const messageSize = 12_000;

/** The JSON that Slack and those like it take: text as fallback, a header, sections of whole entries for each list. */
export function slackMessage(digest: Digest, workspace: string, phrases: Phrases): object {
  const subject = digestSubject(digest, workspace, phrases);
  const sections = sectionsOf(digest, phrases);
  return {
    text: slackText(subject),
    blocks: [
      {
        type: 'header',
        text: { type: 'plain_text', text: truncate(callsNobody(plainLine(`${digest.name}: ${subject}`)), 150) },
      },
      ...sections.map((text) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } })),
    ],
  };
}

/** Each list begins a section, and goes on in as many as it wants, within its share of the message. */
function sectionsOf({ lists }: Digest, phrases: Phrases): readonly string[] {
  const { monitor } = phrases;
  const share = Math.floor(messageSize / Math.max(1, lists.size));
  return [...lists].flatMap(([list, entries]) => {
    const told = fittingLines(
      entries.map((entry) => `• ${slackText(entryLine(entry, phrases))}`),
      share,
    );
    const more = told.left > 0 ? [slackText(monitor.more({ count: told.left }))] : [];
    const sections: string[] = [];
    let lines = [`*${slackText(monitor.lists[list])}*`, ...told.lines, ...more];
    while (lines.length > 0) {
      const fitting = fittingLines(lines, sectionSize);
      sections.push(fitting.lines.join('\n'));
      lines = lines.slice(fitting.lines.length);
    }
    return sections;
  });
}

/**
 * Slack reads three characters as markup that calls people or links; the rest is only looks. Services that take the same
 * JSON (Mattermost, Rocket.Chat) call people by `@` in any text, and read it as Markdown, with its links.
 */
function slackText(text: string): string {
  return callsNobody(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, '\u200B$&');
}

/** An invisible space behind each `@` that begins a name, and between the halves of a link. */
function callsNobody(text: string): string {
  return text.replace(/@(?=[\p{L}\p{N}_])/gu, '@\u200B').replace(/\](?=[([])/g, ']\u200B');
}
