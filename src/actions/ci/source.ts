/** Where CI installs cxmap from: a revision of a repository, or whatever npm can install. */
export type Source =
  | {
      readonly kind: 'repository';
      /** `https://host/owner/name` */
      readonly url: string;
      /** `owner/name` */
      readonly path: string;
      readonly isGitHub: boolean;
      /** A tag, branch or commit. */
      readonly revision: string;
    }
  | {
      readonly kind: 'package';
      readonly spec: string /** A file or folder of the repository itself. */;
      readonly isPath: boolean;
    };

const repositoryPattern = /^(?:git\+)?https:\/\/([\w.:-]+)\/((?:[\w.~-]+\/)+[\w.~-]+?)(?:\.git)?\/?#([\w./+-]+)$/;

/**
 * What is written as npm has it: `git+https://host/owner/name.git#v1`, `github:owner/name#v1`, `cxmap@1.2.3`, a path or an
 * address of a package. Undefined for what is none of it: nothing, an option, several lines.
 */
export function sourceOf(written: string): Source | undefined {
  const spec = written.trim();
  // No name, address or path of a package has blanks, quotes or control characters; a dash would begin an option.
  if (spec === '' || spec.startsWith('-') || !/^[^\s"'`\\\p{Cc}\p{Cf}]+$/u.test(spec)) return undefined;
  const full = spec.replace(/^github:(?=[\w.-]+\/[\w.-]+#)/, 'https://github.com/');
  const [, host = '', path = '', revision = ''] = repositoryPattern.exec(full) ?? [];
  if (host !== '' && !revision.startsWith('-')) {
    return { kind: 'repository', url: `https://${host}/${path}`, path, isGitHub: host === 'github.com', revision };
  }
  return { kind: 'package', spec, isPath: /^(?:\.{0,2}\/|file:)|\.tgz$/.test(spec) && !/^https?:/.test(spec) };
}

/** What npm installs it by. */
export function npmSpec(source: Source): string {
  return source.kind === 'package' ? source.spec : `git+${source.url}.git#${source.revision}`;
}

/** What cxmap comes from where nothing else is said: its own repository, at the version that runs; undefined where it has none. */
export function builtInSource(repository: string, version: string): Source | undefined {
  return repository === '' ? undefined : sourceOf(`${repository}#v${version}`);
}
