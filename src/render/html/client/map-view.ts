import { byId } from './page-data.ts';

/** The part of the map that is seen: its upper left corner in the map's own pixels, and how large they are. */
interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface MapView {
  /** Marks what stands for a card, and moves the map where it is out of sight. */
  select(target: string): void;
  /** Grows to the window, or back; whether it did. */
  shrink(): boolean;
}

const [closest, step] = [4, 1.3];

/** Lets the reader move and magnify the map: by dragging, pinching, Ctrl and wheel, buttons and keys. */
export function makeMapView(): MapView {
  const viewport = byId('viewport');
  const svg = viewport.querySelector('svg');
  if (!svg) throw new Error('The page has no map');
  const { width, height } = svg.viewBox.baseVal;
  const whole = `0 0 ${width} ${height}`;
  const paper = matchMedia('print');
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let followsWidth = true;

  const size = (): { readonly w: number; readonly h: number } => ({
    w: Math.max(1, viewport.clientWidth),
    h: Math.max(1, viewport.clientHeight),
  });
  const draw = (next: Camera): void => {
    const { w, h } = size();
    const scale = Math.min(closest, Math.max(Math.min(w / width, h / height) * 0.8, next.scale));
    // The map never leaves the frame: at least a part of it stays in its middle.
    const inside = (value: number, whole: number, seen: number): number =>
      seen >= whole ? (whole - seen) / 2 : Math.min(whole - seen * 0.5, Math.max(-seen * 0.5, value));
    camera = { scale, x: inside(next.x, width, w / scale), y: inside(next.y, height, h / scale) };
    // On paper the whole map is seen, wherever the reader has moved it.
    svg.setAttribute('viewBox', paper.matches ? whole : `${camera.x} ${camera.y} ${w / scale} ${h / scale}`);
  };
  const zoom = (factor: number, at?: { readonly clientX: number; readonly clientY: number }): void => {
    followsWidth = false;
    const { w, h } = size();
    const box = viewport.getBoundingClientRect();
    const [px, py] = at ? [at.clientX - box.left, at.clientY - box.top] : [w / 2, h / 2];
    const lowest = Math.min(w / width, h / height) * 0.8;
    const scale = Math.min(closest, Math.max(lowest, camera.scale * factor));
    draw({ scale, x: camera.x + px / camera.scale - px / scale, y: camera.y + py / camera.scale - py / scale });
  };
  const move = (dx: number, dy: number): void =>
    draw({ ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale });
  const fitWidth = (): void => {
    followsWidth = true;
    // On a phone the whole width would be too small to read.
    const scale = Math.max(size().w / width, 0.6);
    draw({ x: 0, y: 0, scale });
  };
  const fit = (): void => {
    followsWidth = false;
    const { w, h } = size();
    draw({ x: 0, y: 0, scale: Math.min(w / width, h / height) });
  };

  new ResizeObserver(() => (followsWidth ? fitWidth() : draw(camera))).observe(viewport);
  fitWidth();
  const frame = viewport.parentElement;
  const grow = (isFull: boolean): void => {
    frame?.classList.toggle('full', isFull);
    byId('expand').setAttribute('aria-pressed', String(isFull));
  };
  const onClick: Readonly<Record<string, () => void>> = {
    'zoom-in': () => zoom(step),
    'zoom-out': () => zoom(1 / step),
    'zoom-width': fitWidth,
    'zoom-fit': fit,
    expand: () => grow(!frame?.classList.contains('full')),
  };
  for (const [id, act] of Object.entries(onClick)) byId(id).addEventListener('click', act);

  const onKey: Readonly<Record<string, () => void>> = {
    '+': () => zoom(step),
    '=': () => zoom(step),
    '-': () => zoom(1 / step),
    '0': fit,
    ArrowLeft: () => move(-80, 0),
    ArrowRight: () => move(80, 0),
    ArrowUp: () => move(0, -80),
    ArrowDown: () => move(0, 80),
  };
  viewport.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : onKey[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  viewport.addEventListener(
    'wheel',
    (event) => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY * (event.deltaMode === 0 ? 0.005 : 0.1)), event);
      else if (isSideways || frame?.classList.contains('full')) move(event.deltaX, event.deltaY);
      else return;
      event.preventDefault();
    },
    { passive: false },
  );
  dragAndPinch(viewport, move, zoom);

  const linksTo = (target: string): readonly SVGAElement[] =>
    [...svg.querySelectorAll<SVGAElement>('a')].filter((link) => link.href.baseVal.slice(1) === target);
  const reveal = (element: SVGGraphicsElement): void => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) return;
    const frameBox = viewport.getBoundingClientRect();
    const panel = document.querySelector('dialog[open]')?.getBoundingClientRect();
    const right = panel && panel.left > frameBox.left + 200 ? Math.min(frameBox.right, panel.left) : frameBox.right;
    const off = (low: number, high: number, from: number, to: number): number =>
      low >= from + 8 && high <= to - 8 ? 0 : (low + high) / 2 - (from + to) / 2;
    const dx = off(box.left, box.right, frameBox.left, right);
    const dy = off(box.top, box.bottom, Math.max(frameBox.top, 0), Math.min(frameBox.bottom, innerHeight));
    if (dx !== 0 || dy !== 0) move(dx, dy);
  };
  svg.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGAElement && target.matches(':focus-visible')) reveal(target);
  });

  paper.addEventListener('change', () => draw(camera));
  return {
    select(target) {
      for (const link of svg.querySelectorAll('a.chosen')) link.classList.remove('chosen');
      const links = target === '' ? [] : linksTo(target);
      for (const link of links) link.classList.add('chosen');
      const [first] = links.filter((link) => link.getBoundingClientRect().width > 0);
      if (first) reveal(first);
    },
    shrink() {
      const isFull = frame?.classList.contains('full') ?? false;
      grow(false);
      return isFull;
    },
  };
}

/** One pointer moves the map, two magnify it. A drag is no click on what lies beneath. */
function dragAndPinch(
  viewport: HTMLElement,
  move: (dx: number, dy: number) => void,
  zoom: (factor: number, at: { readonly clientX: number; readonly clientY: number }) => void,
): void {
  const pointers = new Map<number, { readonly clientX: number; readonly clientY: number }>();
  let way = 0;
  viewport.addEventListener('dragstart', (event) => event.preventDefault());
  viewport.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) way = 0;
    pointers.set(event.pointerId, event);
  });
  viewport.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    way += Math.hypot(dx, dy);
    if (way > 5) viewport.setPointerCapture(event.pointerId);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const distance = (one: typeof other): number =>
        Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
      const middle = { clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 };
      zoom(distance(event) / distance(before), middle);
      move(-dx / 2, -dy / 2);
    } else if (way > 5) move(-dx, -dy);
    pointers.set(event.pointerId, event);
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    addEventListener(name, ({ pointerId }) => pointers.delete(pointerId));
  }
  viewport.addEventListener(
    'click',
    (event) => {
      if (way <= 5) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
