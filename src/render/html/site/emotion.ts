import type { Phrases } from '../../../locales/phrases.ts';
import { defaults } from '../../../model/gen/defaults.gen.ts';
import type { Touchpoint } from '../../../model/gen/types.gen.ts';
import { face } from '../../svg/icons.ts';
import { marksOnPage } from '../../svg/page-scene.ts';
import { type Html, html, raw } from '../markup.ts';

const emotions = [-2, -1, 0, 1, 2] as const;

/** The five faces, each said once for the whole page. */
export function faceForms(): Html {
  const faces = emotions.map((emotion) => `<g id=face${emotion}>${marksOnPage(face(13, 13, 11.5, emotion))}</g>`);
  return raw(faces.join(''));
}

/** The face that the client should have, and the one that the client has; the words beside them say the same. */
export function emotionScale({ emotion, expected_emotion: planned }: Touchpoint, phrases: Phrases): Html {
  const { signed } = phrases.views;
  const { feeling } = phrases.site;
  const shown = (one: number): Html => html`<svg><use href="${`#face${one}`}" /></svg>`;
  const expected = planned ?? defaults.touchpoint.expected_emotion;
  return html`<p class="feeling">${shown(expected)}<span>${feeling.expected} ${signed(expected)}</span>→ ${
    emotion === undefined
      ? html`<span>? ${feeling.unknown}</span>`
      : html`${shown(emotion)}<span>${feeling.real} ${signed(emotion)}</span>`
  }</p>`;
}
