import { describe, expect, test } from 'vitest';
import { loadPhrases, locales } from '../../../locales/phrases.ts';
import { expectTidy, ofKind, textsOf, waysOf } from '../../../testing/picture-geometry.ts';
import { crosses, overlap, pairs, share } from '../../../testing/scene-geometry.ts';
import { lifecycleOf } from '../../lifecycle.ts';
import { writeScene } from '../write-scene.ts';
import { statesScene } from './draw.ts';

const all = locales.flatMap((locale) => (['task', 'idea', 'case'] as const).map((kind) => [locale, kind] as const));

describe.each(all)('the lifecycle in %s of a %s', (locale, kind) => {
  test('names every state and says of every move what it needs', async () => {
    const phrases = await loadPhrases(locale);
    const lifecycle = lifecycleOf(kind, phrases);
    const said = textsOf(statesScene(lifecycle, phrases)).join(' ');
    for (const { id, name } of lifecycle.states) for (const word of [id, name]) expect(said).toContain(word);
    for (const { to, label } of lifecycle.moves) {
      expect(said).toContain(`→ ${lifecycle.states.find(({ id }) => id === to)?.name}`);
      expect(said.replaceAll(/\s+/g, ' ')).toContain(label);
    }
  });

  test('has its words on nothing else, and ways that pass through no card and never share a leg', async () => {
    const phrases = await loadPhrases(locale);
    const scene = statesScene(lifecycleOf(kind, phrases), phrases);
    expectTidy(scene);
    const ways = waysOf(scene, ['accent']);
    const cards = ofKind(scene, 'box').filter(({ part }) => part === 'card');
    expect(
      ways.filter((way) => cards.some((card) => crosses(way, { ...card, x: card.x + 0.1, width: card.width - 0.2 }))),
    ).toEqual([]);
    expect(pairs(ways).filter(([a, b]) => share(a, b))).toEqual([]);
    const badges = ofKind(scene, 'box').filter(({ part }) => part === 'badge');
    expect(pairs(badges).filter(([a, b]) => overlap(a, b))).toEqual([]);
  });

  test('is words for any program: no markup inside, plain attributes', async () => {
    const phrases = await loadPhrases(locale);
    const svg = writeScene(statesScene(lifecycleOf(kind, phrases), phrases), 'light');
    expect(svg).not.toContain('foreignObject');
    expect(svg).toMatch(/<text [^>]*>/);
  });
});
