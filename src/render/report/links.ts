import { markdownLink, markdownText } from '../markdown/escape.ts';
import { type Markdown, markdown } from './markdown-value.ts';
import type { ReportRequest } from './page.ts';

/** Pages of which there is one. */
const singlePages = {
  index: 'README.md',
  director: 'director.md',
  map: 'map.md',
  'to-be': 'to-be.md',
  handoffs: 'handoffs.md',
  monitoring: 'monitoring.md',
  ideas: 'ideas.md',
  projects: 'projects.md',
  metrics: 'metrics.md',
} as const;

export type SinglePage = keyof typeof singlePages;

/** Pages of which there is one for each thing of a kind. */
const folders = { team: 'teams', stage: 'stages', agenda: 'agendas', scenario: 'scenarios' } as const;

/** Where a page lies, from the report's folder. */
export function pagePath(kind: SinglePage | keyof typeof folders, id = ''): string {
  return kind in folders
    ? `${folders[kind as keyof typeof folders]}/${fileName(id)}.md`
    : singlePages[kind as SinglePage];
}

/** Where the picture of one thing of a kind lies, from the report's folder. */
export function picturePath(kind: string, id: string): string {
  return `pictures/${kind}-${fileName(id)}.svg`;
}

/** An id that is no slug is reported by `validate`; its file must not leave the folder all the same. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
}

/** Links from one page to the others, relative, so that they work on every host and in a plain folder. */
export interface Links {
  /** The team's name, leading to its page; the name alone on that page itself, or where the map has no such team. */
  team(id: string): Markdown;
  stage(id: string): Markdown;
  /** The working group's name, leading to the agenda of its next meeting. */
  group(id: string): Markdown;
  /** The scenario's name, leading to its service blueprint. */
  scenario(id: string): Markdown;
  /** A page of which there is one, under its title unless another text is given. */
  page(name: SinglePage, text?: string): Markdown;
  /** A picture by its path from the report's folder. */
  picture(path: string, alt: string): Markdown;
}

/** Links as they stand on the page at `path`. */
export function linksFrom(path: string, { model, names, phrases }: ReportRequest): Links {
  const up = '../'.repeat(path.split('/').length - 1);
  const link = (text: string, target: string, exists = true): Markdown =>
    markdown(exists && target !== path ? markdownLink(text, `${up}${target}`) : markdownText(text));
  const stages = new Set((model.single('success-map')?.value.stages ?? []).map(({ id }) => id));
  // What has gone out of use has no page any more, and may still be named.
  const isInUse = (kind: 'team' | 'group' | 'scenario', id: string): boolean => {
    const item = model.get(kind, id);
    return item !== undefined && item.value.retired === undefined;
  };
  return {
    team: (id) => link(names.team(id), pagePath('team', id), isInUse('team', id)),
    stage: (id) => link(names.stage(id), pagePath('stage', id), stages.has(id)),
    group: (id) => link(names.group(id), pagePath('agenda', id), isInUse('group', id)),
    scenario: (id) =>
      link(model.get('scenario', id)?.value.name ?? id, pagePath('scenario', id), isInUse('scenario', id)),
    page: (name, text = phrases.pages.titles[name]) => link(text, singlePages[name]),
    picture: (target, alt) => markdown(linkToPicture(path, target, alt)),
  };
}

/** A picture on the page at `path`; both paths are from the report's folder. */
export function linkToPicture(path: string, target: string, alt: string): string {
  return `!${markdownLink(alt, `${'../'.repeat(path.split('/').length - 1)}${target}`)}`;
}
