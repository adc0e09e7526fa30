import type { Message } from '../../diagnostic.ts';
import { checkFileName } from '../../model/file-name.ts';
import { isRecordKind, type Kind, pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { parseYaml } from '../../source/yaml.ts';
import { type Act, checkReferences } from '../kit/checks.ts';
import { nameRecord } from '../kit/name-record.ts';
import { editFile, type Planned, refuse } from '../kit/planned.ts';
import { fittingEdits } from './fitting.ts';
import { slugOf } from './init.ts';
import { fillTemplate, placesIn } from './template.ts';
import { valuesFor } from './values.ts';

export interface NewFile extends Act {
  readonly kind: Kind;
  /** The id of a definition; of a record what it is about, since records get their ids themselves. */
  readonly called: string | undefined;
  readonly template: string;
  /** What was said of single fields: `stage`, `owner`, `origin.metric`, … as YAML. */
  readonly set: readonly (readonly [field: string, value: string])[];
  /** Short options: they fill the template's place, whatever the field is called there. */
  readonly short: Readonly<Partial<Record<'name' | 'stage' | 'owner', string>>>;
  readonly random: () => number;
}

/** Plans a new file from a commented template: what was not said is filled with what fits, and validates. */
export function planNew(model: Model, wanted: NewFile): Planned {
  const { kind, called, template, short, at, random } = wanted;
  const named = isRecordKind(kind)
    ? { ...nameRecord(model, kind, at, random), name: called ?? '…' }
    : definitionId(model, kind, called ?? '');
  if ('problem' in named) return refuse(...named.problem);
  const { id, path, name } = named;

  const places = placesIn(template);
  const useless = (['stage', 'owner'] as const).find((field) => short[field] !== undefined && !places.has(field));
  if (useless) return refuse({ key: 'action/new-no-such-field', values: { kind, field: useless } });
  const set = wanted.set.map(([field, text]) => ({ field, value: readValue(text) }));
  const wishes = new Map([...set.flatMap(wishOf), ...Object.entries(short)]);
  const values = valuesFor(model, { kind, id, name: short.name ?? name, at, by: wanted.by }, wishes);
  const filled = fillTemplate(template, values);
  if ('missing' in filled) {
    return refuse(
      ...filled.missing.map(
        (needs): Message => ({ key: 'action/new-needs', values: { kind, needs: neededKind(needs) } }),
      ),
    );
  }
  const edits = set.map(editOf);
  const edited = editFile(path, filled.text, [...edits, ...fittingEdits(model, kind, filled.text, set)]);
  if (!edited.ok) return edited;
  const after = edited.writes[0]?.after ?? filled.text;
  const wrong = checkReferences(model, kind, Object(parseYaml(after).value), at);
  if (wrong.length > 0) return refuse(...wrong);
  return {
    ok: true,
    plan: {
      writes: [{ path, before: null, after }],
      summary: { key: 'action/new-written', values: { path } },
      record: id,
      commit: { key: 'action/new-commit', values: { kind, id } },
    },
  };
}

export type NamedFile =
  | { readonly id: string; readonly path: string; readonly name: string }
  | { readonly problem: readonly Message[] };

/** An id that is free, its file, and the name that is made of it. */
export function definitionId(model: Model, kind: Kind, called: string): NamedFile {
  const id = called.replace(/\.yaml$/, '');
  const path = pathFor(kind, id);
  if (checkFileName(path, { kind, id, part: 'definition' }).length > 0) {
    return { problem: [{ key: 'action/new-bad-id', values: { given: called, instead: slugOf(called) } }] };
  }
  // On some disks two names that differ only in capitals are one file.
  const same = [...model.ids.of(kind)].find(([other]) => other.toLowerCase() === id.toLowerCase());
  if (same) {
    const [other, [definition]] = same;
    return { problem: [{ key: 'action/new-exists', values: { kind, id: other, path: definition?.file ?? path } }] };
  }
  const words = id.replace(/[-_]+/g, ' ');
  return { id, path, name: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** What is written, as YAML; what is no YAML is a text. */
export function readValue(text: string): EditValue {
  const { value, problems } = parseYaml(text);
  // YAML of the core schema reads as nothing but plain data.
  return problems.length > 0 || value === undefined ? text : (value as EditValue);
}

/** What a field is set to may decide others: a hand-off lands where its first receiver works. */
function wishOf({ field, value }: { readonly field: string; readonly value: EditValue }): [string, string][] {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? [[field, String(first)]] : [];
}

function editOf({ field, value }: { readonly field: string; readonly value: EditValue }): Edit {
  return { op: 'set', path: field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)), value };
}

/** What has to be there first for a place to be filled. */
function neededKind(place: string): string {
  const kinds: Readonly<Record<string, string>> = { owner: 'person', from: 'team', to: 'team', due: 'task_type' };
  return kinds[place] ?? place;
}
