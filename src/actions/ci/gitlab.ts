import { fieldOf } from '../../model/field.ts';
import { applyEdits, type Edit } from '../../source/edit.ts';
import { parseYaml } from '../../source/yaml.ts';
import { type CiFile, fillLines, type Said, withHeader, yamlText } from './files.ts';
import { type CiWishes, gateIn, gateOf, nameOf } from './github.ts';
import { npmSpec } from './source.ts';

/** Where GitLab begins to read. */
export const gitlabMain = '.gitlab-ci.yml';

/** The job for GitLab as a file of its own; `main`: what GitLab reads first, as it is now. */
export function gitlabFile(wishes: CiWishes, main: string | undefined): CiFile {
  const { source, folder, failOn, sha256, template } = wishes;
  const name = nameOf(folder, sha256);
  const values = {
    name,
    stage: yamlText(stageIn(main)),
    spec: unexpanded(yamlText(npmSpec(source))),
    workspace: unexpanded(yamlText(folder === '' ? '.' : folder)),
    gate: gateOf(failOn),
  };
  return {
    path: gitlabPath(wishes),
    text: withHeader('ci gitlab', fillLines(template('gitlab.yml'), [], values), sha256),
  };
}

/** Where the job of a workspace stands. */
export function gitlabPath({ folder, sha256 }: Pick<CiWishes, 'folder' | 'sha256'>): string {
  return `.gitlab/${nameOf(folder, sha256)}.gitlab-ci.yml`;
}

/** Reads back what `gitlabFile` wrote. */
export function saidInGitlab(file: string): Said {
  const jobs = parseYaml(file).value;
  const [job] = typeof jobs === 'object' && jobs !== null ? Object.values(jobs) : [];
  const spec = fieldOf(fieldOf(job, 'variables'), 'CXMAP_FROM');
  const script = fieldOf(job, 'script');
  return {
    from: typeof spec === 'string' ? spec.replaceAll('$$', '$') : undefined,
    failOn: gateIn(Array.isArray(script) ? script : []),
  };
}

/**
 * The text of the main file with the other one included. Undefined where it is in a form that is not edited: it must then
 * be written there by hand.
 */
export function withInclude(main: string | undefined, path: string): string | undefined {
  const entry = { local: `/${path}` };
  if (main === undefined || main.trim() === '') return `include:\n  - local: ${yamlText(entry.local)}\n`;
  const { value, problems } = parseYaml(main);
  if (problems.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const include = fieldOf(value, 'include');
  const entries = Array.isArray(include) ? include : include === undefined || include === null ? [] : [include];
  if (entries.some((one) => [entry.local, path].includes(String(fieldOf(one, 'local') ?? one)))) return main;
  const edit: Edit =
    include === undefined || include === null || Array.isArray(include)
      ? { op: 'append', path: ['include'], value: entry }
      : { op: 'set', path: ['include'], value: [...entries, entry] };
  const edited = applyEdits(main, [edit]);
  return 'text' in edited ? edited.text : undefined;
}

/** The stage to run in: `test`, which there is unless the file names others; of those the first. */
function stageIn(main: string | undefined): string {
  const { value, problems } = parseYaml(main ?? '');
  const stages = problems.length > 0 ? undefined : fieldOf(value, 'stages');
  if (!Array.isArray(stages) || stages.length === 0 || stages.includes('test')) return 'test';
  return String(stages[0]);
}

/** GitLab expands variables in the values of others. */
function unexpanded(yaml: string): string {
  return yaml.replaceAll('$', '$$$$');
}
