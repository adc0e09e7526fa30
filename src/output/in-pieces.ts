/** So many characters go to the disk at once: a line by itself would be one call of the system each. */
const pieceLength = 65_536;

/** Texts put together into larger pieces, as they come. */
export function* inPieces(texts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
