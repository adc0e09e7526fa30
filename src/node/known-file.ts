import { ChangedMeanwhile } from '../host.ts';
import type { FileFacts } from '../model/definition.ts';
import { type FileRole, roleOf } from '../model/kinds.ts';
import { type ParsedFile, parseFile } from '../model/parse.ts';
import type { IgnoreComment } from '../source/ignore-comments.ts';
import type { Repo } from '../source/repo.ts';
import type { Reading } from './reading-file.ts';

/** Where something is said of a file: in which reading, at which index. */
export interface PlaceInReading {
  readonly reading: Reading;
  readonly index: number;
}

/** A file that nobody has touched since it was read. What it says is made when somebody asks. */
export class KnownFile implements ParsedFile {
  readonly valid = true;
  readonly diagnostics = [];
  readonly path: string;
  readonly role: FileRole | undefined;
  private readonly place: PlaceInReading;
  private readonly repo: Repo;
  private made: unknown;
  private told: FileFacts | undefined;

  constructor(path: string, place: PlaceInReading, repo: Repo) {
    this.path = path;
    this.role = roleOf(path);
    this.place = place;
    this.repo = repo;
  }

  get value(): unknown {
    this.made ??= this.place.reading.value(this.place.index) ?? this.readAgain();
    return this.made;
  }

  get facts(): FileFacts {
    this.told ??= this.place.reading.facts(this.place.index);
    return this.told;
  }

  get ignores(): readonly IgnoreComment[] {
    return this.place.reading.ignores(this.place.index);
  }

  /** Its value as JSON; undefined where what was kept has rotted. */
  bytes(): Uint8Array | undefined {
    return this.place.reading.bytes(this.place.index);
  }

  private readAgain(): unknown {
    const { value, valid } = parseFile(this.path, this.repo.read(this.path));
    if (!valid) throw new ChangedMeanwhile(this.path);
    return value;
  }
}
