import { fieldOf } from '../../model/field.ts';
import type { Idea, MapChange } from '../../model/gen/types.gen.ts';
import { type PartKind, partNamed } from '../../model/map-part.ts';
import type { Model } from '../../model/model.ts';

/** A part of the map that an idea adds, changes or takes away. */
export interface IdeaPart {
  readonly does: 'add' | 'change' | 'remove';
  readonly kind: PartKind;
  readonly id: string;
  /** As the map calls it, or the idea where the part is new. */
  readonly name: string;
  /** The stages whose pages show the part; none for a team, nor for a stage that is still to come. */
  readonly stages: readonly string[];
}

/** Looks up what ideas do to the map. */
export function ideaParts(model: Model): (idea: Idea) => readonly IdeaPart[] {
  const stages = new Map((model.single('success-map')?.value.stages ?? []).map((stage) => [stage.id, stage.name]));
  return ({ changes = [] }) =>
    changes.flatMap((change): readonly IdeaPart[] => {
      const { does, written, added } = read(change);
      const part = partNamed(written);
      if (!part) return [];
      const { kind, id } = part;
      const known = kind === 'stage' ? undefined : model.get(kind, id)?.value;
      const name = kind === 'stage' ? stages.get(id) : known?.name;
      const given = fieldOf(added, 'name');
      return [
        {
          does,
          kind,
          id,
          name: name ?? (typeof given === 'string' ? given : id),
          stages: kind === 'stage' ? (stages.has(id) ? [id] : []) : stagesOf(kind, known ?? added),
        },
      ];
    });
}

function read(change: MapChange): {
  readonly does: IdeaPart['does'];
  readonly written: string;
  readonly added: unknown;
} {
  if ('add' in change) return { does: 'add', written: change.add, added: change.value };
  if ('remove' in change) return { does: 'remove', written: change.remove, added: undefined };
  return { does: 'change', written: change.change, added: undefined };
}

function stagesOf(kind: Exclude<PartKind, 'stage'>, value: unknown): readonly string[] {
  if (kind === 'team') return [];
  const found = kind === 'touchpoint' ? [fieldOf(value, 'stage')] : fieldOf(value, 'stages');
  return Array.isArray(found) ? found.filter((stage) => typeof stage === 'string') : [];
}
