import { byId } from './page-data.ts';

/** The card beside the page. */
export interface Panel {
  /** Opens the card of an address, or closes the panel where there is none. Whether there is such a card. */
  show(target: string): boolean;
  isOpen(): boolean;
}

export function makePanel(kinds: Readonly<Record<string, string>>, leave: () => void): Panel {
  const dialog = byId('panel');
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The panel is no dialog');
  const body = byId('panel-body');
  let shown = '';
  let opener: Element | null = null;
  byId('close').addEventListener('click', leave);
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !dialog.open || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  });
  return {
    isOpen: () => dialog.open,
    show(target) {
      const card = target.includes('/') ? document.getElementById(target) : null;
      if (!card) {
        if (dialog.open) close(dialog, opener);
        shown = '';
        return false;
      }
      if (shown === target && dialog.open) return true;
      if (!dialog.open) opener = document.activeElement;
      shown = target;
      const title = fill(body, card);
      byId('panel-kind').textContent = kinds[target.split('/')[0] ?? ''] ?? '';
      if (!dialog.open) dialog.show();
      document.documentElement.classList.add('reading');
      title?.focus({ preventScroll: true });
      body.scrollTop = 0;
      return true;
    },
  };
}

/** Copies a card into the panel; its heading becomes the panel's, and those of its parts one step higher. */
function fill(body: HTMLElement, card: HTMLElement): HTMLElement | null {
  const copy = document.createElement('div');
  copy.className = `open ${card.className}`;
  copy.append(...[...card.childNodes].map((node) => node.cloneNode(true)));
  const heading = copy.querySelector('h3');
  const title = document.createElement('h2');
  title.id = 'panel-title';
  title.tabIndex = -1;
  title.append(...(heading?.querySelector('a')?.childNodes ?? []));
  heading?.replaceWith(title);
  for (const part of copy.querySelectorAll('h4')) {
    const below = document.createElement('h3');
    below.append(...part.childNodes);
    part.replaceWith(below);
  }
  body.replaceChildren(copy);
  return title;
}

function close(dialog: HTMLDialogElement, opener: Element | null): void {
  dialog.close();
  document.documentElement.classList.remove('reading');
  if (opener?.isConnected && (opener instanceof HTMLElement || opener instanceof SVGElement)) {
    opener.focus({ preventScroll: true });
  }
}
