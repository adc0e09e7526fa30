import type { Phrases } from '../../locales/phrases.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { plainLine } from '../text.ts';
import { digestSubject, entryLine } from './letter.ts';
import { fittingLines } from './parts.ts';

/** Teams takes messages of at most 28 KB; a character is up to three bytes of UTF-8, and JSON escapes some. */
const messageSize = 6_000;

/**
 * What a workflow of Microsoft Teams posts into a channel or a chat: an Adaptive Card of version 1.4. Its texts are runs
 * of rich text, in which nothing is Markdown, so that no text of a stranger links or calls anybody.
 */
export function teamsMessage(digest: Digest, workspace: string, phrases: Phrases): object {
  const { monitor } = phrases;
  const subject = digestSubject(digest, workspace, phrases);
  const heading = plainLine(`${digest.name}: ${subject}`);
  const room = Math.floor(messageSize / Math.max(1, digest.lists.size));
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
            ...[...digest.lists].flatMap(([list, entries]) => {
              const { lines, left } = fittingLines(
                entries.map((entry) => `• ${entryLine(entry, phrases)}`),
                room,
              );
              const more = left > 0 ? [monitor.more({ count: left })] : [];
              return [
                line(monitor.lists[list], { weight: 'bolder' }),
                ...[...lines, ...more].map((text) => line(text)),
              ];
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
