import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { PictureToolMissing } from '../host.ts';
import { resolvePackage } from './optional-packages.ts';
import { unpackBrowser } from './packed-browser.ts';

/** A Chromium that was found, and where. */
export interface FoundBrowser {
  readonly path: string;
  readonly from: 'CXMAP_CHROMIUM' | '@sparticuz/chromium' | 'system';
  /** Folders of fonts that it brings. */
  readonly fonts?: readonly string[];
  /** What it has to be started with in its environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Its sandbox wants rights that containers do not give. What it draws is cxmap's own; it opens no page of others. */
export const browserArguments: readonly string[] = ['--no-sandbox'];

/**
 * A Chromium or Chrome to draw with: what `CXMAP_CHROMIUM` names, else the package `@sparticuz/chromium` where one of
 * `folders` has it, else what the system has. Undefined where there is none; throws `PictureToolMissing` where
 * there is nothing under the name.
 */
export async function findBrowser(
  env: Readonly<Record<string, string | undefined>>,
  folders: readonly string[],
): Promise<FoundBrowser | undefined> {
  const named = env.CXMAP_CHROMIUM;
  if (named) {
    if (!isAbsolute(named) || !isFile(named)) throw new PictureToolMissing('named-browser', named);
    return { path: named, from: 'CXMAP_CHROMIUM' };
  }
  const packed = await packedBrowser(env, folders);
  if (packed !== undefined) return { ...packed, from: '@sparticuz/chromium' };
  const path = systemBrowsers(env).find(isFile);
  return path === undefined ? undefined : { path, from: 'system' };
}

/** The package brings a program for Linux on x64 alone. */
async function packedBrowser(
  env: Readonly<Record<string, string | undefined>>,
  folders: readonly string[],
): Promise<Omit<FoundBrowser, 'from'> | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = resolvePackage('@sparticuz/chromium', folders);
  return entry === undefined ? undefined : unpackBrowser(entry, env);
}

function systemBrowsers(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    // A folder that is named from here on could be one of the workspace: nothing of it is run.
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const applications = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
  return process.platform === 'darwin' ? [...applications, ...onPath] : onPath;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
