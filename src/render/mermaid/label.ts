import { plainLine } from '../text.ts';
import { wrapToWidth } from '../text-width.ts';

/** Words that a grammar, in one version or another, takes as its own also between quotes, in whatever case. */
const reservedWords =
  'as class classdef click direction end http https linkstyle note section state style subgraph title www ' +
  // What every JavaScript object has: Mermaid 10 kept the parts of a pie in one.
  'constructor hasownproperty isprototypeof propertyisenumerable tolocalestring tostring valueof';

/** Words that begin a statement of journey, gantt or timeline. */
const firstWords =
  'accdescr accdescription acctitle axisformat call click dateformat excludes gantt href includes inclusiveenddates ' +
  'journey section tickinterval timeline title todaymarker topaxis weekday weekend';

/** Words that are looked for inside other words too: `.*direction TB`, `style.*:…;`, `classDef.*:…;`. */
const reservedParts = 'classdef direction style';

const hidden = new RegExp(
  [
    // ASCII signs but the harmless `, ' ! ? ( ) / + =`.
    String.raw`["#$%&*.:;<>@[\\\]^_\x60{|}~]`,
    String.raw`(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])`,
    // Flowchart labels are Markdown: these would begin a list.
    String.raw`^\+|(?<=^\d+)\)`,
    String.raw`\b(?=(?:${reservedWords.replaceAll(' ', '|')})\b)[a-z]`,
    `(?=${reservedParts.replaceAll(' ', '|')})[a-z]`,
  ].join('|'),
  'giu',
);

/** A word that begins a statement, and a digit that could begin a date. */
const firstSign = new RegExp(String.raw`^(?:(?=(?:${firstWords.replaceAll(' ', '|')})\b)[a-z]|\d)`, 'i');

/** Between these Mermaid would see its own inner form of an entity, `ﬂ°°58¶ß`. */
const innerForm = /(?<=ﬂ)(?=°)|(?<=¶)(?=ß)/g;

/** Between these, in a label of several lines, Mermaid would see the name of an icon: `fa:fa-car`. */
const iconForm = /(?<=#58;)(?=fa-)/gi;

/** A space of no width; also the label with nothing in it, which some grammars have no place for. */
const gap = '#8203;';

function entity(sign: string): string {
  return `#${sign.codePointAt(0)};`;
}

/**
 * The text of a label, on one line, for any place between quotes, after `accTitle:` and `accDescr:`, and after the
 * colon of a state or a message. Every host shows it as it was written; no word or sign of it is Mermaid's.
 */
export function mermaidLabel(text: string): string {
  return plainLine(text).replace(hidden, entity).replace(innerForm, gap).replace(iconForm, gap) || gap;
}

/** About as wide as the 200 pixels at which Mermaid 11 breaks a label by itself; that of a self-managed GitLab does not. */
const labelWidth = 22;

/** A label that may be long, broken into lines, for nodes, states and what stands on an arrow. */
export function mermaidLines(text: string): string {
  return wrapToWidth(plainLine(text), labelWidth).map(mermaidLabel).join('<br/>');
}

/**
 * The same for places at the start of a line without quotes: titles, sections and tasks of journey and gantt, periods
 * of a timeline.
 */
export function journeyText(text: string): string {
  return mermaidLabel(text).replace(firstSign, entity);
}

const lookAlikes: Readonly<Record<string, string>> = {
  '"': '”',
  '#': '＃',
  '%': '％',
  '&': '＆',
  ',': '‚',
  ':': '꞉',
  ';': '；',
  '<': '‹',
  '>': '›',
  '\\': '∖',
  _: '＿',
  '`': 'ˋ',
  '{': '｛',
  '}': '｝',
  '~': '∼',
};

/**
 * A name in the list of people that ends a journey's step. Mermaid measures and breaks these names before it decodes
 * entities, and parts them at commas: so each sign that cannot stand there is replaced by one that looks like it.
 * A word of more than some forty characters gets a hyphen from Mermaid.
 */
export function journeyActor(text: string): string {
  const line = plainLine(text).replace(/["#%&,:;<>\\_`{}~]/g, (sign) => lookAlikes[sign] ?? sign);
  return line.replace(innerForm, '\u200B') || '–';
}

/** Names for Mermaid: each thing, known by any text, gets `<prefix>1`, `<prefix>2`… in the order it is first asked for. */
export function mermaidIds(prefix: string): (key: string) => string {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? `${prefix}${ids.size + 1}`;
    ids.set(key, id);
    return id;
  };
}
