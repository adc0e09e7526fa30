import type { CardForm } from '../live/card-form.ts';
import { formDialog } from './board-form.ts';
import { byId } from './page-data.ts';
import { recallTheme } from './theme.ts';

/** What the server answers to a step. */
type Answered =
  | { readonly done: readonly string[] }
  | { readonly ask: CardForm; readonly seen: string }
  | { readonly refused: readonly string[] };

interface Data {
  readonly change: number;
  readonly caseForm: CardForm;
  readonly words: Readonly<Record<'ended' | 'following', string>>;
}

recallTheme();
const { change, caseForm, words }: Data = JSON.parse(byId('data').textContent ?? '');
const board = byId('board');
const of = board.dataset.of ?? 'task';
let known = change;
let dragged: HTMLElement | undefined;

function say(lines: readonly string[], isRefused = false): void {
  const said = byId('said');
  said.textContent = lines.join('\n');
  said.classList.toggle('refused', isRefused);
}

async function send(path: string, body: object): Promise<Answered> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify({ of, ...body }) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The board as it is now; the keyboard and every column stay where they were. */
async function refresh(): Promise<void> {
  const response = await fetch(`/board?of=${of}`);
  if (!response.ok || dragged) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById('board');
  if (!fresh) return;
  const at = document.activeElement?.closest('[data-id]')?.getAttribute('data-id');
  const lists = (): readonly Element[] => [...board.querySelectorAll('ul')];
  const scrolled = lists().map((list) => list.scrollTop);
  board.replaceChildren(...fresh.childNodes);
  for (const [index, list] of lists().entries()) list.scrollTop = scrolled[index] ?? 0;
  if (at) cardOf(at)?.querySelector('a')?.focus({ preventScroll: true });
}

function cardOf(id: string): HTMLElement | null {
  return board.querySelector(`[data-id="${CSS.escape(id)}"]`);
}

/** Tells what came of it, and shows the board as it is: where it was refused, the card lies where it lay. */
async function finish(answered: Answered): Promise<void> {
  if ('done' in answered) say(answered.done);
  if ('refused' in answered) say(answered.refused, true);
  await refresh();
}

const dialog = formDialog();

/** Asks for what a step needs, until it is done or left; a refusal is told where it can be answered in another way. */
function ask(id: string, form: CardForm, seen: string): void {
  dialog.open(form, {
    send: async (step, answers) => {
      const answered = await send('/step', { id, way: step.way, to: step.to, answers, seen });
      if ('refused' in answered) return answered.refused;
      await finish(answered);
      return [];
    },
    left: () => void refresh(),
  });
}

/** The card lies there at once; where that is refused, it goes back, and the reason is told. */
async function drop(card: HTMLElement, column: HTMLElement): Promise<void> {
  const { id = '' } = card.dataset;
  const from = card.parentElement;
  const to = column.dataset.state ?? '';
  if (from === column.querySelector('ul')) return;
  column.querySelector('ul')?.prepend(card);
  card.classList.add('pending');
  const answered = await send('/step', { id, to });
  if ('ask' in answered) ask(id, answered.ask, answered.seen);
  else await finish(answered);
}

function failed(error: unknown): void {
  say([error instanceof Error ? error.message : String(error)], true);
  void refresh();
}

board.addEventListener('dragstart', (event) => {
  dragged = event.target instanceof Element ? (event.target.closest<HTMLElement>('[data-id]') ?? undefined) : undefined;
  event.dataTransfer?.setData('text/plain', dragged?.dataset.id ?? '');
  dragged?.classList.add('dragged');
});
board.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged');
  dragged = undefined;
  for (const column of board.querySelectorAll('.over')) column.classList.remove('over');
});
const columnAt = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-state]') : null;
board.addEventListener('dragover', (event) => {
  const column = columnAt(event);
  if (!dragged || !column) return;
  event.preventDefault();
  for (const other of board.querySelectorAll('.over')) if (other !== column) other.classList.remove('over');
  column.classList.add('over');
});
board.addEventListener('drop', (event) => {
  const [card, column] = [dragged, columnAt(event)];
  if (!card || !column) return;
  event.preventDefault();
  dragged = undefined;
  card.classList.remove('dragged');
  column.classList.remove('over');
  drop(card, column).catch(failed);
});
board.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const id = link?.closest<HTMLElement>('[data-id]')?.dataset.id;
  if (!id) return;
  event.preventDefault();
  fetch(`/card?of=${of}&id=${encodeURIComponent(id)}`)
    .then(async (response) => {
      const answered: Answered = await response.json();
      if ('ask' in answered) ask(id, answered.ask, answered.seen);
    })
    .catch(failed);
});
byId('add-case').addEventListener('click', () => {
  dialog.open(caseForm, {
    send: async (_, answers) => {
      const answered = await send('/case', { answers });
      if ('refused' in answered) return answered.refused;
      await finish(answered);
      return [];
    },
    left: () => undefined,
  });
});

const events = new EventSource('/events');
const status = byId('live-status');
events.addEventListener('message', ({ data }) => {
  const news: { readonly change: number; readonly trouble?: string } = JSON.parse(String(data));
  status.textContent = news.trouble ?? words.following;
  status.classList.toggle('trouble', news.trouble !== undefined);
  if (news.change === known) return;
  known = news.change;
  if (!dialog.isOpen()) void refresh();
});
events.addEventListener('error', () => {
  status.textContent = words.ended;
  status.classList.add('trouble');
});
