import type { Conflicts, Underway } from './conflicts.ts';
import type { CachedResult, KeptReading } from './kept.ts';
import type { FileWrite } from './outcome.ts';
import type { OwnedTerminal, TerminalEars } from './owned-terminal.ts';
import type { Revisions } from './revisions.ts';
import type { LocalAnswer, LocalRequest, LocalServer, ToolServer } from './served.ts';
import type { Repo } from './source/repo.ts';

/** A text stream as the program sees it: what goes there, and what may be assumed about who reads. */
export interface Stream {
  write(text: string): void;
  /** A person at a terminal, rather than a file or a pipe. */
  readonly isTerminal: boolean;
  /** Width in columns; 80 where nobody knows. */
  readonly columns: number;
  /** Whether colour is wanted here, after NO_COLOR, FORCE_COLOR and the terminal's own word. */
  readonly color: boolean;
}

/** A workspace on disk, found from a folder inside it. */
export interface WorkspaceHandle {
  /** The absolute folder that holds cxmap.yaml. */
  readonly root: string;
  /** What is in it now. A file's text is fetched when it is asked for. */
  readonly repo: Repo;
}

/** How the files of a workspace look from outside at a moment. */
export interface Look {
  /** The paths that may hold something else than at an earlier look, that are new, or that are gone. */
  since(earlier: Look): ReadonlySet<string>;
}

/** Changes of files, one after the other. */
export interface Changes {
  /** Waits for the next change; false when there will be none. */
  next(): Promise<boolean>;
  /** No more are waited for. */
  close(): void;
}

/** A file that is to come into being; the path is relative, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The file system, as far as cxmap goes into it. Paths are absolute unless they say otherwise. */
export interface Files {
  /** The workspace around a folder: the nearest one up that has cxmap.yaml. */
  findWorkspace(from: string): WorkspaceHandle | undefined;
  /** Joins and normalises, as a shell user would expect of `parts`. */
  resolve(...parts: readonly string[]): string;
  /** The way from one folder to a path, with `/` (`.` where they are the same); undefined where it leads outside. */
  relative(from: string, to: string): string | undefined;
  /** Whether a path below a folder leads out of it, through a link on its way or at its end. */
  leadsOutside(folder: string, path: string): boolean;
  /** What is at a path, following links. */
  kindAt(path: string): 'file' | 'folder' | 'nothing';
  /** Paths of all files below a folder, relative to it, with `/`, sorted; hidden ones included. */
  listFolder(path: string): readonly string[];
  /** The text of one file, wherever it is. Throws `TooLarge` over so many bytes (16 MiB), else what the system says. */
  readText(path: string, limit?: number): string;
  /** The bytes of one file, piece by piece. */
  readBytes(path: string): AsyncIterable<Uint8Array>;
  /** Writes a result where the user wants it: a file atomically, making folders as needed; a pipe or device as it is. */
  writeOutput(path: string, content: string | Uint8Array): void;
  /** Writes a result that is made piece by piece into a file, atomically; interrupted, the file is as it was. */
  writeOutputPieces(path: string, pieces: Iterable<string | Uint8Array>): void;
  /** Adds to the end of a file that a CI service named. */
  appendText(path: string, text: string): void;
  /** The way from the root of the git repository around a folder to it, with `/`; `''` where they are one, or there is none. */
  repositoryPrefix(root: string): string;
  /** The root of the git repository around a folder, without links; undefined where there is none. */
  repositoryTop(folder: string): string | undefined;
  /** Looks for the result of an earlier run of this version over exactly these files. */
  lookUpResult(root: string, repo: Repo): CachedResult;
  /** Looks for what an earlier run of this version read of a workspace that was found and not read yet. */
  keptReading(handle: WorkspaceHandle): KeptReading;
  /** Looks at the files of a workspace, and reads none. */
  look(handle: WorkspaceHandle): Look;
  /** Tells of changes below a folder; where the system cannot tell of them, by looking again and again. */
  watch(root: string): Changes;
  /** Runs `work` while no other cxmap changes the workspace. */
  locked<T>(root: string, work: () => Promise<T>): Promise<T>;
  /**
   * Short texts of the repository around a workspace that are none of its own: settings, scripts, templates, CI files.
   * A bounded number; paths are relative to the workspace, `../` where a file lies outside.
   */
  nearbyTexts(root: string): readonly { readonly path: string; readonly text: string }[];
  /**
   * Writes each file atomically, in order, below `root`, making folders as needed.
   * Throws `ChangedMeanwhile` where a file is no longer what the plan was made from, before anything is written.
   */
  writeFiles(root: string, writes: readonly FileWrite[]): void;
  /**
   * Writes files that are new, as many as come, each atomically below `root`; nothing is ever overwritten. Killed in
   * between, some are there and the others not: for what can be completed by doing it again.
   */
  writeNewFiles(root: string, files: AsyncIterable<NewFile>): Promise<void>;
}

