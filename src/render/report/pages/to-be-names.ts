import { partNamed } from '../../../queries/ideas/live-ideas.ts';
import type { ToBe } from '../../../queries/ideas/to-be.ts';
import type { Names } from '../../names.ts';

/** What a part of the map (`touchpoint/first-login`) is called: as it will be, and where it goes, as it is. */
export function partNamer({ overlaid, today }: ToBe, names: Names): (part: string) => string {
  return (written) => {
    const part = partNamed(written);
    if (!part) return written;
    const { kind, id } = part;
    if (kind === 'stage') return names.stage(id);
    return (overlaid.get(kind, id) ?? today.get(kind, id))?.value.name ?? id;
  };
}
