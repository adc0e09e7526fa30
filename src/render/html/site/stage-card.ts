import type { MapStage } from '../../../queries/map/map.ts';
import { countIn } from '../../../queries/map/touchpoint-state.ts';
import { type Html, html } from '../markup.ts';
import { card, chip, facts, list, part, references } from './card.ts';
import { ideasAndChanges } from './differences.ts';
import type { Material } from './material.ts';
import { voicePart } from './voice-part.ts';

/** A stage of the client's life: what the client wants there, and all that happens on it. */
export function stageCard({ id, stage, touchpoints }: MapStage, material: Material): Html {
  const { site, map, picture } = material.phrases;
  const plan = material.stages.find((one) => one.id === id);
  const points = plan?.steps ?? touchpoints;
  const handoffs = plan?.handoffs ?? [];
  const counts = site.counts({
    touchpoints: points.length,
    gaps: countIn(points, 'gap'),
    handoffs: handoffs.length,
  });
  const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map((item) => item.id);
  return card(
    {
      kind: 'stage',
      id,
      name: plan ? html`<span class="number">${plan.number}</span>${stage.name}` : stage.name,
      isNew: plan === undefined,
      ...(plan ? {} : { tone: 'plan', chips: [chip(`+ ${picture.fate.new}`, 'plan')] }),
      line: stage.goal,
      brief: html`<p class="line">${counts}</p>`,
      more: [
        facts([
          [site.doneWhen, stage.done_when],
          [site.risks, list((stage.risks ?? []).map(({ risk, prevention }) => html`${risk} → ${prevention}`))],
        ]),
        voicePart(material.voices?.stage(id), material),
        part(map.touchpoints, references('touchpoint', idsOf(points), material)),
        part(site.teamsHere, references('team', idsOf(plan?.teams ?? []), material)),
        part(map.handoffs, references('handoff', idsOf(handoffs), material)),
        part(site.metrics, references('metric', idsOf(plan?.metrics ?? []), material)),
        part(site.ideasOfStage, ideasAndChanges(`stage/${id}`, material)),
      ],
    },
    material,
  );
}
