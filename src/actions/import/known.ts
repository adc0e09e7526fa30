import { fieldOf } from '../../model/field.ts';
import { isRecordKind, roleOf } from '../../model/kinds.ts';
import { parseFile } from '../../model/parse.ts';
import { settleForm } from '../../model/settle-form.ts';
import { inNfc } from '../../source/nfc.ts';
import type { Repo } from '../../source/repo.ts';
import { tailOf } from '../kit/name-record.ts';

/** What an import must know of the records that are there: nothing of them is held but this. */
export interface KnownRecords {
  /** `externalKey` of every case that came from another system. */
  readonly externals: ReadonlySet<string>;
  /** `tailOf` every record's id: no two records share them. */
  readonly tails: ReadonlySet<string>;
  /** Case files that could not be read: where these came from, nobody knows. */
  readonly unread: readonly string[];
}

/** Ids of other systems are no ids of ours, but one that comes in another Unicode form is still the same. */
export function externalKey({ system, id }: { readonly system: string; readonly id: string }): string {
  return inNfc(`${system}\0${id}`);
}

/** Reads the cases one after the other for where they came from. */
export function readKnownRecords(repo: Repo): KnownRecords {
  const externals = new Set<string>();
  const tails = new Set<string>();
  const unread: string[] = [];
  for (const path of repo.list()) {
    const role = roleOf(path);
    if (!role || !isRecordKind(role.kind)) continue;
    tails.add(tailOf(role.id));
    if (role.kind !== 'case') continue;
    const parsed = parseFile(path, repo.read(path));
    const file = 'text' in parsed ? settleForm(parsed) : parsed;
    if (file.value === undefined) unread.push(path);
    const external = fieldOf(file.value, 'external');
    const [system, id] = [fieldOf(external, 'system'), fieldOf(external, 'id')];
    if (typeof system === 'string' && typeof id === 'string') externals.add(externalKey({ system, id }));
  }
  return { externals, tails, unread };
}

/** The workspace without its records: what the rows of an import refer to. */
export function definitionsOf(repo: Repo): Repo {
  const isDefinition = (path: string): boolean => {
    const role = roleOf(path);
    return role !== undefined && !isRecordKind(role.kind);
  };
  return { list: () => repo.list().filter(isDefinition), read: (path) => repo.read(path) };
}
