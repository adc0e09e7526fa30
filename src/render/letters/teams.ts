import type { Phrases } from '../../locales/phrases.ts';
import { shownLines, truncate } from '../text.ts';
import type { Post } from './letter.ts';
import { fittingLines, longestLine } from './parts.ts';

/** Teams takes messages of at most 28 KB; a character is up to three bytes of UTF-8, and JSON escapes some. */
const messageSize = 6_000;

/**
 * What a workflow of Microsoft Teams posts into a channel or a chat: an Adaptive Card of version 1.4. Its texts are runs
 * of rich text, in which nothing is Markdown, so that no text of a stranger links or calls anybody.
 */
export function teamsMessage({ subject, heading, sections }: Post, { monitor }: Phrases): object {
  const room = Math.floor(messageSize / Math.max(1, sections.length));
  return {
    type: 'message',
    summary: subject,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            line(heading, { size: 'large', weight: 'bolder' }),
            ...sections.flatMap(({ title, lines, isList }) => {
              const all = lines.flatMap((one) => (isList ? [`• ${one}`] : shownLines(one)));
              const told = fittingLines(
                all.map((one) => truncate(one, longestLine)),
                room,
              );
              const more = told.left > 0 ? [monitor.more({ count: told.left })] : [];
              return [line(title, { weight: 'bolder' }), ...[...told.lines, ...more].map((text) => line(text))];
            }),
          ],
        },
      },
    ],
  };
}

function line(text: string, look: { readonly size?: 'large'; readonly weight?: 'bolder' } = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...look }] };
}
