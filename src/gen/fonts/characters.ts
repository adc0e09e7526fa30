/** The characters that pictures are measured and drawn with: ranges of code points, both ends included. */
const characters: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f], // Latin of Europe
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2bc, 0x2bc],
  [0x400, 0x4ff], // Cyrillic
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2027],
  [0x2030, 0x2030],
  [0x2032, 0x203a],
  [0x2044, 0x2044],
  [0x20a0, 0x20bf], // currencies
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0x2605, 0x2606],
  [0x2713, 0x2717],
];

/** Every code point of the ranges. */
export function codePoints(): readonly number[] {
  return characters.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
