import type { Idea, Route } from '../../../model/gen/types.gen.ts';
import { type IdeaPart, ideaParts } from '../../../queries/ideas/parts.ts';
import { markdownText } from '../../markdown/escape.ts';
import type { Links } from '../links.ts';
import { type Markdown, markdown } from '../markdown-value.ts';
import type { PageValue, ReportRequest } from '../page.ts';

/** What the cells of tables say of ideas. */
export interface IdeaCells {
  /** Who works it out, leading to their page. */
  route(route: Route | undefined): PageValue;
  /** The parts of the map that the idea changes, each leading to its first stage or team. */
  parts(idea: Idea): readonly PageValue[];
  /** Alternatives in words; the id of another idea gets its title. */
  alternatives(given: string | readonly string[] | undefined): readonly string[];
  /** Names of people; what is nobody's id stays as it is (a client, say). */
  supporters(given: readonly string[] | undefined): readonly string[];
}

/** Writes about ideas for one page; made once a page. */
export function ideaCells(links: Links, { model, names, phrases }: ReportRequest): IdeaCells {
  const partsOf = ideaParts(model);
  const partCell = ({ does, kind, name, id, stages: [stage] }: IdeaPart): Markdown => {
    const target = kind === 'team' ? links.team(id) : stage === undefined ? undefined : links.stage(stage);
    const sign = { add: '+ ', change: '', remove: '− ' }[does];
    // The stage or the team itself needs no second name.
    if (target && (kind === 'team' || kind === 'stage')) return markdown(`${sign}${target.text}`);
    return markdown(`${sign}${markdownText(name)}${target ? ` (${target.text})` : ''}`);
  };
  return {
    route(route) {
      if (!route) return '';
      if ('department' in route) return links.team(route.department);
      return 'group' in route ? links.group(route.group) : phrases.loopViews.ideas.contest;
    },
    parts: (idea) => partsOf(idea).map(partCell),
    alternatives: (given = []) =>
      [given].flat().map((one) => {
        const other = model.get('idea', one);
        return other ? `${other.value.title} (${other.id})` : one;
      }),
    supporters: (given = []) => given.map((id) => model.get('client', id)?.value.name ?? names.person(id)),
  };
}
