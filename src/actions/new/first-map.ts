import { checkFileName } from '../../model/file-name.ts';
import { pathFor } from '../../model/kinds.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { applyEdits } from '../../source/edit.ts';
import { writeDocument } from '../../source/write-document.ts';
import { parseYaml } from '../../source/yaml.ts';
import { slugOf } from './init.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A team, and its people: the first leads it. */
interface FirstTeam extends Named {
  readonly people: readonly Named[];
}

interface FirstTouchpoint extends Named {
  readonly stage: string;
  /** The id of the team that answers for it. */
  readonly owner: string;
}

/** What somebody says of a map that is to begin; what is left out stays as the template has it. */
export interface FirstMap {
  readonly success?: string;
  readonly stages?: readonly Named[];
  readonly teams?: readonly FirstTeam[];
  readonly touchpoints?: readonly FirstTouchpoint[];
}

/** What may be said, in the order in which it is asked: what comes later names what comes before. */
export const firstMapParts = ['success', 'stages', 'teams', 'touchpoints'] as const;
export type FirstMapPart = (typeof firstMapParts)[number];

/** Why a text does not say it: a name without letters, one given twice, or a stage or team that there is not. */
export interface WrongPart {
  readonly wrong: 'empty' | 'twice' | 'stage' | 'team';
  readonly given: string;
  readonly known: readonly string[];
}

/** The stages and teams that a template has, for what names them. */
export interface Usual {
  readonly stages: readonly Named[];
  readonly team: Named;
  /** The id of whoever begins the map. */
  readonly person: string;
}

/** The stages and the team of a template; the person is known already. */
export function usualIn(files: ReadonlyMap<string, string>, person: string): Usual {
  const read = (path: string): unknown => parseYaml(files.get(path) ?? '').value;
  const stages: readonly Named[] = Object(read('map/success-map.yaml')).stages;
  const id = String(Object(read('cxmap.yaml')).cx_team);
  return { stages, team: { id, name: String(Object(read(`map/teams/${id}.yaml`)).name) }, person };
}

/**
 * Reads one part and adds it: `success` is a sentence; stages are `find, try, buy, use`; teams `Sales: Ann Lee, Tom Ray;
 * Support`; touchpoints `find: Web site, Advert (Sales); try: Demo`, each of the team in brackets, else of the first.
 */
export function readPart(part: FirstMapPart, text: string, said: FirstMap, usual: Usual): FirstMap | WrongPart {
  if (part === 'success') return { ...said, success: text.trim() };
  if (part === 'stages') {
    const stages = piecesOf(text, /[,;]/).map(named);
    return wrongIn(stages, new Set()) ?? { ...said, stages };
  }
  const groups = piecesOf(text, /;/).map((group) => {
    const [, head = group, rest = ''] = /^([^:]*):(.*)$/s.exec(group) ?? [];
    return { head: head.trim(), members: piecesOf(rest, /,/) };
  });
  if (part === 'teams') {
    const teams = groups.map(({ head, members }) => ({ ...named(head), people: members.map(named) }));
    const people = teams.flatMap((team) => team.people);
    return (
      wrongIn(teams, new Set([usual.team.id])) ?? wrongIn(people, new Set([usual.person]), 0) ?? { ...said, teams }
    );
  }
  return readTouchpoints(groups, said, usual);
}

function readTouchpoints(
  groups: readonly { readonly head: string; readonly members: readonly string[] }[],
  said: FirstMap,
  usual: Usual,
): FirstMap | WrongPart {
  const stages = said.stages ?? usual.stages;
  const teams: readonly Named[] = [...(said.teams ?? []), usual.team];
  const touchpoints: FirstTouchpoint[] = [];
  for (const { head, members } of groups) {
    const stage = called(head, stages);
    if (!stage) return { wrong: 'stage', given: head, known: stages.map(({ name }) => name) };
    for (const member of members) {
      const [, name = member, team] = /^(.*?)\s*\(([^()]*)\)$/s.exec(member) ?? [];
      const owner = team === undefined ? teams[0] : called(team, teams);
      if (!owner) return { wrong: 'team', given: team ?? '', known: teams.map((one) => one.name) };
      touchpoints.push({ ...named(name), stage: stage.id, owner: owner.id });
    }
  }
  return wrongIn(touchpoints, new Set()) ?? { ...said, touchpoints };
}

