import { CORE_SCHEMA, load } from 'js-yaml';
import { type Dice, rollDice } from './dice.ts';
import type { Data } from './yaml-data.ts';

/** Prints documents as if many hands had written them: the same data in every style that YAML has. */

/** What follows on the line of a key or a dash, and the lines below. */
interface Printed {
  readonly head: string;
  readonly lines: readonly string[];
  /** A comment may follow the head. */
  readonly takesComment: boolean;
  /** The text ends with a block scalar: what comes next must not look like more of it. */
  readonly openEnded: boolean;
}

/** A map or a list as YAML, in a style that depends on `seed` alone. */
export function printWildly(data: Data, seed: number): string {
  const dice = rollDice(seed);
  const printer = new WildPrinter(dice);
  const inFlow = dice.chance(0.1);
  const { head, lines } = inFlow ? printer.flow(data, 0) : printer.block(data, dice.pick(0, 0, 0, 2, 5), 0);
  const marker = dice.chance(0.2);
  const all = [
    ...(dice.chance(0.3) ? ['# a first comment', ''] : []),
    ...(marker ? [dice.pick('---', '--- # go', '---  ')] : []),
    ...(head === '' ? lines : [head, ...lines]),
    ...(dice.chance(0.1) ? ['...'] : dice.chance(0.2) && !printer.endsOpen ? ['', '# a last comment'] : []),
  ];
  const text = `${all.join('\n')}${dice.chance(0.85) ? '\n' : ''}`;
  return (dice.chance(0.1) ? '\uFEFF' : '') + text.replaceAll('\n', dice.pick('\n', '\n', '\n', '\r\n', '\r'));
}

class WildPrinter {
  endsOpen = false;
  private readonly dice: Dice;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  /** A filled map or list whose entries begin in `column`; `first` of them begins the line with `lead` instead of spaces. */
  block(data: Data, column: number, depth: number): Printed {
    const entries = Array.isArray(data)
      ? data.map((item: Data) => this.item(item, column, depth))
      : Object.entries(data as Record<string, Data>).map(([key, value]) => this.pair(key, value, column, depth));
    const lines: string[] = [];
    let open = false;
    for (const entry of entries) {
      lines.push(...(open ? [] : this.noise(column)), ...entry.lines);
      open = entry.openEnded;
    }
    this.endsOpen = open;
    return { head: '', lines, takesComment: true, openEnded: open };
  }

  private pair(key: string, value: Data, column: number, depth: number): Printed {
    const { dice } = this;
    const name = this.key(key, false);
    const isList = Array.isArray(value);
    const step = isList ? dice.pick(0, 0, 2, 2, 1, 4, 7) : dice.pick(2, 2, 4, 1, 3, 8);
    const printed = this.node(value, column, column + step, depth);
    if (dice.chance(0.04)) return this.join(`${' '.repeat(column)}? ${name}`, `${' '.repeat(column)}:`, printed);
    return this.join(undefined, `${' '.repeat(column)}${name}${dice.pick('', '', '', ' ')}:`, printed);
  }

