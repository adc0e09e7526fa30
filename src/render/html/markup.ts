import { htmlAttribute } from '../text-markup.ts';

/** Finished HTML: it is not escaped again. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, which is escaped; finished HTML; lists of both; nothing. */
export type Content = string | number | Html | undefined | false | readonly Content[];

/** HTML from a template. Whatever is not HTML already is escaped for text and for quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let text = '';
  let isBare = false;
  for (const [index, part] of parts.entries()) {
    const content = escaped(contents[index]);
    const said = lean(isBare ? part.slice(1) : part);
    isBare = part.endsWith('="') && /^"[ >]/.test(parts[index + 1] ?? '') && needsNoQuotes.test(content);
    text += (isBare ? said.slice(0, -1) : said) + content;
  }
  return new Html(text);
}

/** Values of attributes that HTML takes without quotes. */
const needsNoQuotes = /^[^\s"'=<>`]+$/;

/** Text that stands for itself: what the template language of `html` would escape. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Contents one after the other, with something between them. */
export function join(contents: readonly Content[], between: Content): Html {
  return new Html(contents.map(escaped).join(escaped(between)));
}

/** The address as a link may have it; undefined where it leads anywhere but to a page of the web. */
export function webAddress(url: string | undefined): string | undefined {
  const address = url?.trim() ?? '';
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : undefined;
}

function escaped(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Html) return content.text;
  return typeof content === 'object' ? content.map(escaped).join('') : htmlAttribute(String(content));
}

/** Templates are written for those who read them; the page does without indentation and needless quotes. */
function lean(part: string): string {
  return part.replace(/\n\s*/g, '').replace(/="([\w.#:-]+)"(?=[ >])/g, '=$1');
}
