import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A file of which there is one: the map of success, the vocabulary, the routing, the segments. */
export const mapFile: ChangeRow = {
  ids: mirrored('map-file-removed', 'loosening', 'map-file-added', 'tightening'),
  judge: each((edit) => coming(edit, { come: 'map-file-added', gone: 'map-file-removed', other: 'map-file-added' })),
  examples: [{ file: 'map/segments.yaml', before: 'segments: []', gives: 'map-file-removed' }],
};
