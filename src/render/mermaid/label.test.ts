import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings, hostileText } from '../../testing/hostile-strings.ts';
import { mermaidLabels } from '../../testing/mermaid-oracle.ts';
import { plainLine } from '../text.ts';
import { journeyActor, journeyText, mermaidIds, mermaidLabel } from './label.ts';

/** A diagram with the label in every place that takes one, and how often Mermaid keeps it (a quadrant chart keeps its title twice). */
const diagrams: Readonly<Record<string, { readonly places: number; draw(label: string, line: string): string }>> = {
  stateDiagram: {
    places: 6,
    draw: (label) => `stateDiagram-v2
  accTitle: ${label}
  accDescr: ${label}
  state "${label}" as s1
  s2: ${label}
  s1 --> s2: ${label}
  s2 --> [*]: ${label}`,
  },
  journey: {
    places: 5,
    draw: (label, line) => `journey
  title ${line}
  accTitle: ${label}
  accDescr: ${label}
  section ${line}
    ${line}: 3`,
  },
  gantt: {
    places: 5,
    draw: (label, line) => `gantt
  title ${line}
  accTitle: ${label}
  accDescr: ${label}
  dateFormat YYYY-MM-DD
  section ${line}
  ${line} :t1, 2026-01-01, 5d`,
  },
  timeline: {
    places: 7,
    draw: (label, line) => `timeline
  title ${line}
  accTitle: ${label}
  accDescr: ${label}
  section ${line}
    ${line} : ${label} : ${label}`,
  },
  quadrantChart: {
    places: 13,
    draw: (label) => `quadrantChart
  title ${label}
  accTitle: ${label}
  accDescr: ${label}
  x-axis "${label}" --> "${label}"
  y-axis "${label}" --> "${label}"
  quadrant-1 "${label}"
  quadrant-2 "${label}"
  quadrant-3 "${label}"
  quadrant-4 "${label}"
  "${label}": [0.3, 0.6]`,
  },
  pie: {
    places: 4,
    draw: (label) => `pie
  title ${label}
  accTitle: ${label}
  accDescr: ${label}
  "${label}" : 5`,
  },
  sequence: {
    places: 6,
    draw: (label) => `sequenceDiagram
  title ${label}
  accTitle: ${label}
  accDescr: ${label}
  participant s1 as ${label}
  s1->>s1: ${label}
  Note over s1: ${label}`,
  },
};

describe('mermaidLabel and journeyText', () => {
  it.each(Object.entries(diagrams))(
    'show any text as it was written in every place of a %s',
    async (_, { places, draw }) => {
      const check = async (text: string) => {
        const labels = await mermaidLabels(draw(mermaidLabel(text), journeyText(text)));
        expect(labels).toEqual(Array(places).fill(plainLine(text)));
      };
      for (const text of hostileStrings) await check(text);
      await fc.assert(fc.asyncProperty(hostileText(), check), { numRuns: 200 });
    },
  );

  it('leave no sign that Markdown, HTML or a grammar could take for its own', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(mermaidLabel(text).replace(/#\d+;/g, '')).not.toMatch(/["#$%&*.:;<>@[\\\]^_`{|}~\n]/);
      }),
    );
  });

  it('keep ordinary words, numbers and signs readable in the source', () => {
    expect(mermaidLabel('Первый вход (онбординг), 3 + 2 = 5, ok?')).toBe('Первый вход (онбординг), 3 + 2 = 5, ok?');
    expect(mermaidLabel('бизнес-процесс')).toBe('бизнес-процесс');
    expect(mermaidLabel('trend, bend and send')).toBe('trend, bend and send');
    expect(journeyText('a journey includes a call')).toBe('a journey includes a call');
  });

  it.each([
    ['a "b"', 'a #34;b#34;'],
    ['the end', 'the #101;nd'],
    ['END', '#69;ND'],
    ['lifestyle', 'life#115;tyle'],
    ['misdirection TB', 'mis#100;irection TB'],
    ['1. text', '1#46; text'],
    ['12) text', '12#41; text'],
    ['+ item', '#43; item'],
    ['- item', '#45; item'],
    ['-->', '#45;#45;#62;'],
    ['#quot;', '#35;quot#59;'],
    ['ﬂ°60¶ß', 'ﬂ#8203;°60¶#8203;ß'],
    ['one\r\n  two', 'one two'],
    ['e\u200Bnd', '#101;nd'],
    [' \t ', '#8203;'],
  ])('write %j as %j', (text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  it('keep the beginning of a line from being read as a statement or a date', () => {
    expect(journeyText('2026-11-22 старт')).toBe('#50;026-11-22 старт');
    expect(journeyText('Call back')).toBe('#67;all back');
    expect(journeyText('callback')).toBe('callback');
  });
});

describe('journeyActor', () => {
  it('comes out of the parser as one name, whatever is in it', async () => {
    const check = async (text: string) => {
      const labels = await mermaidLabels(`journey\n  section a\n  b: 3: ${journeyActor(text)}, Анна`);
      expect(labels).toEqual(['a', journeyActor(text).replaceAll('\u200B', ''), 'Анна', 'b']);
    };
    for (const text of hostileStrings) await check(text);
    await fc.assert(fc.asyncProperty(hostileText(), check), { numRuns: 200 });
  });

  it('replaces what it cannot keep by a sign that looks like it', () => {
    expect(journeyActor('Отдел "А": продажи, #1')).toBe('Отдел ”А”꞉ продажи‚ ＃1');
    expect(journeyActor('Иванов И. И.')).toBe('Иванов И. И.');
    expect(journeyActor('')).toBe('–');
  });
});

describe('mermaidIds', () => {
  it('gives each text its own name in the order of asking, and the same text the same name', () => {
    const id = mermaidIds('s');
    expect(['end', '__proto__', 'end', 'graph'].map(id)).toEqual(['s1', 's2', 's1', 's3']);
  });
});
