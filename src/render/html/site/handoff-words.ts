import type { Handoff } from '../../../model/gen/types.gen.ts';
import { leadTimeText } from '../../lead-time.ts';
import { type Html, html, join, webAddress } from '../markup.ts';
import { commas } from './card.ts';
import type { Material } from './material.ts';

/** When it is told; nothing where its mode says it all. */
function timeOf(handoff: Handoff, { phrases, namesLater }: Material): string {
  return handoff.when || handoff.answer_within !== undefined ? leadTimeText(handoff, phrases, namesLater.event) : '';
}

/** A hand-off as a rule that people follow: who tells whom, by when, where. */
export function ruleOf(handoff: Handoff, material: Material): Html {
  const { link, phrases, namesLater } = material;
  const { from, to, mode, where, confirm } = handoff;
  const address = webAddress(where.url);
  const system = namesLater.system(where.system);
  const time = timeOf(handoff, material);
  const parts: Readonly<Record<string, Html | undefined>> = {
    from: link('team', from),
    to: commas(to.map((team) => link('team', team))),
    when: html`<span class="brief">${time}</span>`,
    where: address === undefined ? html`${system}` : html`<a href="${address}">${system}</a>`,
  };
  const words = phrases.site.rule({ mode, from: '{from}', to: '{to}', when: time && '{when}', where: '{where}' });
  const sentence = join(
    words.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece])),
    '',
  );
  return html`<p class="rule">${sentence}${confirm && ` ${phrases.site.confirm}`}</p>`;
}
