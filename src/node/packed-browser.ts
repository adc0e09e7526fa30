import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from './make-folder.ts';
import { cacheFolder } from './own-folders.ts';

/** A program unpacked, with what it brings. */
interface UnpackedBrowser {
  readonly path: string;
  readonly fonts: readonly string[];
  /** What it has to be started with: a small container lacks libraries that it wants. */
  readonly variables: Readonly<Record<string, string>>;
}

/** There is no room, or no right, to unpack the package's program. */
class BrowserNotUnpacked extends Error {
  constructor(folder: string, cause: unknown) {
    super(
      `@sparticuz/chromium could not be unpacked into ${folder} (CXMAP_CACHE_DIR names another place): ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
    this.name = 'WorldFailure';
  }
}

/**
 * The Chromium of `@sparticuz/chromium`, whose entry file is given, unpacked into a folder of the user's own. The package
 * itself would unpack it straight to `/tmp/chromium`: there two runs that begin at once start half a program, and whoever
 * was first there could have left another one.
 */
export async function unpackBrowser(
  entry: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<UnpackedBrowser> {
  const folder = join(cacheFolder(env), `chromium-${versionOf(entry)}`);
  const unpacked = {
    path: join(folder, 'chromium'),
    fonts: [join(folder, 'fonts')],
    variables: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
  if (existsSync(unpacked.path)) return unpacked;
  const staging = `${folder}.${process.pid}-${randomUUID()}`;
  try {
    makeFolder(staging, 0o700);
    await unpackInto(staging, entry);
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(unpacked.path)) throw new BrowserNotUnpacked(folder, error);
  }
  return unpacked;
}

const unpackScript = `const found = require(process.argv[1]);
(found.default ?? found).executablePath().catch((error) => { console.error(error.message); process.exit(1); });`;

/**
 * In a process of its own: the package knows no other folder than the one that a variable names, and unpacks its
 * libraries only where another one says that they are missing.
 */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['-e', unpackScript, entry], { env });
}

function versionOf(entry: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8'));
  return String(version);
}
