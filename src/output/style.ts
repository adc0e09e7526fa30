/** Colours for a terminal; without colour every function gives its text back. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly ok: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
}

const same = (text: string): string => text;

const plain: Style = {
  error: same,
  warning: same,
  ok: same,
  strong: same,
  faint: same,
  added: same,
  removed: same,
};

/** The one door to chalk, opened only where colour is wanted. */
export async function loadStyle(color: boolean): Promise<Style> {
  if (!color) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    ok: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
    added: chalk.green,
    removed: chalk.red,
  };
}
