/**
 * How far each character moves the pen, in thousandths of the font's size, by code point. Reads the tables `head`, `hhea`,
 * `hmtx` and `cmap` (formats 4 and 12) of a TrueType file (OpenType 1.9); characters the font does not have are left out.
 */
export function readAdvances(ttf: Uint8Array, wanted: readonly number[]): ReadonlyMap<number, number> {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const at = tablePlaces(view);
  const unitsPerEm = view.getUint16(at('head') + 18);
  const measured = view.getUint16(at('hhea') + 34);
  const glyphOf = glyphFinder(view, at('cmap'));
  const advances = new Map<number, number>();
  for (const code of wanted) {
    const glyph = glyphOf(code);
    if (glyph === 0) continue;
    // Glyphs past the last measured one are as wide as it.
    const advance = view.getUint16(at('hmtx') + 4 * Math.min(glyph, measured - 1));
    advances.set(code, Math.round((advance * 1000) / unitsPerEm));
  }
  return advances;
}

function tablePlaces(view: DataView): (tag: string) => number {
  const places = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    places.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`The font has no table ${tag}`);
    return place;
  };
}

/** From code point to glyph number; 0 is the glyph for what is missing. */
function glyphFinder(view: DataView, cmap: number): (code: number) => number {
  const tables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const whole = tables.find((place) => view.getUint16(place) === 12);
  if (whole !== undefined) return (code) => inGroups(view, whole, code);
  const basic = tables.find((place) => view.getUint16(place) === 4);
  if (basic !== undefined) return (code) => inSegments(view, basic, code);
  throw new Error('The font has no table of code points that can be read');
}

function inGroups(view: DataView, table: number, code: number): number {
  for (let group = table + 16, left = view.getUint32(table + 12); left > 0; left--, group += 12) {
    const first = view.getUint32(group);
    if (code >= first && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - first;
  }
  return 0;
}

function inSegments(view: DataView, table: number, code: number): number {
  const twice = view.getUint16(table + 6);
  for (let index = 0; index < twice; index += 2) {
    const end = table + 14 + index;
    if (code > view.getUint16(end)) continue;
    const first = view.getUint16(end + twice + 2);
    if (code < first) return 0;
    const delta = view.getUint16(end + 2 * twice + 2);
    const rangePlace = end + 3 * twice + 2;
    const offset = view.getUint16(rangePlace);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(rangePlace + offset + (code - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
