import { ideaFunnel } from '../../../queries/ideas/funnel.ts';
import { countThings, monitor } from '../../../queries/monitor/monitor.ts';
import { type Content, type Html, html } from '../markup.ts';
import { handoffCard } from './handoff-card.ts';
import { ideaCard } from './idea-card.ts';
import type { Material } from './material.ts';
import { metricCard } from './metric-card.ts';
import { stageCard } from './stage-card.ts';
import { teamCard } from './team-card.ts';
import { touchpointCard } from './touchpoint-card.ts';

export type SectionName = keyof Material['phrases']['site']['sections'];

/** A section of the page below the map: its heading, how much there is, its cards. */
export interface Section {
  readonly name: SectionName;
  readonly count?: number;
  readonly lead: string;
  readonly content: Content;
}

/** Everything on the page but its head and the map, section by section. */
export function listSections(material: Material): readonly Section[] {
  const { phrases, parts, map, isPublic = false } = material;
  const { leads } = phrases.site;
  const empty = html`<p>${phrases.map.empty}</p>`;
  const filled = (count: number, content: Content): Content => (count === 0 ? empty : content);
  return [
    {
      name: 'stages',
      count: map.stages.length,
      lead: leads.stages,
      content: filled(
        parts.stages.length,
        html`<div class="cards way">${parts.stages.map((stage) => stageCard(stage, material))}</div>`,
      ),
    },
    {
      name: 'touchpoints',
      count: map.touchpoints.length,
      lead: leads.touchpoints,
      content: filled(
        parts.touchpoints.length,
        parts.stages.map(({ id, stage }) => {
          const own = parts.touchpoints.filter(({ touchpoint }) => touchpoint.stage === id);
          return (
            own.length > 0 &&
            group(
              stage.name,
              own.map((point) => touchpointCard(point, material)),
            )
          );
        }),
      ),
    },
    {
      name: 'handoffs',
      count: map.handoffs.length,
      lead: leads.handoffs,
      content: filled(
        parts.handoffs.length,
        html`<div class="cards">${parts.handoffs.map((handoff) => handoffCard(handoff, material))}</div>`,
      ),
    },
    {
      name: 'teams',
      count: map.teams.length,
      lead: leads.teams,
      content: filled(
        parts.teams.length,
        html`<div class="cards">${parts.teams.map((team) => teamCard(team, material))}</div>`,
      ),
    },
    ...(isPublic ? [] : [ideasSection(material, empty)]),
    {
      name: 'metrics',
      count: material.metrics.size,
      lead: leads.metrics,
      content: filled(
        material.metrics.size,
        [...metricsByStage(material)].map(([stage, cards]) => group(material.names.stage(stage), cards)),
      ),
    },
    ...(isPublic ? [] : [waitingSection(material)]),
  ];
}

/** Cards under a heading of their own, which goes with the last of them when a reader narrows the page down. */
function group(heading: string, cards: readonly Html[]): Html {
  return html`<section class="group"><h3 class="of">${heading}</h3><div class="cards">${cards}</div></section>`;
}

function metricsByStage(material: Material): ReadonlyMap<string, readonly Html[]> {
  const found = new Map<string, Html[]>();
  for (const item of material.metrics.values()) {
    const cards = found.get(item.metric.stage) ?? [];
    found.set(item.metric.stage, cards);
    cards.push(metricCard(item, material));
  }
  return found;
}

function ideasSection(material: Material, empty: Html): Section {
  const { site, states } = material.phrases;
  const { running, ended, counts } = ideaFunnel(material.model);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const funnel = html`<ul class="funnel">${counts.map(
    ({ status, count }) =>
      html`<li><span>${states.idea[status]}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round((count / most) * 100)}" height="10"/></svg><b>${count}</b>`,
  )}</ul>`;
  return {
    name: 'ideas',
    count: running.length + ended.length,
    lead: site.leads.ideas,
    content:
      running.length + ended.length === 0
        ? empty
        : [
            funnel,
            running.length > 0 &&
              group(
                site.running,
                running.map((idea) => ideaCard(idea, material, idea)),
              ),
            ended.length > 0 &&
              group(
                site.ended,
                ended.map((idea) => ideaCard(idea, material)),
              ),
          ],
  };
}

function waitingSection({ model, now, phrases, today }: Material): Section {
  const { site, monitor: words, views } = phrases;
  const waiting = monitor(model, now);
  const lists = [...waiting].map(([name, entries]) => ({
    name: words.lists[name],
    count: entries.length,
    late: entries.filter(({ late }) => late).length,
  }));
  return {
    name: 'waiting',
    count: countThings(waiting.values()).all,
    lead: site.leads.waiting({ date: views.date(today) }),
    content: html`<ul class="waiting">${lists.map(
      ({ name, count, late }) =>
        html`<li class="${count === 0 ? 'none' : late > 0 ? 'bad' : 'some'}"><b>${count}</b><span>${name}</span>${late > 0 && html`<em>! ${site.late({ count: late })}</em>`}</li>`,
    )}</ul>`,
  };
}
