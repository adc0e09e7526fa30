import { fieldOf } from '../../model/field.ts';
import { parseYaml } from '../../source/yaml.ts';
import { type CiFile, fillLines, type Said, slugOf, withHeader, yamlText } from './files.ts';
import { npmSpec, type Source } from './source.ts';

export const gates = ['breaking', 'loosening', 'never'] as const;

export type Gate = (typeof gates)[number];

export interface CiWishes {
  readonly source: Source;
  /** The workspace’s folder in the repository; empty where it is the top. */
  readonly folder: string;
  readonly failOn: Gate;
  readonly sha256: (text: string) => string;
  /** The text of a template of templates/ci. */
  readonly template: (name: string) => string;
}

/** The workflows of a workspace, by their paths: of the first job, and of the second one, which comments for it. */
export function githubPaths({ folder, sha256 }: Pick<CiWishes, 'folder' | 'sha256'>) {
  const name = nameOf(folder, sha256);
  return { name, workflow: `.github/workflows/${name}.yml`, comment: `.github/workflows/${name}-comment.yml` };
}

/** The workflows for GitHub: one, or two where pull requests come from forks. */
export function githubFiles(wishes: CiWishes, forks: boolean): readonly CiFile[] {
  const { source, folder, failOn, sha256, template } = wishes;
  const { name, workflow, comment } = githubPaths(wishes);
  const isAction = source.kind === 'repository' && source.isGitHub;
  const wanted = [isAction ? 'action' : 'package', forks ? 'forks' : 'one'];
  const values = {
    name,
    action: source.kind === 'repository' ? expressionless(yamlText(`${source.path}@${source.revision}`)) : '',
    spec: expressionless(yamlText(npmSpec(source))),
    workspace: expressionless(yamlText(folder === '' ? '.' : folder)),
    failOn,
    gate: gateOf(failOn),
  };
  const written = (from: string) => withHeader('ci github', fillLines(template(from), wanted, values), sha256);
  return [
    { path: workflow, text: written('github.yml') },
    ...(forks ? [{ path: comment, text: written('github-comment.yml') }] : []),
  ];
}

/** Reads back what `githubFiles` wrote into the workflow of the first job. */
export function saidInGithub(workflow: string): Said {
  const [job] = Object.values(fieldsOf(fieldOf(parseYaml(workflow).value, 'jobs')));
  const spec = fieldOf(fieldOf(job, 'env'), 'CXMAP_FROM');
  const steps = Object.values(fieldsOf(fieldOf(job, 'steps')));
  const action = steps.find((step) => fieldOf(fieldOf(step, 'with'), 'fail-on') !== undefined);
  if (typeof spec === 'string') {
    return { from: withExpressions(spec), failOn: gateIn(steps.map((step) => fieldOf(step, 'run'))) };
  }
  const uses = fieldOf(action, 'uses');
  return {
    from: typeof uses === 'string' ? `github:${withExpressions(uses).replace(/@(?=[^@]*$)/, '#')}` : undefined,
    failOn: action && String(fieldOf(fieldOf(action, 'with'), 'fail-on')),
  };
}

function fieldsOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The gate of the line that compares; undefined where there is none. */
export function gateIn(lines: readonly unknown[]): string | undefined {
  const line = lines.find((one) => typeof one === 'string' && one.includes(' diff --base '));
  return line === undefined ? undefined : (/ --fail-on ([a-z]+)/.exec(String(line))?.[1] ?? 'never');
}

export function gateOf(failOn: Gate): string {
  return failOn === 'never' ? '' : ` --fail-on ${failOn}`;
}

export function nameOf(folder: string, sha256: (text: string) => string): string {
  return folder === '' ? 'cxmap' : `cxmap-${slugOf(folder, sha256)}`;
}

const opening = '$\u007b{';

function withExpressions(text: string): string {
  return text.replaceAll(`${opening} '${opening}' }}`, opening);
}

/** GitHub evaluates what looks like an expression in any value: a text with one becomes an expression that says the text. */
function expressionless(yaml: string): string {
  return yaml.replaceAll(opening, `${opening} '${opening}' }}`);
}
