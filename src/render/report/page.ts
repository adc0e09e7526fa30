import type { Phrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Names } from '../../queries/common/names.ts';
import type { Markdown } from './markdown-value.ts';
import type { PageKind } from './page-paths.ts';

/** What a template may be given: text is escaped for Markdown, `Markdown` is not. */
export type PageValue =
  | string
  | number
  | boolean
  | undefined
  | Markdown
  | readonly PageValue[]
  | { readonly [key: string]: PageValue };

export interface PageData {
  readonly [key: string]: PageValue;
}

/** A picture that lies beside the pages; the path is from the report's folder: `pictures/map.svg`. */
export interface PagePicture {
  readonly path: string;
  readonly svg: string;
}

/** A page of the report before its template has made text of it. */
export interface Page {
  /** What the command takes: `ideas`, `team/support`. */
  readonly name: string;
  /** From the report's folder, with `/`: `ideas.md`, `teams/support.md`. */
  readonly path: string;
  /** Plain text. */
  readonly title: string;
  /** The template that makes its text, by name. */
  readonly template: string;
  readonly data: PageData;
  readonly pictures?: readonly PagePicture[];
}

/** What every page is made from; `now` is the moment the report speaks of, in milliseconds since 1970. */
export interface ReportRequest {
  readonly model: Model;
  readonly now: number;
  readonly phrases: Phrases;
  readonly names: Names;
  /** The pages are for everybody, and `model` holds what may leave the house: there are fewer of them. */
  readonly isPublic?: boolean;
}

/** Makes the pages of one kind: one, or one for each team, stage or group. */
export interface PageBuilder {
  readonly kind: PageKind;
  build(request: ReportRequest): readonly Page[];
}
