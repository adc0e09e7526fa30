import type { Authority, Goal } from '../../../model/gen/types.gen.ts';
import type { MapTeam } from '../../../queries/map/map.ts';
import { type Html, html, join } from '../markup.ts';
import { card, chip, facts, list, part, references } from './card.ts';
import { ideasAndChanges } from './differences.ts';
import type { Material } from './material.ts';

/** A team: what it must tell whom, what it will be told, where it meets the client, what it may do. */
export function teamCard({ id, team, contacts }: MapTeam, material: Material): Html {
  const { phrases, namesLater: names, link, model, today } = material;
  const { site, map, picture } = phrases;
  const isNew = model.get('team', id) === undefined;
  const { tells, hears } = material.promises(id);
  // Who stands for them in a page for everybody is called as the team is.
  const members =
    material.isPublic === true ? [] : (team.members ?? []).filter(({ left }) => left === undefined || left >= today);
  const own = material.map.touchpoints.filter(({ touchpoint }) => touchpoint.owner === id);
  return card(
    {
      kind: 'team',
      id,
      name: team.name,
      isNew,
      ...(isNew ? { tone: 'plan', chips: [chip(`+ ${picture.fate.new}`, 'plan')] } : {}),
      line: html`${site.tells}: ${tells.length} · ${site.hears}: ${hears.length} · ${map.touchpoints}: ${own.length}`,
      more: [
        part(
          site.tells,
          references(
            'handoff',
            tells.map((item) => item.id),
            material,
            'rules',
          ),
        ),
        part(
          site.hears,
          references(
            'handoff',
            hears.map((item) => item.id),
            material,
            'rules',
          ),
        ),
        part(
          site.meets,
          list(
            [...contacts].map(
              ([stage, contact]) =>
                html`${link('stage', stage)}: ${team.stages?.[stage]?.does ?? map[contact]} <small>${map[contact]}</small>`,
            ),
          ),
        ),
        part(
          site.touchpoints,
          references(
            'touchpoint',
            own.map((point) => point.id),
            material,
          ),
        ),
        part(
          site.targets,
          references(
            'metric',
            (team.targets ?? []).filter((metric) => material.metrics.has(metric)),
            material,
          ),
        ),
        part(site.goals, list((team.goals ?? []).map((goal) => goalLine(goal, material)))),
        part(site.authority, list((team.authority ?? []).map((authority) => authorityLine(authority, material)))),
        part(site.changesHere, ideasAndChanges(`team/${id}`, material)),
        facts([
          [site.gains, team.gains],
          [site.system, team.system === undefined ? undefined : names.system(team.system)],
          [site.reportsTo, team.reports_to === undefined ? undefined : names.person(team.reports_to)],
          [site.stakeholder, team.stakeholder === undefined ? undefined : names.person(team.stakeholder)],
          [
            site.members,
            list(
              members.map(
                ({ name, role, head }) =>
                  html`${name} <small>${[role, head ? site.head : undefined].filter((one) => one !== undefined).join(' · ')}</small>`,
              ),
            ),
          ],
        ]),
      ],
    },
    material,
  );
}

function goalLine({ goal, target, owner, due, why }: Goal, { phrases, namesLater: names }: Material): Html {
  const details = [
    ...(target === undefined ? [] : [target]),
    ...(due === undefined ? [] : [phrases.site.byDate({ date: phrases.views.date(due) })]),
    ...(owner === undefined ? [] : [names.person(owner)]),
    ...(why === undefined ? [] : [why]),
  ];
  return html`${goal}${details.length > 0 && html`<br><small>${details.join(' · ')}</small>`}`;
}

function authorityLine({ measure, limit, when }: Authority, { phrases }: Material): Html {
  const amount = limit && phrases.picture.amount({ value: limit.amount, unit: limit.currency });
  const details = [
    ...(amount === undefined ? [] : [phrases.site.upTo({ amount })]),
    ...(when === undefined ? [] : [when]),
  ];
  return html`${measure}${details.length > 0 && html` <small>${join(details, ' · ')}</small>`}`;
}
