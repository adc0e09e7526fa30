import { readAddress, type View, writeAddress } from './address.ts';

/** Where the reader is and was: the browser's history, one entry for each card opened. */
export interface Journal {
  current(): View;
  /** Opens something: the back button leads back from it. */
  open(change: Partial<View>): void;
  /** Changes how the page looks, without an entry of its own. */
  adjust(change: Partial<View>): void;
  /** Leaves the card: back to where it was opened from, or forward to the page without it. */
  leave(): void;
}

/** Tells `show` of every change, also of those by the back button or by hand. */
export function keepJournal(show: (view: View) => void): Journal {
  const current = (): View => readAddress(location.hash);
  const showCurrent = (): void => show(current());
  addEventListener('popstate', showCurrent);
  addEventListener('hashchange', showCurrent);
  return {
    current,
    open(change) {
      const before = current();
      const opened = before.target.includes('/') ? {} : { from: 'page' };
      history.pushState(opened, '', writeAddress({ ...before, ...change }));
      showCurrent();
    },
    adjust(change) {
      history.replaceState(history.state, '', writeAddress({ ...current(), ...change }));
      showCurrent();
    },
    leave() {
      if (history.state?.from === 'page') history.back();
      else {
        history.pushState({}, '', writeAddress({ ...current(), target: '' }));
        showCurrent();
      }
    },
  };
}
