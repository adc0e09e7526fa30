import type { Phrases } from '../../locales/phrases.ts';
import { plainLine, shownLines } from '../text.ts';

/** What one person, or a channel, is told: by mail as plain text, to a service as blocks. */
export interface Post {
  /** One line: the subject of a mail, and what a phone shows of a message. */
  readonly subject: string;
  /** Above a message in a channel, where others read it too: one line. */
  readonly heading: string;
  /** How a mail begins; nothing for what goes to nobody in person. */
  readonly hello?: string;
  readonly sections: readonly PostSection[];
}

/** Some lines under a title; in a list each is one of several things. */
export interface PostSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isList: boolean;
}

/** The text of a mail. Whatever a line holds, it stays on its line; a text of several paragraphs keeps them. */
export function letterText({ hello, sections }: Post, workspace: string, { monitor }: Phrases): string {
  const blocks = sections.map(({ title, lines, isList }) =>
    [plainLine(title), ...lines.flatMap((line) => (isList ? [`- ${line}`] : shownLines(line)))].join('\n'),
  );
  const greeting = hello === undefined ? [] : [plainLine(hello)];
  return [...greeting, ...blocks, plainLine(monitor.signature({ workspace }))].join('\n\n');
}