function called(given: string, known: readonly Named[]): Named | undefined {
  return known.find(({ id, name }) => id === slugOf(given) || slugOf(name) === slugOf(given));
}

function piecesOf(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
}

function named(name: string): Named {
  return { id: /[\p{L}\p{N}]/u.test(name) ? slugOf(name) : '', name };
}

/** Letters and digits: file systems hold 255 bytes, and two for a Cyrillic letter. */
const longestId = 80;

function wrongIn(given: readonly Named[], taken: ReadonlySet<string>, least = 1): WrongPart | undefined {
  const known = given.map(({ name }) => name);
  if (given.length < least) return { wrong: 'empty', given: '', known };
  const seen = new Set(taken);
  for (const { id, name } of given) {
    const path = { kind: 'touchpoint', id, part: 'definition' } as const;
    if (id === '' || id.length > longestId || checkFileName(pathFor('touchpoint', id), path).length > 0)
      return { wrong: 'empty', given: name, known };
    if (seen.has(id)) return { wrong: 'twice', given: name, known };
    seen.add(id);
  }
  return undefined;
}

/** The files of a template with what was said in them, and a file for each team and touchpoint. */
export function withFirstMap(
  files: ReadonlyMap<string, string>,
  said: FirstMap,
  usual: Usual,
): ReadonlyMap<string, string> {
  const stages = said.stages ?? usual.stages;
  const { teams = [], touchpoints = [] } = said;
  const made = new Map(files);
  edit(made, 'map/success-map.yaml', [
    ...(said.success === undefined ? [] : [setting(['success', 'statement'], said.success)]),
    ...(said.stages === undefined
      ? []
      : [
          setting(
            ['stages'],
            said.stages.map((stage) => ({ ...stage, goal: '…' })),
          ),
        ]),
  ]);
  if (said.stages !== undefined) {
    const contact = Object.fromEntries(said.stages.map(({ id }) => [id, { contact: 'direct' }]));
    edit(made, `map/teams/${usual.team.id}.yaml`, [setting(['stages'], contact)]);
  }
  for (const { id, name, people } of teams) {
    const [head] = people;
    const met = stages.filter((stage) => touchpoints.some((one) => one.owner === id && one.stage === stage.id));
    const contact = met.length > 0 ? met.map((stage) => [stage.id, { contact: 'direct' }]) : [];
    const document = {
      name,
      ...(head ? { stakeholder: head.id } : {}),
      members: people.map((person, index) => ({ ...person, ...(index === 0 ? { head: true } : {}) })),
      stages: Object.fromEntries(contact.length > 0 ? contact : [[stages[0]?.id ?? '', { contact: 'indirect' }]]),
    };
    made.set(`map/teams/${id}.yaml`, writeDocument(document));
  }
  for (const { id, name, stage, owner } of touchpoints) {
    const document = { name, stage, owner, channels: [], client_does: '…', expectation: '…' };
    made.set(`map/touchpoints/${id}.yaml`, writeDocument(document));
  }
  return made;
}

function setting(path: readonly string[], value: EditValue): Edit {
  return { op: 'set', path: [...path], value };
}

function edit(files: Map<string, string>, path: string, edits: readonly Edit[]): void {
  const edited = applyEdits(files.get(path) ?? '', edits);
  // The templates are ours: what cannot be edited there is a mistake of ours.
  if ('problem' in edited) throw new Error(`${path}: ${edited.problem.kind}`);
  files.set(path, edited.text);
}
