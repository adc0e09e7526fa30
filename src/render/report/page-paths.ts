import type { Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { fileNames } from './file-names.ts';

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

/** Pages of which there is one for each thing of a kind: the folder, and how their files are called by its ids. */
const manyPages = {
  team: { folder: 'teams', names: onceEach((model: Model) => fileNames(idsOf(model, 'team'))) },
  stage: { folder: 'stages', names: onceEach((model: Model) => fileNames(stageIds(model))) },
  client: { folder: 'clients', names: onceEach((model: Model) => fileNames(idsOf(model, 'client'))) },
  agenda: { folder: 'agendas', names: onceEach((model: Model) => fileNames(idsOf(model, 'group'))) },
  scenario: { folder: 'scenarios', names: onceEach((model: Model) => fileNames(idsOf(model, 'scenario'))) },
} as const;

export type ManyPages = keyof typeof manyPages;

/** Every kind of page. */
export type PageKind = SinglePage | ManyPages;

/** The pages of a public report: on the map and what is measured, not on the people and records of the loop. */
export const publicPages: ReadonlySet<PageKind> = new Set(['index', 'map', 'handoffs', 'metrics', 'stage', 'scenario']);

/** Where a page of which there is one lies, from the report's folder. */
export function pagePath(page: SinglePage): string {
  return singlePages[page];
}

/** Where the page of one thing lies, from the report's folder. */
export function pagePathOf(kind: ManyPages, id: string, model: Model): string {
  return `${manyPages[kind].folder}/${nameOf(kind, id, model)}.md`;
}

/** Where the picture of one thing lies, from the report's folder: for a stage there may be one of its metrics too. */
export function picturePathOf(kind: 'stage' | 'scenario' | 'metrics', id: string, model: Model): string {
  return `pictures/${kind}-${nameOf(kind === 'metrics' ? 'stage' : kind, id, model)}.svg`;
}

/** The name of a thing's files; which it is may depend on all the ids of its kind. */
function nameOf(kind: ManyPages, id: string, model: Model): string {
  const name = manyPages[kind].names(model).get(id);
  if (name === undefined) throw new Error(`There is no ${kind} ${id} to make a page of`);
  return name;
}

function idsOf(model: Model, kind: 'team' | 'group' | 'scenario' | 'client'): readonly string[] {
  return model.all(kind).map(({ id }) => id);
}

/** The map's stages, and those that only a metric names. */
function stageIds(model: Model): readonly string[] {
  const stages = model.single('success-map')?.value.stages ?? [];
  const measured = model.all('metric').map(({ value: { stage } }) => stage);
  return [...stages.map(({ id }) => id), ...measured];
}
