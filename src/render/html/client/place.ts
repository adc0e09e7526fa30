import { byId } from './page-data.ts';

const key = 'cxmap-place';

/** Where the reader is beyond what the address says. */
interface Place {
  readonly address: string;
  readonly page: number;
  readonly panel: number;
  readonly search: string;
  readonly focus: string;
  /** The part of the map that is seen. */
  readonly seen: readonly number[];
  readonly isFull: boolean;
}

/** Notes it for the page that comes next. */
export function keepPlace(): void {
  const focused = document.activeElement;
  const place: Place = {
    address: location.href,
    page: scrollY,
    panel: byId('panel-body').scrollTop,
    search: search().value,
    focus: focused?.id ? `#${CSS.escape(focused.id)}` : linkTo(focused),
    seen: seen(),
    isFull: isFull(),
  };
  sessionStorage.setItem(key, JSON.stringify(place));
}

/** Brings the reader back, once the page has gone where its address says. */
export function returnToPlace(): void {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (kept === null) return;
  const place: Place = JSON.parse(kept);
  if (place.address !== location.href) return;
  // The page itself goes to the map in the next frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (place.isFull) byId('expand').click();
      moveMap(place.seen);
      byId('panel-body').scrollTop = place.panel;
      if (place.search !== '') {
        search().value = place.search;
        search().dispatchEvent(new Event('input', { bubbles: true }));
      }
      const focused = place.focus === '' ? null : document.querySelector(place.focus);
      if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true });
      scrollTo({ top: place.page, behavior: 'instant' });
    }),
  );
}

function search(): HTMLInputElement {
  const input = byId('search');
  if (!(input instanceof HTMLInputElement)) throw new Error('The search is no input');
  return input;
}

function linkTo(element: Element | null): string {
  const href = element?.closest('a')?.getAttribute('href');
  return href ? `a[href="${CSS.escape(href)}"]` : '';
}

function isFull(): boolean {
  return byId('expand').getAttribute('aria-pressed') === 'true';
}

function seen(): readonly number[] {
  return byId('viewport').querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
}

/**
 * Shows the part of the map that was seen, by the wheel, as a reader would: one turn keeps the point below it where it is, so
 * there is a point for every move. The exported page knows nothing of this.
 */
function moveMap(to: readonly number[]): void {
  const [x = 0, y = 0, w = 0] = to;
  const [fromX = 0, fromY = 0, fromW = 0] = seen();
  if (w === 0 || (x === fromX && y === fromY && w === fromW)) return;
  const viewport = byId('viewport');
  // Moves of the same size go by way of another one.
  if (Math.abs(w / fromW - 1) < 0.001) turn(viewport, 1.25, 0, 0);
  const [nowX = 0, nowY = 0, nowW = 0] = seen();
  const pixels = viewport.clientWidth;
  const [scale, wanted] = [pixels / nowW, pixels / w];
  const point = (from: number, goal: number): number => (goal - from) / (1 / scale - 1 / wanted);
  turn(viewport, wanted / scale, point(nowX, x), point(nowY, y));
}

function turn(viewport: HTMLElement, factor: number, x: number, y: number): void {
  const { left, top } = viewport.getBoundingClientRect();
  const place = { clientX: left + x, clientY: top + y };
  viewport.dispatchEvent(
    new WheelEvent('wheel', { ...place, ctrlKey: true, deltaY: -Math.log(factor) / 0.005, cancelable: true }),
  );
}
