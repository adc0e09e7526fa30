import { type QuoteType, Tokenizer } from 'htmlparser2';

/** What a text of another system holds of HTML: without any of these nothing is looked at. */
const sign = /<[a-z!/]|&(?:#|[a-z])[\da-z]{1,31};/i;

/** Elements of HTML whose content begins on a line of its own; two lines for a paragraph. */
const lines: ReadonlyMap<string, number> = new Map([
  ...'p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl hr'.split(' ').map((name) => [name, 2] as const),
  ...'address article aside body caption center dd details dir div dt fieldset figcaption figure footer form head header html legend li main menu nav option section summary tbody tfoot thead title tr'
    .split(' ')
    .map((name) => [name, 1] as const),
]);

/** The others. What has another name is no element: `<anna@firm.example>`, `<your name>`. */
const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym area audio b base basefont bdi bdo big br button canvas cite code col colgroup data datalist del dfn em embed ' +
    'font i iframe img input ins kbd label link map mark meta meter noscript object optgroup output param picture progress q rp ' +
    'rt ruby s samp script select slot small source span strike strong style sub sup svg td template textarea th time track tt u ' +
    'var video wbr xmp o:p'
  ).split(' '),
);

/** Attributes that stand without a value. */
const bare =
  /^(?:async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|hidden|loop|multiple|muted|nohref|noshade|nowrap|open|readonly|required|reversed|selected|\/)$/i;

const isBlockText = new RegExp(`<(?:br|${[...lines.keys()].join('|')})(?=[\\s/>])[^<>]*>`, 'i');

/**
 * A text of another system without its HTML: elements go, blocks begin on lines of their own, `&amp;` and its like become
 * what they stand for. A link keeps its address behind its words, a picture its description. What is no element of HTML
 * stays as it is written: `a < b`, `<anna@firm.example>`, `?a=1&copy=2`. Takes time in proportion to the text.
 */
export function htmlToText(text: string): string {
  if (!sign.test(text)) return text;
  const writer = isBlockText.test(text) ? flowingText() : plainText();
  /** What stands before this is written, or belongs to an element. */
  let done = 0;
  let tag: OpenTag | undefined;
  let link: { readonly address: string; readonly said: number } | undefined;
  /** Scripts and styles say nothing; where the one that begins here is not closed, it is no script. */
  let silent: { readonly name: string; readonly start: number } | undefined;

  const keepUpTo = (end: number): void => {
    if (end > done) writer.say(text.slice(done, end));
    done = Math.max(done, end);
  };
  const open = (end: number): void => {
    const opened = tag;
    tag = undefined;
    if (!opened || !isElement(opened)) {
      keepUpTo(end + 1);
      return;
    }
    const { name, attributes } = opened;
    done = end + 1;
    if (name === 'script' || name === 'style') silent = { name, start: opened.start };
    else if (name === 'br') writer.line();
    else if (name === 'img') writer.say(attributes.get('alt') ?? '');
    else if (name === 'td' || name === 'th') writer.say(' ');
    else if (lines.has(name)) writer.block(lines.get(name) ?? 1);
    if (name === 'li') writer.say('- ');
    const address = name === 'a' ? attributes.get('href') : undefined;
    if (address !== undefined && /^https?:/i.test(address)) link = { address, said: writer.length() };
  };
  const close = (name: string, end: number): void => {
    const isKnown = lines.has(name) || inline.has(name);
    if (!isKnown) {
      keepUpTo(end);
      return;
    }
    done = end;
    if (name === silent?.name) silent = undefined;
    if (lines.has(name)) writer.block(lines.get(name) ?? 1);
    if (name !== 'a' || !link) return;
    const { address, said } = link;
    link = undefined;
    if (!writer.since(said).includes(address)) writer.say(` (${address})`);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (_, end) => {
        if (silent) done = end;
        else keepUpTo(end);
      },
      ontextentity: (code, end) => {
        // Where no semicolon ends it, it may as well be a part of an address.
        if (text[end - 1] !== ';') keepUpTo(end);
        else writer.say(code === 0xa0 ? ' ' : String.fromCodePoint(code));
        done = end;
      },
      onopentagname: (start, end) => {
        tag = { name: text.slice(start, end).toLowerCase(), start: start - 1, attributes: new Map(), isLikely: true };
        attribute = '';
      },
      onattribname: (start, end) => {
        attribute = text.slice(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: (quote) => {
        if (quote !== noValue) tag?.attributes.set(attribute.toLowerCase(), value);
        else if (tag && !bare.test(attribute)) tag.isLikely = false;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => {
        const closed = text.indexOf('>', end);
        if (closed !== -1) close(text.slice(start, end).toLowerCase(), closed + 1);
      },
      oncomment: (_, end) => {
        if (text[end] === '>') done = end + 1;
      },
      oncdata: (start, end) => {
        if (text[end] !== '>') return;
        done = start;
        keepUpTo(end - 2);
        done = end + 1;
      },
      ondeclaration: (start, end) => {
        if (/^doctype\b/i.test(text.slice(start, start + 8))) done = end + 1;
        else keepUpTo(end + 1);
      },
      onprocessinginstruction: (start, end) => {
        if (/^xml\b/i.test(text.slice(start, start + 4))) done = end + 1;
        else keepUpTo(end + 1);
      },
      onend: () => undefined,
    },
  );
  let attribute = '';
  let value = '';
  tokenizer.write(text);
  tokenizer.end();
  if (silent) done = silent.start;
  keepUpTo(text.length);
  return writer.whole();
}

const noValue: QuoteType = 0;

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly attributes: Map<string, string>;
  /** It has no attribute that reads like a word of a sentence: `if a <b and c> d`. */
  isLikely: boolean;
}

function isElement({ name, isLikely }: OpenTag): boolean {
  return isLikely && (lines.has(name) || inline.has(name));
}

interface TextWriter {
  say(text: string): void;
  /** The next words stand on a line of their own, after a blank one where `count` is 2. */
  block(count: number): void;
  /** A line ends. */
  line(): void;
  length(): number;
  since(length: number): string;
  whole(): string;
}

/** Of a text with lines of its own: blanks and line breaks stay. */
function plainText(): TextWriter {
  let whole = '';
  return {
    say: (text) => {
      whole += text;
    },
    block: () => undefined,
    line: () => undefined,
    length: () => whole.length,
    since: (length) => whole.slice(length),
    whole: () => whole,
  };
}

/** Of a text whose lines are made by elements: any blanks are one. */
function flowingText(): TextWriter {
  let whole = '';
  let breaks = 0;
  let isApart = false;
  return {
    say: (text) => {
      const words = text.replace(/\s+/gu, ' ');
      const said = words.trim();
      isApart ||= words.startsWith(' ');
      if (said === '') return;
      if (whole !== '') whole += breaks > 0 ? '\n'.repeat(breaks) : isApart ? ' ' : '';
      whole += said;
      breaks = 0;
      isApart = words.endsWith(' ');
    },
    block: (count) => {
      breaks = Math.max(breaks, count);
    },
    line: () => {
      breaks = Math.min(breaks + 1, 2);
    },
    length: () => whole.length,
    since: (length) => whole.slice(length),
    whole: () => whole,
  };
}
