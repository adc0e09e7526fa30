import { asMessage, type Message } from '../../diagnostic.ts';
import type { TextEncoding } from '../../source/guess-encoding.ts';

/** What was assumed of the encoding; nothing where the file or the mapping says it. */
export function encodingNote(encoding: TextEncoding | undefined): readonly Message[] {
  if (encoding === undefined || encoding.by === 'named' || encoding.by === 'told') return [];
  const { name, sample } = encoding;
  return [
    sample === undefined
      ? asMessage('action/import-assumed', { encoding: name })
      : asMessage('action/import-doubtful', { encoding: name, sample }),
  ];
}
