import type { Outcome } from '../../outcome.ts';
import { loadStyle } from '../../output/style.ts';
import type { OwnedTerminal } from '../../owned-terminal.ts';
import type { BoardFilter, BoardKind, Card } from '../../queries/board/board.ts';
import { choicesOf } from '../../queries/board/choices.ts';
import { cardAt } from '../../render/terminal/board/columns.ts';
import { bytesTo, type Painted } from '../../render/terminal/board/paint-screen.ts';
import { boardPlace, screenLines } from '../../render/terminal/board/screen.ts';
import type { BoardPaint, TerminalSize } from '../../render/terminal/board/view.ts';
import type { Context } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';
import { emptyLine } from './edited-line.ts';
import { filterInWords } from './filters.ts';
import { type Key, readKeys } from './keys.ts';
import { press } from './press.ts';
import type { Effect } from './pressed.ts';
import { type BoardState, browse, type Draft, lay, openBoard, select, selectedCard } from './state.ts';
import { told } from './told.ts';
import { viewOf } from './view-of.ts';
import { openWork } from './work.ts';

export interface BoardWishes {
  readonly kind: BoardKind;
  readonly filter: BoardFilter;
  readonly mouse: boolean;
  readonly by: string | undefined;
  readonly commit: boolean;
}

/** Works at the board until it is left. Everything happens one after the other: keys, changes of files, what is written. */
export async function runBoard(context: Context, session: Session, wishes: BoardWishes): Promise<Outcome> {
  const { host } = context;
  const { phrases } = session;
  if (!host.terminal) throw new Error('There is no terminal to show a board on');
  const style = await loadStyle(host.stdout.color);
  const paint: BoardPaint = { strong: style.strong, faint: style.faint, warning: style.warning, ok: style.ok };
  const drawing = { phrases, paint };
  const work = openWork(context, session, wishes);
  const { live } = work;
  const words = filterInWords(session.model, wishes.filter);
  let state = openBoard(session.model, wishes.kind, host.now(), wishes.filter, words);
  let painted: Painted | undefined;
  let unread = '';
  let end: (error?: unknown) => void = () => undefined;
  let hasEnded = false;
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => {
      hasEnded = true;
      if (error === undefined) resolve();
      else reject(error);
    };
  });

  let queue = Promise.resolve();
  const next = (job: () => void | Promise<void>): void => {
    queue = queue
      .then(async () => {
        if (hasEnded) return;
        await job();
        draw();
      })
      .catch(end);
  };
  const terminal: OwnedTerminal = await host.terminal(
    {
      typed: (sent) => next(() => keys(sent, false)),
      // Whether an escape is left over is known once everything before was read.
      paused: () => next(() => (unread === '' ? undefined : keys('', true))),
      changed: () => {
        next(async () => {
          painted = undefined;
          await showAgain();
        });
      },
    },
    { mouse: wishes.mouse },
  );
  let changes: ReturnType<typeof session.files.watch> | undefined;
  try {
    draw();
    changes = session.files.watch(session.root);
    void follow(changes);
    // While the person reads, git is asked, and what the first move needs is made ready.
    next(async () => void (await work.actor()));
    next(async () => {
      const card = selectedCard(state);
      if (card) await work.prepare(card);
    });
    await ended;
    return { exit: 0 };
  } finally {
    hasEnded = true;
    changes?.close();
    terminal.close();
  }

  function sizeNow(): TerminalSize {
    const { columns, rows } = terminal.size;
    return { columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24 };
  }

  function draw(): void {
    if (hasEnded) return;
    const size = sizeNow();
    const screen: Painted = { size, lines: screenLines(viewOf(state, phrases), size, drawing) };
    const bytes = bytesTo(painted, screen);
    if (bytes !== '') terminal.write(bytes);
    painted = screen;
  }

  /** What others change is shown as soon as it is told of. */
  async function follow(told: NonNullable<typeof changes>): Promise<void> {
    try {
      while (await told.next()) next(refresh);
    } catch (error) {
      end(error);
    }
  }

  async function refresh(): Promise<void> {
    if (!(await live.refresh())) return;
    state = lay(state, { model: live.model }, host.now());
    await showAgain();
  }

  /** A card that is open says what it says now, in lines as long as there is room for now. */
  async function showAgain(): Promise<void> {
    const { mode } = state;
    if (mode.is === 'read' && mode.card) await show(mode.card, mode.from);
  }

  async function keys(sent: string, isAll: boolean): Promise<void> {
    const read = readKeys(unread + sent, isAll);
    unread = read.rest;
    for (const key of read.keys) {
      const effect = key.is === 'click' ? click(key) : pressed(key);
      if (effect) await carryOut(effect);
      if (hasEnded) return;
    }
  }

  function pressed(key: Key): Effect | undefined {
    const result = press(state, key, { phrases, now: host.now(), size: sizeNow() });
    state = result.state;
    return result.effect;
  }

  /** A click selects a card; on the selected one it opens it. */
  function click({ column, row }: Extract<Key, { is: 'click' }>): Effect | undefined {
    if (state.mode.is !== 'browse') return undefined;
    const view = viewOf(state, phrases);
    const place = boardPlace(view, sizeNow(), drawing);
    const at = cardAt(view, { columns: sizeNow().columns, rows: place.rows }, { column, row: row - place.top });
    if (!at) return undefined;
    const isSelected = at.column === state.column && at.card === state.card;
    if (isSelected) return pressed({ is: 'enter' });
    state = select({ ...state, message: undefined }, at.column, at.card);
    return undefined;
  }

  async function carryOut(effect: Effect): Promise<void> {
    switch (effect.do) {
      case 'quit':
        return end();
      case 'redraw':
        painted = undefined;
        return;
      case 'suspend':
        terminal.suspend();
        return;
      case 'show':
        return show(effect.card, 0);
      case 'make':
        return make(effect.draft, effect.by);
    }
  }

  async function make(draft: Draft, given: string | undefined): Promise<void> {
    const by = given ?? (await work.actor());
    if (by === undefined) {
      state = whoIsIt(state, draft);
      return;
    }
    draw();
    const result = await work.make(draft, by);
    if (!result.ok) await refresh();
    state = told(lay(state, { model: live.model }, host.now()), draft, result, phrases);
  }

  function whoIsIt(now: BoardState, draft: Draft): BoardState {
    const options = choicesOf(now.model, 'person', now.board.today).map(({ id, name }) => ({
      text: name === undefined || name === id ? id : `${name} (${id})`,
      isFaint: false,
      picked: { is: 'actor', person: id } as const,
    }));
    const title = phrases.board.whoAreYou;
    return { ...now, message: undefined, mode: { is: 'pick', title, options, typed: emptyLine, at: 0, draft } };
  }

  /** Opens a card: what `show` tells of it. */
  async function show(card: Card, from: number): Promise<void> {
    const { indexThings } = await import('../../queries/lookup/things.ts');
    const things = indexThings(state.model);
    const thing = things.get({ kind: card.kind, id: card.id });
    if (!thing) {
      state = { ...state, mode: browse };
      return;
    }
    const { cardOf } = await import('../../queries/lookup/card.ts');
    const { namesOf } = await import('../../queries/common/names.ts');
    const { thingCardText } = await import('../../render/terminal/thing-card.ts');
    const width = Math.min(sizeNow().columns, 100);
    const text = thingCardText(cardOf(state.model, things, thing), namesOf(state.model), phrases, paint, width);
    state = { ...state, mode: { is: 'read', card, title: card.id, lines: text.trimEnd().split('\n'), from } };
  }
}
