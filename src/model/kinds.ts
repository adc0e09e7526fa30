import { inNfc } from '../source/nfc.ts';

/** Every kind of file: where it lives, how its id is formed. The one table that reading, ids and commands look into. */

export type Kind = keyof typeof kindTable;

interface KindInfo {
  /** The one file of this kind, or the folder its files live in. */
  readonly place: { readonly file: string } | { readonly folder: string };
  /** Records: the letter their ids begin with. They live in folders by month. */
  readonly letter?: string;
}

export const kindTable = {
  workspace: { place: { file: 'cxmap.yaml' } },
  'success-map': { place: { file: 'map/success-map.yaml' } },
  vocabulary: { place: { file: 'map/vocabulary.yaml' } },
  routing: { place: { file: 'map/routing.yaml' } },
  segments: { place: { file: 'map/segments.yaml' } },
  team: { place: { folder: 'map/teams' } },
  touchpoint: { place: { folder: 'map/touchpoints' } },
  handoff: { place: { folder: 'map/handoffs' } },
  scenario: { place: { folder: 'map/scenarios' } },
  playbook: { place: { folder: 'map/playbooks' } },
  group: { place: { folder: 'map/groups' } },
  metric: { place: { folder: 'metrics' } },
  client: { place: { folder: 'clients' } },
  case: { place: { folder: 'cases' }, letter: 'C' },
  task: { place: { folder: 'tasks' }, letter: 'T' },
  idea: { place: { folder: 'ideas' }, letter: 'I' },
  announcement: { place: { folder: 'announcements' }, letter: 'A' },
  question: { place: { folder: 'questions' }, letter: 'Q' },
  ack: { place: { folder: 'acks' }, letter: 'K' },
} as const satisfies Record<string, KindInfo>;

export const kinds = Object.keys(kindTable) as readonly Kind[];

export type RecordKind = 'case' | 'task' | 'idea' | 'announcement' | 'question' | 'ack';

const infos: Readonly<Record<Kind, KindInfo>> = kindTable;

/** The letter of a record kind's ids, or undefined for a definition. */
export function recordLetter(kind: Kind): string | undefined {
  return infos[kind].letter;
}

/** Whether things of a kind are records: files of a month, with an id that begins with a letter. */
export function isRecordKind(kind: string): kind is RecordKind {
  return recordKinds.has(kind);
}

const recordKinds: ReadonlySet<string> = new Set(kinds.filter((kind) => infos[kind].letter !== undefined));

/** Whether there is one file of a kind, which is called by its kind. */
export function isSingleKind(kind: string): boolean {
  return singleKinds.has(kind);
}

const singleKinds: ReadonlySet<string> = new Set(kinds.filter((kind) => 'file' in infos[kind].place));

/** The folders that hold files of a kind: a YAML file anywhere else is not read. */
export const kindFolders: readonly string[] = kinds.flatMap((kind) => {
  const place = infos[kind].place;
  return 'folder' in place ? [place.folder] : [];
});

/** How the folder of a kind is called, `touchpoints`; undefined where there is one file of the kind. */
export function folderNameOf(kind: Kind): string | undefined {
  const place = infos[kind].place;
  return 'folder' in place ? place.folder.split('/').at(-1) : undefined;
}

/** What is at the top of a workspace where files of a kind lie: a folder, or the very file. */
export function topOf(kind: Kind): string {
  const place = infos[kind].place;
  const path = 'folder' in place ? place.folder : place.file;
  return path.split('/')[0] ?? path;
}

/** The folders at the top of a workspace that files of a kind live in. */
export const topFolders: readonly string[] = [...new Set(kindFolders.map((folder) => folder.split('/')[0] ?? folder))];

/** Whether a path lies in one of them: there is nobody else's file there. */
export function isBelowTopFolder(path: string): boolean {
  const slash = path.indexOf('/');
  return slash > 0 && topFolders.includes(path.slice(0, slash));
}

export interface FileRole {
  readonly kind: Kind;
  /** The file's name without its ending, in NFC; for the single files, the kind's own name. */
  readonly id: string;
  /** `values`: the CSV beside a metric. */
  readonly part: 'definition' | 'values';
}

/** What a path is for, or undefined where the workspace has no use for it. */
export function roleOf(path: string): FileRole | undefined {
  const single = singleFiles.get(path);
  if (single) return { kind: single, id: single, part: 'definition' };
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  if (dot < 1) return undefined;
  const kind = folderKind(path.slice(0, Math.max(slash, 0)));
  if (!kind) return undefined;
  const id = inNfc(name.slice(0, dot));
  const ending = name.slice(dot);
  if (ending === '.yaml') return { kind, id, part: 'definition' };
  return kind === 'metric' && ending === '.csv' ? { kind, id, part: 'values' } : undefined;
}

const singleFiles = new Map<string, Kind>();
const kindByFolder = new Map<string, Kind>();
for (const kind of kinds) {
  const place = infos[kind].place;
  if ('file' in place) singleFiles.set(place.file, kind);
  else kindByFolder.set(place.folder, kind);
}

function folderKind(folder: string): Kind | undefined {
  for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 1)) {
    const kind = kindByFolder.get(folder.slice(0, end));
    if (kind) return kind;
  }
  return undefined;
}

/** Where a file of a kind belongs. `month` (`2026-11`) is asked of records only. */
export function pathFor(kind: Kind, id: string, month?: string): string {
  const place = infos[kind].place;
  if ('file' in place) return place.file;
  return month && isRecordKind(kind) ? `${place.folder}/${month}/${id}.yaml` : `${place.folder}/${id}.yaml`;
}

/** Where a new ack of a team belongs: `acks/support/2026-11/K-261129-7K3QX.yaml`. `month` as in `2026-11`. */
export function ackPath(team: string, id: string, month: string): string {
  return `${kindTable.ack.place.folder}/${team}/${month}/${id}.yaml`;
}

/** The team that an ack speaks for, in NFC: the folder that it lies in, which a host can hold that team's approval against. */
export function teamOfAck(path: string): string | undefined {
  const [folder, team, ...rest] = path.split('/');
  return folder === kindTable.ack.place.folder && team !== undefined && rest.length > 0 ? inNfc(team) : undefined;
}
