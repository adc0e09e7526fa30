import { say } from '../../../locales/phrases.ts';
import { leftOutFiles } from '../../../queries/common/left-out.ts';
import { ideaFunnel } from '../../../queries/ideas/funnel.ts';
import { gapsWithoutIdea } from '../../../queries/ideas/gaps.ts';
import { countIn } from '../../../queries/map/touchpoint-state.ts';
import { countThings, monitor } from '../../../queries/monitor/monitor.ts';
import { type Html, html, raw } from '../markup.ts';
import type { Choice } from './facets.ts';
import type { Section } from './lists.ts';
import type { Material } from './material.ts';
import { metricGoal, metricValue } from './metric-card.ts';
import { sparkline } from './sparkline.ts';

/** The page's bar: whose map it is, the way to each section, search, and what works on the whole page. */
export function topBar(sections: readonly Section[], { map, phrases, today }: Material): Html {
  const { site, views } = phrases;
  const { tools } = site;
  return html`<header class="top">
    <a class="brand" href="#success"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 2v17M4 3h12l-3 4 3 4H4"/></svg><span><b>${map.name}</b><small>${site.asOf({ date: views.date(today) })}</small></span></a>
    <nav aria-label="${phrases.pages.titles.index}"><a href="#map-section">${site.sections.map}</a>${sections.map(
      ({ name }) => html`<a href="#${name}">${site.sections[name]}</a>`,
    )}</nav>
    <div class="search scripted" role="search"><input id="search" type="search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" aria-label="${tools.search}" placeholder="${tools.searchHint}" autocomplete="off" spellcheck="false"><ul id="found" role="listbox" aria-label="${tools.search}" hidden></ul><p id="search-status" class="hidden" role="status"></p></div>
    <button id="dark" class="scripted icon" type="button" aria-pressed="false" title="${tools.dark}" aria-label="${tools.dark}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M16.5 12.5A7 7 0 0 1 7.5 3.5 7 7 0 1 0 16.5 12.5Z"/></svg></button>
    <button id="print" class="scripted icon" type="button" title="${tools.print}" aria-label="${tools.print}"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 11h8v6H6Z"/></svg></button>
  </header>`;
}

/** What narrows the page down, and which of the two maps it shows. */
export function filterBar({ phrases, facets: { stage, team, segment }, isPublic = false }: Material): Html {
  const { tools } = phrases.site;
  const choose = (name: 'stage' | 'team' | 'segment', choices: readonly Choice[]): Html | false =>
    choices.length > 0 &&
    html`<label><span>${tools[name]}</span><select id="${name}"><option value="">${tools.all[name]}</option>${choices.map(
      ({ id, name: label }) => html`<option value="${id}">${label}</option>`,
    )}</select></label>`;
  return html`<div class="filters scripted" role="region" aria-label="${tools.filters}">
    <div class="switch" role="group" aria-label="${tools.version}"${isPublic && raw(' hidden')}><button id="now" type="button" aria-pressed="true">${tools.now}</button><button id="later" type="button" aria-pressed="false">${tools.later}</button></div>
    ${choose('stage', stage)}${choose('team', team)}${choose('segment', segment)}
    <button id="reset" type="button" hidden>${tools.reset}</button><p id="status" role="status"></p>
  </div>`;
}

/** What it is all for, what it is measured by, and how things stand in a few numbers. */
export function successPart(material: Material): Html {
  const { model, map, phrases, metrics, now, isPublic = false } = material;
  const { site } = phrases;
  const measuredBy = model.single('success-map')?.value.success.measured_by ?? [];
  const chosen = measuredBy.flatMap((id) => metrics.get(id) ?? []);
  const gaps = countIn(map.touchpoints, 'gap');
  const late = countThings(monitor(model, now).values()).late;
  const ideas = ideaFunnel(model).running.length;
  const broken = map.handoffs.filter(({ id }) => material.troublesOf(id).length > 0).length;
  const missed = [...metrics.values()].filter(({ state }) => state === 'missed').length;
  const unsolved = gapsWithoutIdea(model).length;
  const leftOut = leftOutFiles(model);
  const tile = (count: number, words: string, target: string): Html =>
    html`<li><a href="#${target}"><b>${count}</b> <span>${words}</span></a></li>`;
  return html`<section id="success" class="success">
    <h1><small>${site.title({ workspace: map.name })}</small>${map.success || phrases.map.empty}</h1>
    ${
      chosen.length > 0 &&
      html`<ul class="aims" aria-label="${site.measuredBy}">${chosen.map(
        (item) =>
          html`<li><a href="#metric/${item.id}">${item.metric.name}</a><p class="figures">${metricValue(item, material)}${sparkline(item)}</p><small>${metricGoal(item, material)}</small></li>`,
      )}</ul>`
    }
    <ul class="tiles">
      ${tile(map.touchpoints.length, site.tiles.touchpoints({ count: map.touchpoints.length }), 'touchpoints')}
      ${tile(gaps, site.tiles.gaps({ count: gaps, unsolved }), 'touchpoints')}
      ${tile(map.handoffs.length, site.tiles.handoffs({ count: map.handoffs.length, broken }), 'handoffs')}
      ${!isPublic && tile(ideas, site.tiles.ideas({ count: ideas }), 'ideas')}
      ${tile(metrics.size, site.tiles.metrics({ count: metrics.size, missed }), 'metrics')}
      ${!isPublic && tile(late, site.tiles.late({ count: late }), 'waiting')}
    </ul>
    ${leftOut > 0 && html`<p class="note caution">! ${say(phrases, { key: 'action/left-out', values: { files: leftOut } })}</p>`}
  </section>`;
}
