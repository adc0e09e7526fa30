import { byId } from './page-data.ts';

const key = 'cxmap-theme';

/** Dark or light as the system has it, until the reader chooses; the choice is kept where the browser lets us. */
export function makeThemeButton(): void {
  const button = byId('dark');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const isDark = (): boolean => (dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const tell = (): void => button.setAttribute('aria-pressed', String(isDark()));
  system.addEventListener('change', tell);
  button.addEventListener('click', () => {
    dataset.theme = isDark() ? 'light' : 'dark';
    keep(dataset.theme);
    tell();
  });
  tell();
}

/** Sets the theme that was chosen before, ahead of the first paint. */
export function recallTheme(): void {
  try {
    const kept = localStorage.getItem(key);
    if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
  } catch {
    // A page from a file has no storage in some browsers.
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The same.
  }
}
