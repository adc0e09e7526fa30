import { sumOf } from './files.ts';

/** The text with the block, or why there is none. */
export type WithBlock = { readonly text: string } | { readonly problem: 'edited' };

/** The lines of the block of a workspace; undefined where a file has none. */
export function blockIn(text: string, folder: string): readonly string[] | undefined {
  const { all, from, to } = placeOf(text, folder);
  return from < 0 || to < 0 ? undefined : all.slice(from + 1, to);
}

function placeOf(text: string, folder: string) {
  const name = folder === '' ? '.' : encodeURIComponent(folder);
  const [begin, end] = [`# cxmap ${name} begins`, `# cxmap ${name} ends`];
  const all = text.replaceAll('\r\n', '\n').split('\n');
  const from = all.findIndex((line) => line.startsWith(`${begin} `));
  return { begin, end, all, from, to: all.indexOf(end, from) };
}

/**
 * A file with the block of a workspace at its end, between marks: later lines win. What others wrote stays as it is. A block that
 * somebody has changed is a problem, unless `force`; without lines the block goes.
 */
export function withBlock(
  text: string,
  folder: string,
  lines: readonly string[],
  sha256: (text: string) => string,
  force: boolean,
): WithBlock {
  const { begin, end, all, from, to } = placeOf(text, folder);
  const body = lines.map((line) => `${line}\n`).join('');
  if (from >= 0 && to < 0 && !force) return { problem: 'edited' };
  if (from >= 0 && to >= 0) {
    const old = all
      .slice(from + 1, to)
      .map((line) => `${line}\n`)
      .join('');
    const isOurs = all[from]?.endsWith(sumOf(old, sha256)) ?? false;
    if (!isOurs && !force) return { problem: 'edited' };
  }
  const rest = from < 0 ? all : [...all.slice(0, from), ...all.slice(to < 0 ? from + 1 : to + 1)];
  const others = rest.join('\n').trim() === '' ? '' : `${rest.join('\n').replace(/\n+$/, '')}\n\n`;
  const block =
    lines.length === 0
      ? ''
      : `${begin} (written by cxmap; --force undoes changes by hand) ${sumOf(body, sha256)}\n${body}${end}\n`;
  const whole = block === '' ? others.replace(/\n\n$/, '\n') : others + block;
  return { text: text.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole };
}