  private item(value: Data, column: number, depth: number): Printed {
    const { dice } = this;
    const gap = dice.pick(1, 1, 1, 2, 3);
    const dash = `${' '.repeat(column)}-`;
    const content = column + 1 + gap;
    const printed = this.node(value, column, content, depth);
    if (printed.head === '' && printed.lines.length > 0 && dice.chance(0.85)) {
      const at = printed.lines.findIndex((line) => /^ *[^ #]/.test(line));
      if (at !== 0) return this.join(undefined, dash, printed);
      const [first = '', ...rest] = printed.lines;
      return { ...printed, lines: [dash + ' '.repeat(gap) + first.slice(content), ...rest] };
    }
    return this.join(undefined, dash, printed, gap);
  }

  private join(before: string | undefined, start: string, printed: Printed, gap = 1): Printed {
    const { dice } = this;
    const end = () => dice.pick('', '', '', '  ', ' # a comment: "with" characters', '\t# tab');
    const lead = before === undefined ? [] : [before];
    if (printed.head !== '' && !printed.openEnded && dice.chance(0.06)) {
      const pad = ' '.repeat(start.search(/\S/) + dice.pick(1, 2, 5));
      const ownLine = pad + printed.head + (printed.takesComment ? end() : '');
      return { ...printed, lines: [...lead, start + end(), ownLine, ...printed.lines] };
    }
    const space = ' '.repeat(gap === 1 ? dice.pick(1, 1, 1, 4) : gap);
    const first = start + (printed.head === '' ? '' : space + printed.head) + (printed.takesComment ? end() : '');
    return { ...printed, lines: [...lead, first, ...printed.lines] };
  }

  private node(data: Data, parent: number, column: number, depth: number): Printed {
    if (typeof data !== 'object' || data === null) return this.scalar(data, parent, column);
    const isEmpty = Object.keys(data).length === 0;
    if (isEmpty || depth > 3 || this.dice.chance(0.2)) return this.flow(data, parent + 1);
    return this.block(data, column, depth + 1);
  }

  private scalar(data: string | number | boolean | null, parent: number, column: number): Printed {
    const plain = { lines: [], takesComment: true, openEnded: false };
    if (typeof data !== 'string') return { head: this.word(data, false), ...plain };
    if (/^[^ \t\n\r][^\r]*\n?$/.test(data) && /[^\s]\n?$/.test(data) && !hasControls(data) && this.dice.chance(0.6)) {
      if (data.includes('\n')) return this.literal(data, Math.max(parent + 1, column));
    }
    const [head = '', ...lines] = this.fold(this.text(data, false), parent + 1);
    return { head, lines, takesComment: lines.length === 0, openEnded: false };
  }

  private literal(data: string, column: number): Printed {
    const keep = data.endsWith('\n') && this.dice.chance(0.3);
    const content = data.endsWith('\n') ? data.slice(0, -1) : data;
    const pad = ' '.repeat(column + this.dice.pick(0, 0, 1, 3));
    const lines = content.split('\n').map((line) => (line === '' ? '' : pad + line));
    return { head: `|${data.endsWith('\n') ? (keep ? '+' : '') : '-'}`, lines, takesComment: true, openEnded: true };
  }

  /** In brackets, on one line or on several, which are indented by `indent` at least. */
  flow(data: Data, indent: number): Printed {
    const [head = '', ...lines] = this.flowText(data, indent).split('\n');
    return { head, lines, takesComment: lines.length === 0, openEnded: false };
  }

  private flowText(data: Data, indent: number): string {
    const { dice } = this;
    if (typeof data !== 'object' || data === null) {
      return typeof data === 'string' ? this.fold(this.text(data, true), indent).join('\n') : this.word(data, true);
    }
    const pad = ' '.repeat(indent + dice.pick(1, 2, 4));
    const isSpread = dice.chance(0.3);
    const tail = isSpread ? () => `${dice.pick('', '', ' # note, [x]')}\n${pad}` : () => dice.pick('', ' ', ' ', '\t');
    const entries = Array.isArray(data)
      ? data.map((item: Data) => this.flowText(item, indent + 1))
      : Object.entries(data).map(([key, value]) => {
          const written = this.flowText(value, indent + 1);
          return `${this.key(key, true)}:${written === '' ? '' : dice.pick(' ', ' ', '  ')}${written}`;
        });
    const comma = entries.length > 0 && dice.chance(0.15) ? ',' : '';
    const inner = entries.map((entry, index) => entry + (index < entries.length - 1 ? ',' : comma) + tail()).join('');
    const start = isSpread ? `\n${pad}` : dice.pick('', '', ' ');
    return Array.isArray(data) ? `[${start}${inner}]` : `{${start}${inner}}`;
  }

  private word(data: number | boolean | null, inFlow: boolean): string {
    return data === null ? this.dice.pick('null', '~', ...(inFlow ? [] : [''])) : String(data);
  }

  private key(key: string, inFlow: boolean): string {
    return this.text(key, inFlow);
  }

  private text(text: string, inFlow: boolean): string {
    const styles: [string, ...string[]] = [
      JSON.stringify(text).replace(/[\x7F-\x9F\u2028\u2029\uFEFF]/g, escapeCharacter),
    ];
    if (!hasControls(text) && !/[\t\n\r]/.test(text)) styles.push(`'${text.replaceAll("'", "''")}'`);
    if (staysPlain(text, inFlow)) styles.push(text, text, text, text);
    return this.dice.pick(...styles);
  }

  /** Breaks a scalar at a space, sometimes: the reader folds it back. Texts that span lines already stay. */
  private fold(written: string, indent: number): readonly string[] {
    const at = written.search(/(?<=[a-zа-я]) (?=[a-zа-я])/);
    if (at === -1 || !this.dice.chance(0.25)) return [written];
    return [written.slice(0, at), ' '.repeat(indent + this.dice.pick(0, 1, 3)) + written.slice(at + 1)];
  }

  private noise(column: number): readonly string[] {
    const pad = ' '.repeat(column);
    return this.dice.pick([], [], [], [], [''], [`${pad}# note: {x}`], ['', `${pad}#`, ''], ['   ']);
  }
}

function hasControls(text: string): boolean {
  return /[\x00-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\u{D800}-\u{DFFF}]/u.test(text);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const plainTexts = new Map<string, boolean>();

/** Whether a text can stand without quotes: asks js-yaml, once for each text. */
function staysPlain(text: string, inFlow: boolean): boolean {
  const question = (inFlow ? '[' : ' ') + text;
  const known = plainTexts.get(question);
  if (known !== undefined) return known;
  const answer = !/[\n\r\t]|^[?-]|^\s|\s$/.test(text) && readsBack(text, inFlow);
  plainTexts.set(question, answer);
  return answer;
}

function readsBack(text: string, inFlow: boolean): boolean {
  try {
    const read = load(inFlow ? `[{${text}: ${text}}, ${text}]` : `${text}: ${text}`, { schema: CORE_SCHEMA });
    const [map, item] = inFlow && Array.isArray(read) ? read : [read, text];
    const entries = Object.entries(map ?? {});
    return entries.length === 1 && entries[0]?.[0] === text && entries[0][1] === text && item === text;
  } catch {
    return false;
  }
}
