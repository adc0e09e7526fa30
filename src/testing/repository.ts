import { join } from 'node:path';
import { baseWorkspace } from './base-workspace.ts';
import { git, gitWith } from './run-bin.ts';
import { temporaryFolder, writeInto } from './run-cli.ts';

/** A real git repository with a workspace in one of its folders. */
export interface TestRepository {
  readonly folder: string;
  /** Where the workspace is. */
  readonly root: string;
  /** Runs git at the top. */
  git(...words: readonly string[]): string;
  /** Writes files into the workspace. */
  write(files: Readonly<Record<string, string>>): void;
  /** Commits all that is there at a fixed time (Unix seconds) and gives back the full id. */
  commit(message: string, at?: number): string;
}

const usual = Date.parse('2026-11-20T12:00:00Z') / 1000;

/** A repository with one commit on `main`; the small workspace where no files are given. */
export function testRepository(files: Readonly<Record<string, string>> = baseWorkspace, place = 'cx'): TestRepository {
  const folder = temporaryFolder({});
  const root = join(folder, place);
  const run = (...words: readonly string[]): string => git(folder, ...words);
  const made: TestRepository = {
    folder,
    root,
    git: run,
    write: (more) => writeInto(root, more),
    commit(message, at = usual) {
      run('add', '-A');
      const date = `${at} +0000`;
      gitWith(
        { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
        folder,
        'commit',
        '-q',
        '--allow-empty',
        '-m',
        message,
      );
      return run('rev-parse', 'HEAD').trim();
    },
  };
  run('init', '-q', '-b', 'main');
  run('config', 'user.name', 'Ann Lee');
  run('config', 'user.email', 'ann@harbor.example');
  made.write(files);
  made.commit('begin');
  return made;
}
