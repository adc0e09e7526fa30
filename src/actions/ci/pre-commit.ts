import { fieldOf } from '../../model/field.ts';
import { applyEdits, type Edit } from '../../source/edit.ts';
import type { EditValue } from '../../source/edit-types.ts';
import { writeDocument } from '../../source/write-document.ts';
import { parseYaml } from '../../source/yaml.ts';
import { npmSpec, type Source } from './source.ts';

export const preCommitPath = '.pre-commit-config.yaml';

const hookId = 'cxmap-validate';

/**
 * The settings of pre-commit with the hook for a workspace; what else they say stays byte by byte. Undefined where they are in
 * a form that is not edited.
 */
export function withHook(settings: string | undefined, source: Source, folder: string): string | undefined {
  const wanted = entryFor(source, folder);
  if (settings === undefined || settings.trim() === '') return writeDocument({ repos: [wanted] });
  const { value, problems } = parseYaml(settings);
  const repos = fieldOf(value, 'repos');
  if (problems.length > 0 || !Array.isArray(repos)) return undefined;
  const at = repos.findIndex((repo) => isOurs(repo, folder));
  const edits: readonly Edit[] =
    at < 0 ? [{ op: 'append', path: ['repos'], value: wanted }] : sourceEdits(repos[at], wanted, at);
  const edited = applyEdits(settings, edits);
  return 'text' in edited ? edited.text : undefined;
}

/** Where the hook of a workspace installs from, as npm writes it; undefined where there is no such hook, or it does not say that. */
export function sourceInHook(settings: string, folder: string): string | undefined {
  const repos = fieldOf(parseYaml(settings).value, 'repos');
  const known: unknown = Array.isArray(repos) ? repos.find((repo) => isOurs(repo, folder)) : undefined;
  const [url, revision] = [fieldOf(known, 'repo'), fieldOf(known, 'rev')];
  const spec =
    url === 'local'
      ? ['hooks', 0, 'additional_dependencies', 0].reduce<unknown>((value, key) => stepInto(value, key), known)
      : `git+${String(url).replace(/\.git$/, '')}.git#${revision}`;
  return known !== undefined && typeof spec === 'string' ? spec : undefined;
}

/** What says where cxmap comes from is brought up to date; a hook's own settings stay as somebody wrote them. */
function sourceEdits(known: unknown, wanted: EditValue, at: number): readonly Edit[] {
  const isLocal = fieldOf(wanted, 'repo') === 'local';
  if ((fieldOf(known, 'repo') === 'local') !== isLocal) return [{ op: 'set', path: ['repos', at], value: wanted }];
  const places = isLocal ? [['hooks', 0, 'additional_dependencies']] : [['repo'], ['rev']];
  return places.flatMap((place): readonly Edit[] => {
    const [was, is] = [known, wanted].map((entry) =>
      place.reduce<unknown>((value, key) => stepInto(value, key), entry),
    );
    return saysSame(was, is) ? [] : [{ op: 'set', path: ['repos', at, ...place], value: is as EditValue }];
  });
}

function stepInto(value: unknown, key: string | number): unknown {
  return typeof key === 'number' ? (Array.isArray(value) ? value[key] : undefined) : fieldOf(value, key);
}

function entryFor(source: Source, folder: string): EditValue {
  const args = folder === '' ? {} : { args: ['--dir', folder] };
  if (source.kind === 'repository') {
    return { repo: source.url, rev: source.revision, hooks: [{ id: hookId, ...args }] };
  }
  const hook = {
    id: hookId,
    name: 'cxmap validate',
    entry: 'cxmap validate',
    language: 'node',
    additional_dependencies: [npmSpec(source)],
    pass_filenames: false,
    always_run: true,
    ...args,
  };
  return { repo: 'local', hooks: [hook] };
}

/** An entry that has our hook for the workspace, and none of others. */
function isOurs(repo: unknown, folder: string): boolean {
  const hooks = fieldOf(repo, 'hooks');
  if (!Array.isArray(hooks) || hooks.length !== 1 || fieldOf(hooks[0], 'id') !== hookId) return false;
  const args: unknown = fieldOf(hooks[0], 'args') ?? [];
  if (!Array.isArray(args)) return false;
  const at = args.indexOf('--dir');
  return (at < 0 ? '' : args[at + 1]) === folder;
}

function saysSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
