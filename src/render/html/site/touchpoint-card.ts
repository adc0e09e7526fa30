import type { MapTouchpoint } from '../../../queries/map/map.ts';
import type { TouchpointState } from '../../../queries/map/touchpoint-state.ts';
import { type Html, html, webAddress } from '../markup.ts';
import { card, chip, commas, facts, list, part, references, type Tone } from './card.ts';
import { ideasAndChanges } from './differences.ts';
import { emotionScale } from './emotion.ts';
import type { Material } from './material.ts';
import { voicePart } from './voice-part.ts';

const tones: Readonly<Record<TouchpointState, Tone>> = { gap: 'bad', fine: 'good', unchecked: 'caution' };

/** A contact of client and company: what was planned, what happens, and everything that hangs on it. */
export function touchpointCard({ id, touchpoint, state }: MapTouchpoint, material: Material): Html {
  const { phrases, namesLater: names, link, model } = material;
  const { map, site } = phrases;
  const voice = material.voices?.touchpoint(id);
  const isNew = model.get('touchpoint', id) === undefined;
  const ideas = ideasAndChanges(`touchpoint/${id}`, material);
  const metrics = material.metricsOf(id).map((metric) => metric.id);
  return card(
    {
      kind: 'touchpoint',
      id,
      name: touchpoint.name,
      isNew,
      tone: isNew ? 'plan' : tones[state],
      chips: [
        ...(touchpoint.moment_of_truth ? [chip(`★ ${map.momentOfTruth}`)] : []),
        ...(state === 'gap' ? [chip(`! ${site.gap}`, 'bad', 'brief')] : []),
        ...(state === 'unchecked' && !isNew ? [chip(`? ${map.unchecked}`, 'caution')] : []),
        ...(isNew ? [chip(`+ ${phrases.picture.fate.new}`, 'plan')] : []),
      ],
      line: html`${link('stage', touchpoint.stage)} · ${link('team', touchpoint.owner)}`,
      brief: touchpoint.barrier !== undefined && html`<p class="barrier">${touchpoint.barrier}</p>`,
      more: [
        html`<div class="against"><div><h4>${map.expectation}</h4><p>${touchpoint.expectation}</p></div>
        <div><h4>${map.reality}${voice?.reality.is === 'guess' && html` <small>${phrases.voice.guess}</small>`}</h4><p>${touchpoint.reality ?? (isNew ? '–' : `? ${map.unchecked}`)}</p></div></div>`,
        emotionScale(touchpoint, phrases),
        facts([
          [site.clientDoes, touchpoint.client_does],
          [map.channels, touchpoint.channels?.map(names.channel).join(', ')],
          [site.supportedBy, commas((touchpoint.supported_by ?? []).map((team) => link('team', team)))],
          [
            site.backstage,
            list(
              (touchpoint.backstage ?? []).map(
                ({ team, does, system }) =>
                  html`${link('team', team)}: ${does}${system !== undefined && html` <small>${names.system(system)}</small>`}`,
              ),
            ),
          ],
          [site.evidence, evidence(touchpoint.evidence)],
        ]),
        voicePart(voice, material),
        part(site.metrics, references('metric', metrics, material)),
        part(site.ideas, ideas),
      ],
    },
    material,
  );
}

/** Cases by their ids; addresses as links; words as words. */
function evidence(items: readonly string[] = []): Html | undefined {
  return commas(
    items.map((item) => {
      const address = webAddress(item);
      return address === undefined ? item : html`<a href="${address}">${item}</a>`;
    }),
  );
}
