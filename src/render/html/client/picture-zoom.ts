import { byId } from './page-data.ts';

const step = 1.3;
/** Of the size that it was drawn in. */
const limits = { least: 0.2, most: 6 };

/**
 * Lets a reader magnify the picture of a page by buttons and keys. The box around it scrolls by itself; what was in the
 * middle of the box stays there. Until it is magnified, a picture is as wide as the style sheet has it.
 */
export function makePictureZoom(box: HTMLElement): void {
  const svg = box.querySelector('svg');
  if (!svg) return;
  const drawn = svg.viewBox.baseVal.width;

  const resize = (width: string): void => {
    const before = { width: box.scrollWidth, height: box.scrollHeight };
    const middle = { x: box.scrollLeft + box.clientWidth / 2, y: box.scrollTop + box.clientHeight / 2 };
    svg.style.width = width;
    box.classList.toggle('zoomed', width !== '');
    box.scrollLeft = (middle.x * box.scrollWidth) / before.width - box.clientWidth / 2;
    box.scrollTop = (middle.y * box.scrollHeight) / before.height - box.clientHeight / 2;
  };
  const zoom = (factor: number): void => {
    const width = svg.getBoundingClientRect().width * factor;
    resize(`${Math.min(limits.most * drawn, Math.max(limits.least * drawn, width))}px`);
  };
  const asWideAsThePage = (): void => {
    resize('');
    if (svg.getBoundingClientRect().width > box.clientWidth) resize(`${box.clientWidth}px`);
  };

  const larger = (): void => zoom(step);
  const smaller = (): void => zoom(1 / step);
  byId('zoom-in').addEventListener('click', larger);
  byId('zoom-out').addEventListener('click', smaller);
  byId('zoom-width').addEventListener('click', asWideAsThePage);
  const onKey: Readonly<Record<string, () => void>> = {
    '+': larger,
    '=': larger,
    '-': smaller,
    '0': asWideAsThePage,
  };
  box.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : onKey[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
