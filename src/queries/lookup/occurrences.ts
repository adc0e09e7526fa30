import type { DocPath } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import {
  type DefinitionSite,
  definitions,
  type NameSite,
  names,
  type ReferenceSite,
  references,
} from '../../model/gen/references.gen.ts';
import type { Kind } from '../../model/kinds.ts';
import { type PartKind, partNamed, sitesOfPart } from '../../model/map-part.ts';
import { type MetricField, metricCells, metricHeadings } from '../../model/metric-data.ts';
import { attributePrefix, idColumns } from '../../model/metric-row.ts';
import type { Model } from '../../model/model.ts';
import type { ParsedFile } from '../../model/parse.ts';
import { walkPattern } from '../../model/walk.ts';
import { type ThingId, targetsOf } from './references.ts';

/**
 * What has an id or a name that other places repeat. Where that means something only within one thing, `within` is that
 * thing's id: the playbook of a `step`, the idea of a `work` item, the hand-off of a `field`, the metric of a `dimension`.
 */
export interface Called extends ThingId {
  readonly within?: string;
}

/** A place in a document that says an id, and what would stand there if the thing were called otherwise. */
export interface Occurrence {
  readonly file: string;
  readonly path: DocPath;
  readonly at: 'key' | 'value';
  readonly role: 'definition' | 'reference' | 'name';
  readonly text: string;
}

/** Fields of metrics' data that say an id. */
export interface CellOccurrence {
  readonly file: string;
  readonly fields: readonly CalledField[];
}

/** A field that says an id, with what stands before it there: nothing, or `attribute/`. */
export interface CalledField extends MetricField {
  readonly prefix: string;
}

/**
 * Every place of the workspace's documents that calls a thing by its id, as it would be if the thing were called `to`;
 * also places that call another thing, where its bare id could then be taken for this one.
 */
export function* occurrencesOf(model: Model, called: Called, to: string): Iterable<Occurrence> {
  const asked: Asked = { model, called, to };
  for (const file of model.files) {
    const { role, value } = file;
    if (!role || role.part === 'values' || value === undefined) continue;
    yield* inDocument(asked, file, { kind: role.kind, id: role.id, root: value, trail: [] });
    if (role.kind === 'idea') yield* inChanges(asked, file, value);
  }
}

/** The same in what ideas give to parts of the map alone: no list of references has these. */
export function* occurrencesInChanges(model: Model, called: Called, to: string): Iterable<Occurrence> {
  for (const file of model.files) {
    if (file.role?.kind === 'idea' && file.role.part === 'definition')
      yield* inChanges({ model, called, to }, file, file.value);
  }
}

/** The headings and cells of metrics' data that call a thing by its id. */
export function* cellsOf(model: Model, { kind, id, within }: Called): Iterable<CellOccurrence> {
  const column = idColumns.find((one) => one === kind);
  if (kind !== 'attribute' && kind !== 'dimension' && column === undefined) return;
  for (const { path: file, role, value: text } of model.files) {
    if (role?.part !== 'values' || typeof text !== 'string') continue;
    if (within !== undefined && within !== role.id) continue;
    const found = column === undefined ? metricHeadings(text) : metricCells(text, column);
    const fields = found.flatMap((one): readonly CalledField[] => {
      if (one.text === id) return [{ ...one, prefix: '' }];
      return kind === 'attribute' && one.text === attributePrefix + id ? [{ ...one, prefix: attributePrefix }] : [];
    });
    if (fields.length > 0) yield { file, fields };
  }
}

interface Asked {
  readonly model: Model;
  readonly called: Called;
  readonly to: string;
}

/** A document, or a part of one that has the form of another. */
interface Document {
  readonly kind: Kind | PartKind;
  readonly id: string;
  readonly root: unknown;
  /** The way to it in its file. */
  readonly trail: DocPath;
}

function* inDocument(asked: Asked, file: ParsedFile, document: Document): Iterable<Occurrence> {
  const { kind, root, trail } = document;
  for (const site of sites(kind)) {
    const found: { readonly target: unknown; readonly path: DocPath }[] = [];
    walkPattern(root, site.pattern, (target, path) => found.push({ target, path }));
    for (const { target, path } of found) {
      for (const said of saidAt(asked, site, document, target, path)) {
        yield { ...said, file: file.path, path: [...trail, ...said.path] };
      }
    }
  }
}

