import {
  type DefinitionSite,
  definitions,
  type NameSite,
  names,
  type ReferenceSite,
  references,
} from './gen/references.gen.ts';

/** A stage has the form of a piece of the success map, the other parts that of their files. */
export type PartKind = 'touchpoint' | 'handoff' | 'team' | 'stage';

/** A part of the map that ideas may change. */
export interface Part {
  readonly kind: PartKind;
  readonly id: string;
}

/** A part as changes name it: `touchpoint/first-login`, a stage also by its id alone. Undefined where it is none. */
export function partNamed(written: unknown): Part | undefined {
  if (typeof written !== 'string') return undefined;
  const [first = '', id] = written.split('/', 2);
  if (id === undefined) return { kind: 'stage', id: first };
  return first === 'touchpoint' || first === 'handoff' || first === 'team' || first === 'stage'
    ? { kind: first, id }
    : undefined;
}

/** Where a part of the map refers to others, from the part on. */
export function referencesOfPart(kind: PartKind): readonly ReferenceSite[] {
  return kind === 'stage' ? ofStage(references['success-map']) : references[kind];
}

/** Where a part of the map defines ids besides its own, from the part on. */
export function definitionsOfPart(kind: PartKind): readonly DefinitionSite[] {
  return kind === 'stage' ? ofStage(definitions['success-map']) : definitions[kind];
}

/** Everywhere in a part of the map that an id is defined or referred to, or a name repeated. */
export function sitesOfPart(kind: PartKind): readonly (ReferenceSite | DefinitionSite | NameSite)[] {
  const own = kind === 'stage' ? ofStage(names['success-map']) : names[kind];
  return [...referencesOfPart(kind), ...definitionsOfPart(kind), ...own];
}

function ofStage<T extends { readonly pattern: readonly string[] }>(sites: readonly T[]): readonly T[] {
  return sites.flatMap((site) => (site.pattern[0] === 'stages' ? [{ ...site, pattern: site.pattern.slice(2) }] : []));
}
