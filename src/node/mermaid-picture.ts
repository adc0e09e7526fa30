import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { parse } from 'node:path';
import { type MermaidLook, PictureToolMissing } from '../host.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { fontVariables } from './browser-fonts.ts';
import { resolvePackage } from './optional-packages.ts';

export interface MermaidSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where packages are looked for (`packagePlaces`). */
  readonly places: readonly string[];
  /** The fonts that cxmap brings. */
  readonly fontFolders: readonly string[];
}

/** Mermaid cannot read a diagram: somebody’s own template may hold any. */
class DiagramRefused extends Error {
  constructor(diagram: string, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(`Mermaid cannot draw this diagram: ${said.split('\n', 1)[0]}\n${diagram.trimEnd()}`, { cause });
    this.name = 'WorldFailure';
  }
}

/** Nothing that a diagram says may reach out of the machine. */
const offline = '--host-resolver-rules=MAP * ~NOTFOUND';

const cliPackage = '@mermaid-js/mermaid-cli';

/**
 * Draws Mermaid texts through mermaid-cli, all in one browser, in their order: SVG as text, PNG as bytes twice as large.
 * Throws `PictureToolMissing` where mermaid-cli or a browser is not there, `DiagramRefused` where a text is no diagram.
 */
export async function drawMermaid(
  diagrams: readonly string[],
  look: MermaidLook,
  { env, places, fontFolders }: MermaidSurroundings,
): Promise<readonly Uint8Array[]> {
  const entry = resolvePackage(cliPackage, places);
  if (entry === undefined) {
    throw env.CXMAP_MERMAID
      ? new PictureToolMissing('named-mermaid', env.CXMAP_MERMAID)
      : new PictureToolMissing('mermaid-cli');
  }
  const found = await findBrowser(env, places);
  const { puppeteer, renderMermaid } = loadCli(entry);
  const executablePath = found?.path ?? ownBrowser(puppeteer);
  if (executablePath === undefined) throw new PictureToolMissing('browser');
  const variables = { ...found?.variables, ...fontVariables([...(found?.fonts ?? []), ...fontFolders], env) };
  const browser = await puppeteer
    .launch({
      executablePath,
      headless: true,
      // Through a pipe, which closes when this run is killed: the browser then ends too.
      pipe: true,
      // Told to end, it would close the browser alone, and what is being drawn would look wrong.
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [...browserArguments, offline],
      env: { ...env, ...variables },
    })
    .catch((cause: unknown) => {
      throw new PictureToolMissing('working-browser', executablePath, { cause });
    });
  const signals = ['SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, leave);
  try {
    const pictures: Uint8Array[] = [];
    for (const diagram of diagrams) {
      const drawn = renderMermaid(browser, diagram, look.format, {
        viewport: { width: 1600, height: 1200, deviceScaleFactor: 2 },
        // A ground of its own: the lines of a diagram must show on any page.
        backgroundColor: look.theme === 'dark' ? '#0d1117' : 'white',
        mermaidConfig: {
          securityLevel: 'strict',
          // Diagrams that name their colours, so that they read on any ground, keep them.
          theme: look.theme === 'dark' ? 'dark' : 'default',
          fontFamily: 'Inter, "Segoe UI", "Noto Sans", "Open Sans", Arial, sans-serif',
        },
      });
      const { data } = await drawn.catch((cause: unknown) => {
        throw new DiagramRefused(diagram, cause);
      });
      pictures.push(data);
    }
    return pictures;
  } finally {
    await browser.close();
    for (const signal of signals) process.removeListener(signal, leave);
  }
}

/** Ends as a shell would say that the signal did; the browser is closed at the exit. */
function leave(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal]);
}

type Cli = Pick<typeof import('@mermaid-js/mermaid-cli'), 'renderMermaid'>;
type Puppeteer = typeof import('puppeteer-core').default;

/**
 * What mermaid-cli brings, by paths that a bundler cannot see, so that it stays outside and may be missing. While it is
 * loaded the run stands in the root of the disk: puppeteer looks for its configuration from the current folder upwards,
 * and runs it.
 */
function loadCli(entry: string): { readonly puppeteer: Puppeteer } & Cli {
  const load = createRequire(entry);
  const here = process.cwd();
  process.chdir(parse(entry).root);
  try {
    const puppeteer = load('puppeteer');
    return { puppeteer: puppeteer.default ?? puppeteer, renderMermaid: load(entry).renderMermaid };
  } finally {
    process.chdir(here);
  }
}

/** The Chrome that puppeteer downloads for itself, where it did. */
function ownBrowser(puppeteer: Puppeteer): string | undefined {
  try {
    const path = puppeteer.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