/** The new values that an idea gives to parts of the map: each has the sites of its part. */
function* inChanges(asked: Asked, file: ParsedFile, idea: unknown): Iterable<Occurrence> {
  const changes = fieldOf(idea, 'changes');
  for (const [index, change] of (Array.isArray(changes) ? changes : []).entries()) {
    const added = fieldOf(change, 'add');
    const part = partNamed(added ?? fieldOf(change, 'change'));
    const name = added === undefined ? 'set' : 'value';
    const root = fieldOf(change, name);
    if (part) yield* inDocument(asked, file, { ...part, root, trail: ['changes', index, name] });
  }
}

type Site = ReferenceSite | DefinitionSite | NameSite;

function sites(kind: Kind | PartKind): readonly Site[] {
  return kind === 'stage' ? sitesOfPart(kind) : [...references[kind], ...definitions[kind], ...names[kind]];
}

type Said = Omit<Occurrence, 'file'>;

function saidAt(asked: Asked, site: Site, document: Document, target: unknown, path: DocPath): readonly Said[] {
  const { called, to } = asked;
  if ('refs' in site) return referenceAt(asked, site, document, target, path);
  const { at } = site;
  const isPrefixed =
    document.kind === 'metric' && called.kind === 'attribute' && target === `${attributePrefix}${called.id}`;
  if (isPrefixed && !('defines' in site)) return [{ path, at, role: 'name', text: `${attributePrefix}${to}` }];
  if ((at === 'key' ? path.at(-1) : target) !== called.id) return [];
  if ('defines' in site) {
    const isLocal = called.within !== undefined;
    if (site.defines !== called.kind || (isLocal && called.within !== document.id)) return [];
    return [{ path, at, role: 'definition', text: to }];
  }
  return isCalledAt(called, document) ? [{ path, at, role: 'name', text: to }] : [];
}

/** Whether the names of a document belong to a thing: fields to the hand-off that they fill in, dimensions to their metric. */
function isCalledAt({ kind, within }: Called, { kind: of, id, root }: Document): boolean {
  if (of === 'metric') return kind === 'attribute' || (kind === 'dimension' && within === id);
  if (kind !== 'field') return false;
  switch (of) {
    case 'handoff':
      return within === id;
    case 'announcement':
      return within === fieldOf(root, 'handoff');
    case 'client':
      return within === fieldOf(fieldOf(root, 'handover'), 'handoff');
    default:
      return false;
  }
}

function referenceAt(
  asked: Asked,
  site: ReferenceSite,
  document: Document,
  target: unknown,
  path: DocPath,
): readonly Said[] {
  const { model, called, to } = asked;
  const { at, form } = site;
  if (form === 'local' || form === 'step-of-playbook') {
    const home = form === 'local' ? document.id : fieldOf(fieldOf(document.root, 'origin'), 'playbook');
    const isMeant = site.refs.some((kind) => kind === called.kind) && called.within === home && target === called.id;
    return isMeant ? [{ path, at, role: 'reference', text: to }] : [];
  }
  return [...targetsOf(model, site, target, path)].flatMap(([thing, place, where]) => {
    const written = where === 'key' ? String(place.at(-1)) : textAt(target, path, place);
    const lead = written.slice(0, written.length - thing.id.length);
    // What leads to nothing and says no kind may be meant: that is how a renaming that was cut off leaves it.
    const isLost = lead === '' && !site.refs.some((kind) => model.ids.of(kind).has(thing.id));
    const isOfKind = thing.kind === called.kind || (isLost && site.refs.some((kind) => kind === called.kind));
    const isMeant = called.within === undefined && thing.id === called.id && isOfKind;
    const id = isMeant ? to : thing.id;
    const text =
      lead === '' && form === 'qualified' ? qualified(asked, site, isMeant ? called.kind : thing.kind, id) : lead + id;
    return isMeant || text !== written ? [{ path: place, at: where, role: 'reference' as const, text }] : [];
  });
}

/** The text at a place at or below another. */
function textAt(target: unknown, path: DocPath, place: DocPath): string {
  return String(place.slice(path.length).reduce<unknown>((node, step) => fieldOf(node, step), target));
}

/** A bare id, unless it would be taken for that of a kind that is looked at before. */
function qualified({ model, called, to }: Asked, { refs }: ReferenceSite, kind: string, id: string): string {
  const exists = (one: string): boolean =>
    one === called.kind && called.within === undefined
      ? id === to || (id !== called.id && model.ids.of(one).has(id))
      : model.ids.of(one).has(id);
  const taken = refs.find(exists);
  return taken === undefined || taken === kind ? id : `${kind}/${id}`;
}