/** What cxmap asks of git. Values never become options: every call ends them with `--`. */
export interface Git {
  /** `user.name` and `user.email` as git would use them in the folder, as far as they are set. */
  user(folder: string): Promise<{ readonly name?: string; readonly email?: string }>;
  /** What would keep `commit` from these files, as far as it can be told before they are written. */
  obstacle(folder: string, files: readonly string[]): Promise<CommitObstacle | undefined>;
  /**
   * Commits exactly these files (paths from the folder, with `/`), whatever else is staged, with a message of one line.
   * Returns the short commit id. Throws `CommitRefused` with git's words: the files stay as they are.
   */
  commit(folder: string, files: readonly string[], message: string): Promise<string>;
  /** Those of the files that differ from the last commit now: a commit of them takes that along. */
  uncommitted(folder: string, files: readonly string[]): Promise<readonly string[]>;
  /** Those of the files that git does not track. */
  untracked(folder: string, files: readonly string[]): Promise<readonly string[]>;
}

/**
 * Why nothing can be committed. `unusable`: git refuses the repository, as one of another owner; `underway`: the commit
 * would become a part of something begun before; `capitals`: git takes two names for one (core.ignorecase), and would record
 * the old one or both; `said`: in git's words.
 */
export type CommitObstacle =
  | { readonly kind: 'no-git' | 'no-repository' }
  | { readonly kind: 'unusable' | 'no-identity'; readonly said: string }
  | { readonly kind: 'underway'; readonly what: Underway }
  | { readonly kind: 'locked'; readonly path: string }
  | { readonly kind: 'ignored'; readonly paths: readonly string[] }
  | { readonly kind: 'capitals'; readonly from: string; readonly to: string };

/** git did not commit: a hook refused, a signature failed. The message is git's words. */
export class CommitRefused extends Error {}

/** Something to one person; `id` is the same for the same content of the same day. */
export interface Letter {
  readonly person: string;
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * What became of a message. `refused`: the mail server does not take this one; `answered`: a service answered with
 * another status than success; `unreachable`: nobody answered, or nobody is let in. No secret is in `said`.
 */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'unreachable'; readonly said: string }
  | { readonly kind: 'answered'; readonly status: number; readonly said: string };

/** A request by HTTP; what headers hold is secret. */
export interface WebRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
}

/** What a service answered; no secret of the request is in `said`, the beginning of the text. `wait`: milliseconds. */
export type WebAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly text: string;
      /** Whether `text` is all of it. */
      readonly isWhole: boolean;
      readonly said: string;
      readonly wait?: number;
    }
  | { readonly kind: 'unreachable'; readonly said: string };

/** So many bytes of an answer are read. */
export const webAnswerLimit = 32 * 2 ** 20;

/** Ways out of the house. Each tells of every message as soon as it is known what became of it. */
export interface Outbox {
  /** By SMTP; `url` holds the password. */
  mail(
    letters: readonly Letter[],
    server: { readonly url: string; readonly from: string },
    told: (letter: Letter, delivery: Delivery) => void,
  ): Promise<void>;
  /** By HTTP POST of JSON, one request a message. */
  post<M extends { readonly body: object }>(
    messages: readonly M[],
    url: string,
    told: (message: M, delivery: Delivery) => void,
  ): Promise<void>;
  /** One request to a service, and what it answers. */
  ask(request: WebRequest): Promise<WebAnswer>;
  /** Lets so many milliseconds pass, where a service asks for patience. */
  pause(milliseconds: number): Promise<void>;
  /** What has gone from this machine for a workspace. */
  ledger(root: string): { has(id: string): boolean; add(id: string): void };
}

