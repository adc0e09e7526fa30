import type { MapHandoff } from '../../../queries/map/map.ts';
import { type Html, html, join } from '../markup.ts';
import { card, chip, commas, facts, list, part } from './card.ts';
import { ideasAndChanges } from './differences.ts';
import { ruleOf } from './handoff-words.ts';
import type { Material } from './material.ts';

/** What one team must tell others, as a rule and a form. */
export function handoffCard({ id, number, handoff }: MapHandoff, material: Material): Html {
  const { phrases, namesLater: names, link, model } = material;
  const { map, site, picture } = phrases;
  const isNew = model.get('handoff', id) === undefined;
  const troubles = material.troublesOf(id);
  const { information = [] } = handoff;
  return card(
    {
      kind: 'handoff',
      id,
      name: html`<span class="number">${number}</span>${handoff.name}`,
      isNew,
      ...(isNew ? { tone: 'plan' } : troubles.length > 0 ? { tone: 'bad' } : {}),
      chips: [
        ...(troubles.length > 0 ? [chip(`! ${site.troubles}`, 'bad')] : []),
        ...(isNew ? [chip(`+ ${picture.fate.new}`, 'plan')] : []),
      ],
      brief: ruleOf(handoff, material),
      more: [
        troubles.length > 0 && html`<div class="note bad"><h4>! ${site.troubles}</h4>${list(troubles)}</div>`,
        facts([
          [map.responsible, names.person(handoff.responsible)],
          [site.inStages, commas(handoff.stages.map((stage) => link('stage', stage)))],
        ]),
        part(
          site.form,
          information.length === 0
            ? site.free
            : list(
                information.map(
                  ({ field, type, required, choices = [], hint }) =>
                    html`<b>${field}${required && '*'}</b> <small>${join(
                      [
                        choices.length > 0 ? choices.join(' / ') : site.fieldKinds[type],
                        ...(hint === undefined ? [] : [hint]),
                      ],
                      ' · ',
                    )}</small>`,
                ),
                'form',
              ),
        ),
        information.some(({ required }) => required) && html`<p class="line">* ${map.required}</p>`,
        part(site.changesHere, ideasAndChanges(`handoff/${id}`, material)),
      ],
    },
    material,
  );
}
