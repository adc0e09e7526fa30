import type { Idea, Project, Route } from '../../../model/gen/types.gen.ts';
import { partNamed } from '../../../model/map-part.ts';
import type { Item } from '../../../model/model.ts';
import { partOf } from '../../../queries/ideas/to-be.ts';
import { type Content, type Html, html } from '../markup.ts';
import { card, chip, facts, list, part, type Tone } from './card.ts';
import type { Material } from './material.ts';

const tones: Readonly<Partial<Record<Idea['status'], Tone>>> = {
  in_progress: 'plan',
  planned: 'plan',
  implemented: 'good',
  rejected: 'bad',
  cancelled: 'bad',
};

/** An idea: where it stands, what it is worth, what it changes; `rank` and `number` where it is still on its way. */
export function ideaCard(
  { id, value: idea }: Item<Idea>,
  material: Material,
  place?: { readonly number: number; readonly rank: number | undefined },
): Html {
  const { phrases } = material;
  const { site, states, views, map } = phrases;
  const { score, cases = [], rejection, cancellation, postponement, outcome, route } = idea;
  const tone = tones[idea.status];
  const refusal = rejection ?? cancellation;
  return card(
    {
      kind: 'idea',
      id,
      name: place ? html`<span class="number">${place.number}</span>${idea.title}` : idea.title,
      ...(tone ? { tone } : {}),
      chips: [
        chip(states.idea[idea.status], tone, 'brief'),
        ...(place?.rank === undefined ? [] : [chip(site.rank({ rank: views.number(place.rank) }))]),
        ...(place && score === undefined ? [chip(site.unscored)] : []),
      ],
      ...(route ? { line: html`${site.route}: ${routeOf(route, material)}` } : {}),
      more: [
        html`<p class="text">${idea.text}</p>`,
        facts([
          [
            phrases.loopViews.ideas.rank,
            score && site.score({ client: score.client_value, business: score.business_value, effort: score.effort }),
          ],
          [phrases.loopViews.ideas.cases, cases.length > 0 && site.cases({ count: cases.length })],
          [site.results, outcome?.results],
          [site.whyNot, refusal?.reason],
          [site.instead, list([refusal?.alternatives ?? []].flat().map((other) => material.link('idea', other)))],
          [site.postponed, postponement?.reason],
        ]),
        part(site.changes, changesOf(id, idea, material)),
        idea.project && projectOf(idea.project, material),
        part(site.lastCheckin, lastCheckin(idea, material)),
        part(site.comments, commentsOn(idea, material)),
        html`<p class="line">${map.number} ${id}</p>`,
      ],
    },
    material,
  );
}

function routeOf(route: Route, { link, names, phrases }: Material): Content {
  if ('department' in route) return link('team', route.department);
  return 'group' in route ? names.group(route.group) : phrases.site.contest;
}

/** The parts of the map that it changes; the page's script adds what will be different from the cards of the parts. */
function changesOf(id: string, { changes = [] }: Idea, { link, differenceOf }: Material): Html | undefined {
  const parts = [...new Set(changes.map(partOf))];
  return list(
    parts.map((named) => {
      const { kind, id: partId } = partNamed(named) ?? { kind: 'stage', id: named };
      const isComing = differenceOf(named)?.ideas.includes(id) === true;
      return isComing ? html`<span data-changes="${named}">${link(kind, partId)}</span>` : link(kind, partId);
    }),
  );
}

function projectOf({ start, end, goal, scope, milestones = [] }: Project, { phrases }: Material): Content {
  const { site, views, map } = phrases;
  const dates = [start, end].flatMap((date) => (date === undefined ? [] : [views.date(date)])).join(' – ');
  return part(
    site.project,
    facts([
      [map.when, dates],
      [map.goal, goal],
      [site.scope, scope],
      [
        site.milestones,
        list(
          milestones.map(
            ({ name, due, done }) =>
              html`${done ? '✓ ' : '○ '}${name} <small>${due === undefined ? '' : views.date(due)}${done ? ` · ${site.done}` : ''}</small>`,
          ),
        ),
      ],
    ]),
  );
}

function lastCheckin({ checkins = [] }: Idea, { phrases, names }: Material): Content {
  const last = checkins.at(-1);
  if (!last) return undefined;
  return html`<p>${last.progress} <small>${phrases.views.date(last.at)} · ${names.person(last.by)}</small></p>
    ${last.delays !== undefined && html`<p class="barrier">${last.delays}</p>`}`;
}

/** What colleagues say to it, the oldest first. */
function commentsOn({ comments = [] }: Idea, { phrases, names }: Material): Html | undefined {
  return list(
    comments.map(({ at, by, text }) => html`${text} <small>${phrases.views.date(at)} · ${names.person(by)}</small>`),
  );
}
