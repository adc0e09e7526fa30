import type { Phrases } from '../../locales/phrases.ts';
import { displayWidth, padToWidth } from '../../render/text-width.ts';

/** All keys, each with what it does. */
export function helpLines({ board: { keys, space } }: Phrases): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ['↑ ↓ ← →  h j k l', keys.go],
    ['g G  Home End', keys.ends],
    ['PgUp PgDn', keys.page],
    ['Enter  o', keys.open],
    [`m  ${space}`, keys.move],
    ['Shift+← →  H L', keys.next],
    ['a', keys.assign],
    ['r', keys.answer],
    ['n', keys.note],
    ['/', keys.search],
    ['f', keys.filter],
    ['Esc', keys.clear],
    ['Tab', keys.kind],
    ['?', keys.help],
    ['Ctrl+Z', keys.suspend],
    ['q  Ctrl+C', keys.quit],
  ];
  const width = Math.max(...rows.map(([key]) => displayWidth(key)));
  return rows.map(([key, word]) => `  ${padToWidth(key, width)}  ${word}`);
}
