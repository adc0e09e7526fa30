/** A request to a page that this machine serves to itself. */
export interface LocalRequest {
  readonly method: string;
  /** The way and what is asked of it, as sent: `/board?of=task`. */
  readonly target: string;
  /** By their names in small letters; one that came several times is none. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** At most 256 KiB: a longer request is refused before anybody sees it. */
  readonly body: string;
}

/** What is answered; `'listen'`: the page is told of everything that happens from now on, in events. */
export type LocalAnswer =
  | 'listen'
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** A server on the loopback address of this machine alone. */
export interface LocalServer {
  readonly port: number;
  /** Texts that nobody can guess, made for this server: as many as are asked for, 256 bits each. */
  secret(): string;
  /** Tells every page that listens, and each that begins to, what was told last; JSON. */
  tell(news: object): void;
  /** When the person at the terminal stops it, or the system does. */
  readonly stopped: Promise<void>;
  close(): void;
}

/** The port that was asked for is not to be had. */
export class PortTaken extends Error {}

/** A tool that an agent calls, and that writes nothing; `input` and `output` are JSON Schemas. */
export interface ServedTool {
  readonly name: string;
  readonly description: string;
  readonly input: object;
  readonly output: object;
  /** What was given has the form of `input`. */
  call(given: object): Promise<{ readonly data: object; readonly isRefused: boolean }>;
}

/** Offers tools over standard input and output, until whoever asks has gone. */
export interface ToolServer {
  serve(offer: {
    readonly name: string;
    readonly version: string;
    readonly instructions: string;
    readonly tools: readonly ServedTool[];
  }): Promise<void>;
}
