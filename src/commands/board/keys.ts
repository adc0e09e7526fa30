/** What a person at a terminal did, as the board understands it. */
export type Key =
  | { readonly is: 'text'; readonly text: string; readonly isPasted: boolean }
  | { readonly is: KeyName }
  | { readonly is: 'click'; readonly column: number; readonly row: number }
  | { readonly is: 'wheel'; readonly by: 1 | -1 };

export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'shift-left'
  | 'shift-right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'back-tab'
  | 'backspace'
  | 'delete'
  | 'clear-line'
  | 'interrupt'
  | 'suspend'
  | 'redraw';

/** Sequences of xterm and its kin: cursor keys in both modes, with and without Shift. */
const sequences: Readonly<Record<string, KeyName>> = {
  '\x1b[A': 'up',
  '\x1bOA': 'up',
  '\x1b[B': 'down',
  '\x1bOB': 'down',
  '\x1b[C': 'right',
  '\x1bOC': 'right',
  '\x1b[D': 'left',
  '\x1bOD': 'left',
  '\x1b[1;2D': 'shift-left',
  '\x1b[1;2C': 'shift-right',
  '\x1b[d': 'shift-left',
  '\x1b[c': 'shift-right',
  '\x1b[H': 'home',
  '\x1bOH': 'home',
  '\x1b[1~': 'home',
  '\x1b[7~': 'home',
  '\x1b[F': 'end',
  '\x1bOF': 'end',
  '\x1b[4~': 'end',
  '\x1b[8~': 'end',
  '\x1b[5~': 'page-up',
  '\x1b[6~': 'page-down',
  '\x1b[3~': 'delete',
  '\x1b[Z': 'back-tab',
};

const controls: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\x7f': 'backspace',
  '\x03': 'interrupt',
  '\x0c': 'redraw',
  '\x15': 'clear-line',
  '\x1a': 'suspend',
};

const paste = { begin: '\x1b[200~', end: '\x1b[201~' };

/** What was pasted and has no end yet is kept up to so many characters. */
const mostPasted = 100_000;

/**
 * Reads keys from what a terminal sent. A sequence that may go on is left in `rest`, to be read with what comes next; with
 * `isAll` nothing comes any more, and an escape that stands alone is the key. What no terminal of today sends is left out.
 */
export function readKeys(sent: string, isAll = false): { readonly keys: readonly Key[]; readonly rest: string } {
  const keys: Key[] = [];
  let at = 0;
  while (at < sent.length) {
    const left = sent.slice(at);
    if (left.startsWith(paste.begin)) {
      const end = left.indexOf(paste.end);
      if (end < 0 && !isAll && left.length < mostPasted) return { keys, rest: left };
      const pasted = left.slice(paste.begin.length, end < 0 ? undefined : end);
      keys.push({ is: 'text', text: pasted, isPasted: true });
      at += end < 0 ? left.length : end + paste.end.length;
      continue;
    }
    if (left[0] === '\x1b') {
      const found = readSequence(left, isAll);
      if (found === undefined) return { keys, rest: left };
      if (found.key) keys.push(found.key);
      at += found.length;
      continue;
    }
    const control = controls[left[0] ?? ''];
    if (control) keys.push({ is: control });
    const [text = ''] = control ? [] : (/^[^\x00-\x1f\x7f]+/.exec(left) ?? []);
    if (text !== '') keys.push({ is: 'text', text, isPasted: false });
    at += Math.max(1, text.length);
  }
  return { keys, rest: '' };
}

/** The key at the beginning; undefined where more has to come. */
function readSequence(
  left: string,
  isAll: boolean,
): { readonly key: Key | undefined; readonly length: number } | undefined {
  const [sequence] = /^\x1b(?:\[[0-9;<=>?]*[ -/]*[@-~]|O[@-~])/.exec(left) ?? [];
  if (sequence !== undefined) return { key: keyOf(sequence), length: sequence.length };
  if (/^\x1b(?:\[[0-9;<=>?]*[ -/]*|O)?$/.test(left)) {
    if (!isAll && left.length < 32) return undefined;
    return { key: { is: 'escape' }, length: left.length };
  }
  // An escape with something else behind it: the key, and then that.
  return { key: { is: 'escape' }, length: 1 };
}

function keyOf(sequence: string): Key | undefined {
  const name = sequences[sequence];
  if (name) return { is: name };
  const [, button, column, row, released] = /^\x1b\[<(\d+);(\d+);(\d+)([Mm])$/.exec(sequence) ?? [];
  if (button === undefined || released === 'm') return undefined;
  const pressed = Number(button);
  if (pressed === 64 || pressed === 65) return { is: 'wheel', by: pressed === 64 ? -1 : 1 };
  return pressed === 0 ? { is: 'click', column: Number(column) - 1, row: Number(row) - 1 } : undefined;
}

/** The keys of a Russian keyboard, by the Latin letters on the same keys. */
const russian = 'йцукенгшщзхъфывапролджэячсмитьбю';
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/** What a letter means where keys are commands: on a Russian keyboard the Latin letter of the same key, `/` and `?` too. */
export function commandLetter(letter: string): string {
  const at = russian.indexOf(letter.toLowerCase());
  if (at < 0) return letter === '.' ? '/' : letter === ',' ? '?' : letter;
  const same = latin.charAt(at);
  return letter === letter.toLowerCase() ? same : same.toUpperCase();
}

/** Letters that go where arrows and other keys go. */
export const arrows: Readonly<
  Record<string, 'left' | 'down' | 'up' | 'right' | 'shift-left' | 'shift-right' | 'home' | 'end'>
> = {
  h: 'left',
  j: 'down',
  k: 'up',
  l: 'right',
  H: 'shift-left',
  L: 'shift-right',
  g: 'home',
  G: 'end',
};
