import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { boardKinds, boardStates, type Card } from '../../../queries/board/board.ts';
import { hostileText } from '../../../testing/hostile-strings.ts';
import { cardAt } from './columns.ts';
import { bytesTo, widthOf } from './paint-screen.ts';
import { boardPlace, screenLines } from './screen.ts';
import type { BoardPaint, BoardView, Panel } from './view.ts';

const mark = (text: string): string => `\x1b[1m${text}\x1b[22m`;
const coloured: BoardPaint = { strong: mark, faint: mark, warning: mark, ok: mark };

const text = fc.oneof(
  hostileText(),
  fc.constantFrom(
    'Позвонить клиенту и спросить, дошла ли карта',
    '👨‍👩‍👧‍👦 семья 👩🏽‍💻',
    '중국어 中文 제목',
    'e\u0301tude',
    'x'.repeat(500),
    '',
  ),
);
const card: fc.Arbitrary<Omit<Card, 'kind' | 'state'>> = fc.record({
  id: fc.constantFrom('T-261102-7K3QX', 'T-261103-7KXYZ'),
  title: text,
  owner: fc.option(fc.record({ id: fc.constant('ann'), name: text }), { nil: undefined }),
  due: fc.constantFrom('2026-11-04', '2027-01-31', 'soon'),
  isOverdue: fc.boolean(),
  tags: fc.constant([]),
}) as fc.Arbitrary<Omit<Card, 'kind' | 'state'>>;
const typed = text.map((words) => ({ text: words, cursor: Math.floor(words.length / 2) }));
const panel: fc.Arbitrary<Panel | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    kind: fc.constant('text' as const),
    title: text,
    lines: fc.constant(['one', mark('two')]),
    from: fc.nat(1),
  }),
  fc.record({ kind: fc.constant('line' as const), title: text, hint: text, typed }),
  fc.record({
    kind: fc.constant('list' as const),
    title: text,
    hint: text,
    typed,
    entries: fc.array(fc.record({ text, isFaint: fc.boolean() }), { maxLength: 30 }),
    at: fc.nat(29),
  }),
);
const view: fc.Arbitrary<BoardView> = fc
  .record({
    kind: fc.constantFrom(...boardKinds),
    cards: fc.array(card, { minLength: 4, maxLength: 8 }),
    column: fc.nat(7),
    at: fc.nat(12),
    name: text,
    narrowed: fc.array(text, { maxLength: 2 }),
    lines: fc.array(text, { maxLength: 6 }),
    panel,
  })
  .map(({ kind, cards, column, at, lines, ...rest }) => {
    const states = boardStates[kind];
    const columns = states.map((state, index) => ({
      state,
      cards: cards.flatMap((one, place) => (place % 3 === index % 3 ? [{ ...one, kind, state }] : [])),
    }));
    const here = column % states.length;
    const last = (columns[here]?.cards.length ?? 0) - 1;
    return {
      ...rest,
      kind,
      columns,
      today: '2026-11-22',
      column: here,
      card: Math.min(at, last),
      message: lines.length > 0 ? { tone: 'refused', lines } : undefined,
      keys: [{ key: 'm', word: 'move' }],
    };
  });
const size = fc.record({ columns: fc.integer({ min: 1, max: 300 }), rows: fc.integer({ min: 1, max: 60 }) });

describe('the screen', () => {
  test('has exactly its lines, none wider than it is and nothing but our colours in them, whatever is written on cards', async () => {
    const phrases = { en: await loadPhrases('en'), ru: await loadPhrases('ru') };
    fc.assert(
      fc.property(view, size, fc.constantFrom('en' as const, 'ru' as const), (shown, room, locale) => {
        const lines = screenLines(shown, room, { phrases: phrases[locale], paint: coloured });
        expect(lines.length).toBe(room.rows);
        for (const line of lines) {
          expect(widthOf(line)).toBeLessThanOrEqual(room.columns);
          expect(line.replaceAll(/\x1b\[(?:1|22)m/g, '')).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        }
      }),
      // Ten thousand titles, four and more at each size.
      { numRuns: 2_500 },
    );
  }, 600_000);

  test('shows the selected card, however long its column is', async () => {
    const drawing = { phrases: await loadPhrases('en'), paint: coloured };
    const cards = Array.from({ length: 200 }, (_, index) => ({
      ...{ kind: 'task', id: `T-261102-${String(index).padStart(5, '0')}`, state: 'open', isOverdue: false, tags: [] },
      title: index % 3 === 0 ? 'A title that needs more than one line of a narrow column' : `Title ${index}`,
    })) as readonly Card[];
    const board: BoardView = {
      ...{ kind: 'task', name: 'Harbor', today: '2026-11-22', column: 0, card: 0, narrowed: [], keys: [] },
      columns: boardStates.task.map((state) => ({ state, cards: state === 'open' ? cards : [] })),
      message: undefined,
      panel: undefined,
    };
    for (const columns of [40, 120]) {
      for (const at of [0, 1, 57, 198, 199]) {
        const lines = screenLines({ ...board, card: at }, { columns, rows: 20 }, drawing);
        const bars = lines.filter((line) => line.startsWith('▌'));
        expect([columns, at, bars.at(-1)?.includes(String(at).padStart(5, '0'))]).toEqual([columns, at, true]);
      }
    }
  });

  test('knows which card a click falls on: the one that is drawn there', async () => {
    const drawing = { phrases: await loadPhrases('en'), paint: coloured };
    fc.assert(
      fc.property(
        view,
        fc.record({ columns: fc.integer({ min: 20, max: 200 }), rows: fc.integer({ min: 12, max: 50 }) }),
        (shown, room) => {
          const board = { ...shown, panel: undefined };
          const lines = screenLines(board, room, drawing);
          const place = boardPlace(board, room, drawing);
          // The selected card has a bar before each of its lines.
          const row = lines.findIndex(
            (line, at) => at >= place.top && line.replaceAll(/\x1b\[\d+m/g, '').startsWith('▌'),
          );
          if (row < 0 || shown.column !== 0) return;
          const at = cardAt(board, { columns: room.columns, rows: place.rows }, { column: 0, row: row - place.top });
          expect(at).toEqual({ column: 0, card: shown.card });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what is sent to the terminal', () => {
  const at = { columns: 20, rows: 3 };

  test('is the lines that differ and no others, shown at once', () => {
    const before = { size: at, lines: ['one', 'two', 'three'] };
    expect(bytesTo(before, before)).toBe('');
    expect(bytesTo(before, { size: at, lines: ['one', 'TWO', 'three'] })).toBe(
      '\x1b[?2026h\x1b[2;1HTWO\x1b[0m\x1b[K\x1b[?2026l',
    );
  });

  test('is everything where nothing is known of the screen, or it has another size', () => {
    const after = { size: at, lines: ['one', '', 'x'.repeat(20)] };
    const all = '\x1b[?2026h\x1b[0m\x1b[2J\x1b[1;1Hone\x1b[0m\x1b[K\x1b[2;1H\x1b[0m\x1b[K';
    // What fills a row is not followed by erasing: that would take its last letter.
    expect(bytesTo(undefined, after)).toBe(`${all}\x1b[3;1H${'x'.repeat(20)}\x1b[0m\x1b[?2026l`);
    expect(bytesTo({ size: { columns: 21, rows: 3 }, lines: after.lines }, after)).toContain('\x1b[2J');
  });
});
