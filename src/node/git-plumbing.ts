import { spawn, spawnSync } from 'node:child_process';
import { gitFolderAround } from './git-folder.ts';

/**
 * git did not do what it was asked; `said` are its own words. The name makes it a failure of the world, which gets a
 * sentence and no stack.
 */
export class GitFailure extends Error {
  override readonly name = 'WorldFailure';
  readonly exit: number;
  /** What it had printed by then. */
  readonly printed: string;
  constructor(exit: number, said: string, printed = '') {
    super(said.trim() === '' ? `git ended with ${exit}` : said.trim());
    this.exit = exit;
    this.printed = printed;
  }
}

/**
 * What git must not do here: fetch objects that a partial clone lacks (they are absent, and that is said), reach for any
 * network, take settings from plain files beside the workspace, or keep others from the index.
 */
const restraint = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0' };

/** A monitor of the file system is a program that the settings of the repository name. */
const monitor = ['-c', 'core.fsmonitor=false'];

const settings = [
  '--literal-pathspecs',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'core.quotePath=false',
  ...monitor,
];

/**
 * The environment for git in a folder. A hook of a linked work tree runs with GIT_DIR, by which git would take whatever
 * folder it stands in for the top of the work tree: where the folder itself leads to its repository, that counts.
 */
function around(folder: string): NodeJS.ProcessEnv {
  const { env } = process;
  // To copy the environment, and to look for the repository, takes as long as git does for a small question.
  const isLed = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_PREFIX'].some((name) => env[name] !== undefined);
  if (!isLed || gitFolderAround(folder) === undefined) return env;
  const { GIT_DIR, GIT_WORK_TREE, GIT_PREFIX, ...rest } = env;
  return rest;
}

/** Where git is to look and write, besides what the folder says. */
export type GitEnvironment = Readonly<Record<string, string>>;

/** git that has been started and waits for what it is to read: to start it takes longer than what it then does. */
export interface WaitingGit {
  /** Gives it all that it is to read; the bytes that it prints. Throws `GitFailure`. To be asked once. */
  answer(input: string): Promise<Buffer>;
  /** There is nothing to read after all; what was asked before is still answered. */
  dismiss(): void;
}

/**
 * Starts git in a folder. simple-git neither writes to a command nor reads bytes, which reading many blobs by one process
 * needs. It reaches the network only where `reach` says so.
 */
export function startGit(
  folder: string,
  words: readonly string[],
  environment: GitEnvironment = {},
  reach: 'here' | 'network' = 'here',
): WaitingGit {
  const child = spawn('git', [...settings, ...words], {
    cwd: folder,
    env: { ...around(folder), ...(reach === 'here' && restraint), ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const done = new Promise<Buffer>((settle, refuse) => {
    const printed: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    child.stderr.on('data', (part: Buffer) => {
      if (said.length < 10_000) said += part.toString('utf8');
    });
    child.on('error', refuse);
    child.on('close', (code) => {
      if (code === 0) settle(Buffer.concat(printed));
      else refuse(new GitFailure(code ?? -1, said, Buffer.concat(printed).toString('utf8')));
    });
    // A command that ends before it has read everything closes its end: what it says then is enough.
    child.stdin.on('error', () => {});
  });
  // How one ends that nobody asks is nobody's concern.
  done.catch(() => {});
  return {
    answer(input) {
      child.stdin.end(input);
      return done;
    },
    dismiss: () => void child.stdin.end(),
  };
}

/** Runs git in a folder and gives back the bytes that it prints. Throws `GitFailure`. */
export function runGit(
  folder: string,
  words: readonly string[],
  input = '',
  environment: GitEnvironment = {},
  reach: 'here' | 'network' = 'here',
): Promise<Buffer> {
  return startGit(folder, words, environment, reach).answer(input);
}

/** The same, for where nobody can wait. */
export function runGitNow(folder: string, words: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...settings, ...words], {
    cwd: folder,
    env: { ...around(folder), ...restraint },
    input: input ?? '',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) throw error;
  if (status !== 0) throw new GitFailure(status ?? -1, stderr.toString('utf8'));
  return stdout;
}

/** The same, as text. */
export async function askGit(
  folder: string,
  words: readonly string[],
  input?: string,
  environment?: GitEnvironment,
): Promise<string> {
  return (await runGit(folder, words, input, environment)).toString('utf8');
}

/** What git prints with `-z`: pieces that end in NUL. */
export function piecesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\0').slice(0, -1);
}
