import { markdownLink, markdownText } from '../markdown/escape.ts';
import { type Markdown, markdown } from './markdown-value.ts';

/**
 * A link to a heading of the same page. Hosts make anchors of headings in the same way as long as these hold letters,
 * digits, single spaces and a little punctuation; to any other heading there is no link, only the text.
 */
export function headingLink(heading: string, text = heading): Markdown {
  const anchor = heading.toLowerCase().replace(/[,.:'’()«»“”?!]/g, '');
  const sound = /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u.test(anchor);
  return markdown(sound ? markdownLink(text, `#${anchor.replaceAll(' ', '-')}`) : markdownText(text));
}
