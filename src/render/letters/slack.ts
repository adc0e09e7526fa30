import type { Phrases } from '../../locales/phrases.ts';
import { shownLines, truncate } from '../text.ts';
import type { Post } from './letter.ts';
import { fittingLines, longestLine } from './parts.ts';

/** Slack's Block Kit takes sections of at most 3,000 characters; what is left is room for a last line. */
const sectionSize = 2_800;

/**
 * Of a message's blocks together it says no number, and refuses what it finds too long (`msg_blocks_too_long`); it takes
 * at most 50 blocks. So much is for the lists, shared among them; nobody reads more in a chat.
 */
const messageSize = 12_000;

/** The JSON that Slack and those like it take: text as fallback, a header, sections of whole lines. */
export function slackMessage(post: Post, phrases: Phrases): object {
  return {
    text: slackText(post.subject),
    blocks: [
      {
        type: 'header',
        text: { type: 'plain_text', text: truncate(callsNobody(post.heading), 150) },
      },
      ...blocksOf(post, phrases).map((text) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } })),
    ],
  };
}

/** Each section begins a block, and goes on in as many as it wants, within its share of the message. */
function blocksOf({ sections }: Post, { monitor }: Phrases): readonly string[] {
  const share = Math.floor(messageSize / Math.max(1, sections.length));
  return sections.flatMap(({ title, lines, isList }) => {
    const told = fittingLines(
      lines
        .flatMap((line) => (isList ? [`• ${line}`] : shownLines(line)))
        .map((line) => slackText(truncate(line, longestLine))),
      share,
    );
    const more = told.left > 0 ? [slackText(monitor.more({ count: told.left }))] : [];
    const blocks: string[] = [];
    let rest = [`*${slackText(title)}*`, ...told.lines, ...more];
    while (rest.length > 0) {
      const fitting = fittingLines(rest, sectionSize);
      blocks.push(fitting.lines.join('\n'));
      rest = rest.slice(fitting.lines.length);
    }
    return blocks;
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
