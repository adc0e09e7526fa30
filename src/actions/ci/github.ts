import { type CiFile, fillLines, slugOf, withHeader, yamlText } from './files.ts';
import { npmSpec, type Source } from './source.ts';

export type Gate = 'breaking' | 'loosening' | 'never';

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

export function gateOf(failOn: Gate): string {
  return failOn === 'never' ? '' : ` --fail-on ${failOn}`;
}

export function nameOf(folder: string, sha256: (text: string) => string): string {
  return folder === '' ? 'cxmap' : `cxmap-${slugOf(folder, sha256)}`;
}

const opening = '$\u007b{';

/** GitHub evaluates what looks like an expression in any value: a text with one becomes an expression that says the text. */
function expressionless(yaml: string): string {
  return yaml.replaceAll(opening, `${opening} '${opening}' }}`);
}
