import { appendFileSync, cpSync, readFileSync } from 'node:fs';
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
      return headOf(folder);
    },
  };
  const content = JSON.stringify([place, files]);
  const known = beginnings.get(content);
  if (known === undefined) {
    run('init', '-q', '-b', 'main');
    appendFileSync(join(folder, '.git/config'), '[user]\n\tname = Ann Lee\n\temail = ann@harbor.example\n');
    made.write(files);
    made.commit('begin');
    const kept = temporaryFolder({});
    cpSync(folder, kept, { recursive: true });
    beginnings.set(content, kept);
  } else {
    cpSync(known, folder, { recursive: true });
    // The index knows files by their inodes and times, which are others now.
    run('update-index', '--refresh');
  }
  return made;
}

/** The repositories with one commit that were made, by what is in them, to be copied: git takes longer to start. */
const beginnings = new Map<string, string>();

/** The commit of a repository that has just committed: as files say it, for git takes longer to start than to tell. */
function headOf(folder: string): string {
  const head = readFileSync(join(folder, '.git/HEAD'), 'utf8').trim();
  return head.startsWith('ref: ') ? readFileSync(join(folder, '.git', head.slice(5)), 'utf8').trim() : head;
}
