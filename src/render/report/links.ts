import { once } from '../../once.ts';
import { highTouchClients } from '../../queries/clients/client-segments.ts';
import { nameOf } from '../../queries/common/names.ts';
import { markdownLink } from '../markdown/escape.ts';
import { writeInline } from '../markdown/write-page.ts';
import { type Inline, link } from '../page/blocks.ts';
import type { Mentions } from '../page/mentions.ts';
import { shownLine } from '../text.ts';
import { type Markdown, markdown } from './markdown-value.ts';
import type { ReportRequest } from './page.ts';
import { type ManyPages, type PageKind, pagePath, pagePathOf, publicPages, type SinglePage } from './page-paths.ts';

/** Links from one page to the others, relative, so that they work on every host and in a plain folder. */
export interface Links {
  /** The team's name, leading to its page; the name alone on that page itself, or where the map has no such team. */
  team(id: string): Markdown;
  stage(id: string): Markdown;
  /** What a client is called, leading to their page where they are looked after one by one. */
  client(id: string): Markdown;
  /** The working group's name, leading to the agenda of its next meeting. */
  group(id: string): Markdown;
  /** The scenario's name, leading to its service blueprint. */
  scenario(id: string): Markdown;
  /** The same for pages of blocks: names of teams and stages, leading to their pages. */
  readonly mentions: Mentions;
  /** A page of which there is one, under its title unless another text is given. */
  /** Of a page that a public report does not have, the text alone; '' where it would be under its title. */
  page(name: SinglePage, text?: string): Markdown | '';
  /** A picture by its path from the report's folder. */
  picture(path: string, alt: string): Markdown;
}

/** Links as they stand on the page at `path`. */
export function linksFrom(path: string, { model, names, phrases, isPublic = false }: ReportRequest): Links {
  const up = '../'.repeat(path.split('/').length - 1);
  const linked = (text: string, target: string | undefined): Inline =>
    target === undefined || target === path ? shownLine(text) : link(text, `${up}${target}`);
  const stages = new Set((model.single('success-map')?.value.stages ?? []).map(({ id }) => id));
  // What has gone out of use has no page any more, and may still be named.
  const isInUse = (kind: 'team' | 'group' | 'scenario', id: string): boolean => {
    const item = model.get(kind, id);
    return item !== undefined && item.value.retired === undefined;
  };
  const isMade = (kind: PageKind): boolean => !isPublic || publicPages.has(kind);
  const pageOf = (kind: ManyPages, id: string, exists: boolean): string | undefined =>
    exists && isMade(kind) ? pagePathOf(kind, id, model) : undefined;
  const highTouch = once(() => new Set(highTouchClients(model).map(({ id }) => id)));
  const said = (content: Inline): Markdown => markdown(writeInline(content));
  const mentions: Mentions = {
    team: (id) => linked(names.team(id), pageOf('team', id, isInUse('team', id))),
    stage: (id) => linked(names.stage(id), pageOf('stage', id, stages.has(id))),
  };
  return {
    team: (id) => said(mentions.team(id)),
    stage: (id) => said(mentions.stage(id)),
    mentions,
    client: (id) => said(linked(nameOf(model, 'client', id) ?? id, pageOf('client', id, highTouch().has(id)))),
    group: (id) => said(linked(names.group(id), pageOf('agenda', id, isInUse('group', id)))),
    scenario: (id) =>
      said(linked(model.get('scenario', id)?.value.name ?? id, pageOf('scenario', id, isInUse('scenario', id)))),
    page: (name, text) => {
      if (!isMade(name)) return text === undefined ? '' : said(shownLine(text));
      return said(linked(text ?? phrases.pages.titles[name], pagePath(name)));
    },
    picture: (target, alt) => markdown(linkToPicture(path, target, alt)),
  };
}

/** A picture on the page at `path`; both paths are from the report's folder. */
export function linkToPicture(path: string, target: string, alt: string): string {
  return `!${markdownLink(alt, `${'../'.repeat(path.split('/').length - 1)}${target}`)}`;
}