/** How Mermaid draws. */
export interface MermaidLook {
  readonly format: 'svg' | 'png';
  readonly theme: 'light' | 'dark';
}

/** Pictures that cxmap does not write itself. */
export interface Images {
  /** An SVG as PNG, twice as large. Throws `PictureToolMissing`. */
  png(svg: string): Promise<Uint8Array>;
  /** Mermaid texts as pictures, all drawn in one browser. Throws `PictureToolMissing`. */
  mermaid(diagrams: readonly string[], look: MermaidLook): Promise<readonly Uint8Array[]>;
}

/** Everything outside: the real world in node/, a fixed one in a test. No Node types here. */
export interface Host {
  readonly cwd: string;
  /** Where cxmap itself is installed: its schemas, templates and examples. */
  readonly packageFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Milliseconds since 1970: the only clock. */
  now(): number;
  /** A number from 0 up to 1, by chance: for the ids of new records. */
  random(): number;
  /** SHA-256 of a text in UTF-8, as hex digits. */
  sha256(text: string): string;
  /** Milliseconds since the process began, with fractions. */
  elapsed(): number;
  /** Asks the person at the terminal for a line; undefined where nobody sits there to answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /**
   * Takes the whole terminal: keys come as they are pressed, and the screen is another one, until it is closed. However
   * the process ends, and while it is suspended, the terminal is as it was. Undefined where input or output is none, or one that cannot do that.
   */
  readonly terminal: ((ears: TerminalEars, wants: { readonly mouse: boolean }) => Promise<OwnedTerminal>) | undefined;
  /** The whole of standard input, as text. */
  readStdin(): Promise<string>;
  /** The beginning of cxmap.yaml of the workspace around a folder, whose parts are joined; undefined where there is none. */
  settingsAround(...folder: readonly string[]): string | undefined;
  files(): Promise<Files>;
  git(): Promise<Git>;
  revisions(): Promise<Revisions>;
  conflicts(): Promise<Conflicts>;
  outbox(): Promise<Outbox>;
  images(): Promise<Images>;
  toolServer(): Promise<ToolServer>;
  /** Serves pages to this machine; port 0 takes any that is free. Throws `PortTaken`. */
  serve(port: number, answer: (request: LocalRequest) => Promise<LocalAnswer>): Promise<LocalServer>;
}

/** A file was changed between reading and writing; nothing has been written. */
export class ChangedMeanwhile extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} was changed meanwhile`);
    this.path = path;
  }
}

/** What draws Mermaid is optional, and a part of it is not there. */
export class PictureToolMissing extends Error {
  /**
   * `named-mermaid`, `named-browser`: what CXMAP_MERMAID or CXMAP_CHROMIUM names; `working-browser`: the one that was
   * found does not start.
   */
  readonly tool: 'png-library' | 'mermaid-cli' | 'named-mermaid' | 'browser' | 'named-browser' | 'working-browser';
  readonly path: string;
  constructor(tool: PictureToolMissing['tool'], path = '', options?: ErrorOptions) {
    super(`There is no ${tool} here to draw pictures with`, options);
    this.tool = tool;
    this.path = path;
  }
}

/** Text that is read whole may have so many bytes: lists of known findings, pages, standard input. */
export const wholeTextLimit = 16 * 2 ** 20;

/** What is written by hand as YAML, a form or a mapping, may have so many bytes, as in a workspace. */
export const handWrittenLimit = 2 ** 20;

/** Text that is read whole is larger than is read. */
export class TooLarge extends Error {
  readonly path: string;
  readonly bytes: number;
  readonly limit: number;
  constructor(path: string, bytes: number, limit: number) {
    super(`${path} has ${bytes} bytes, of at most ${limit}`);
    this.path = path;
    this.bytes = bytes;
    this.limit = limit;
  }
}
