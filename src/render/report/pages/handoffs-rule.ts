import type { Phrases } from '../../../locales/phrases.ts';
import type { Handoff, InformationField } from '../../../model/gen/types.gen.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { ComingAbsence } from '../../../queries/common/team-members.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { durationText, leadTimeText } from '../../lead-time.ts';
import { markdownLink, markdownText } from '../../markdown/escape.ts';
import { troubleText } from '../../trouble-text.ts';
import type { Links } from '../links.ts';
import { type Markdown, markdown } from '../markdown-value.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { pagePath } from '../page-paths.ts';

/** Hand-offs as the rules of one page. */
export interface RuleWriter {
  /** A hand-off as a template takes it. */
  data(item: MapHandoff): PageData;
  /** Its number, leading to the rule on the page of hand-offs. */
  number(item: Pick<MapHandoff, 'number'>): Markdown;
}

/** Writes the hand-offs for the page at `path`. */
export function ruleWriter(path: string, request: ReportRequest, links: Links): RuleWriter {
  const { phrases, names } = request;
  const { troubles, numbers, away } = materialOf(request);
  const target = pagePath('handoffs');
  const page = path === target ? '' : `${'../'.repeat(path.split('/').length - 1)}${target}`;
  const number: RuleWriter['number'] = (item) =>
    markdown(markdownLink(String(item.number), `${page}#${anchorOf(phrases.pages.rule.heading(item))}`));
  const data: RuleWriter['data'] = (item) => {
    const { handoff } = item;
    return {
      number: number(item),
      name: handoff.name,
      mode: handoff.mode,
      from: links.team(handoff.from),
      to: listOf(handoff.to.map(links.team)),
      when: timeOf(handoff, phrases, names),
      where: placeOf(handoff, names),
      responsible: names.person(handoff.responsible),
      stand_in: standInText(away().get(handoff.responsible), names, phrases),
      confirm: handoff.confirm === true,
      fields: (handoff.information ?? []).map((field) => fieldData(field, phrases)),
      troubles: (troubles().get(item.id) ?? []).map((trouble) => troubleText(trouble, names, phrases, numbers())),
    };
  };
  return { data, number };
}

/** Who acts for a responsible who is away. */
function standInText(absence: ComingAbsence | undefined, names: Names, { pages, views }: Phrases): string {
  if (!absence) return '';
  const to = views.date(absence.to);
  return absence.standIn === undefined
    ? pages.rule.noStandIn({ to })
    : pages.rule.standIn({ to, person: names.person(absence.standIn) });
}

/** The anchor that hosts give a heading of letters, digits and single spaces. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

export function listOf(items: readonly Markdown[]): Markdown {
  return markdown(items.map(({ text }) => text).join(', '));
}

/** When it is told, or in which other way, or how soon questions are answered. */
function timeOf(handoff: Handoff, phrases: Phrases, names: Names): string {
  const { mode, when, answer_within: within } = handoff;
  if (!when && within !== undefined) return phrases.pages.rule.answers({ within: durationText(within, phrases) });
  const time = leadTimeText(handoff, phrases, names.event);
  const how = mode === 'board' || time === '' ? phrases.picture.mode[mode] : '';
  return [time, how].filter(Boolean).join(', ');
}

function placeOf({ where: { system, url } }: Handoff, names: Names): Markdown {
  const name = names.system(system);
  return markdown(url === undefined ? markdownText(name) : markdownLink(name, url));
}

function fieldData({ field, type, required, choices = [], hint }: InformationField, phrases: Phrases): PageData {
  const words = phrases.pages.rule;
  const kind = choices.length > 0 ? words.choices({ choices: choices.map(markdownText) }) : words.kinds[type];
  return { name: field, required, kind: markdown(kind), hint: hint ?? '' };
}
