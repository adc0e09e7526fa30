import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../locales/phrases.ts';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { parseMermaid } from '../../testing/mermaid-oracle.ts';
import type { ChangedPartData } from './map-data.ts';
import { changedMapDiagram } from './map-diagram.ts';

const phrases = await loadPhrases('ru');
const handoff = (index: number): ChangedPartData => ({
  part: `handoff/news-${index}`,
  name: `Новость об изменении тарифов ${index}`,
  fate: 'changed',
  from: 'Продукты и тарифы',
  to: ['Сеть отделений', 'Контакт-центр'],
});

describe('the small diagram of a change', () => {
  test('has a line for each receiver, and cards for what else changes, told by signs', async () => {
    const parts: readonly ChangedPartData[] = [
      { part: 'touchpoint/a', name: 'Кешбэк', fate: 'gone', stage: 'Каждый день' },
      { part: 'touchpoint/b', name: 'Проверка дохода', fate: 'new', stage: 'Выбор' },
      { ...handoff(1), fate: 'gone' },
    ];
    const diagram = changedMapDiagram({ parts, more: 2 }, phrases);
    expect(diagram?.more).toBe(2);
    expect(await parseMermaid(diagram?.text ?? '')).toEqual({ ok: true, type: 'flowchart-v2' });
    expect(diagram?.text).toContain('× Кешбэк');
    expect(diagram?.text.match(/-\.->/g)).toHaveLength(2);
  });

  test.each([1, 5, 40])('of %i changes is drawn by GitLab at once, and counts what it leaves out', async (count) => {
    const diagram = changedMapDiagram(
      { parts: Array.from({ length: count }, (_, at) => handoff(at)), more: 0 },
      phrases,
    );
    expect(diagram?.text.length).toBeLessThanOrEqual(2_000);
    const shown = (diagram?.text.match(/-->/g)?.length ?? 0) / 2;
    expect(shown).toBeGreaterThan(0);
    expect(shown + (diagram?.more ?? 0)).toBe(count);
    expect(await parseMermaid(diagram?.text ?? '')).toEqual({ ok: true, type: 'flowchart-v2' });
  });

  test('of nothing is none', () => {
    expect(changedMapDiagram({ parts: [], more: 0 }, phrases)).toBeUndefined();
  });

  test('shows what strangers wrote and obeys none of it, the same part twice too', async () => {
    for (const text of hostileStrings) {
      const part: ChangedPartData = { part: text, name: text, fate: 'changed', stage: text };
      const line: ChangedPartData = { part: text, name: text, fate: 'gone', from: text, to: [text, text] };
      const diagram = changedMapDiagram({ parts: [part, part, line], more: 0 }, phrases);
      if (diagram) expect(await parseMermaid(diagram.text)).toEqual({ ok: true, type: 'flowchart-v2' });
    }
  });
});
