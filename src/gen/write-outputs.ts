import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes generated files where they differ; with `check`, writes nothing and says what is stale. The exit code. */
export function writeOutputs(root: string, outputs: ReadonlyMap<string, string>, check: boolean): 0 | 1 {
  const stale = [...outputs].filter(([path, text]) => readIfThere(join(root, path)) !== text);
  for (const [path, text] of stale) {
    if (check) {
      process.stderr.write(`${path} is stale: run npm run generate\n`);
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return check && stale.length > 0 ? 1 : 0;
}

/** The text of a file, or undefined where there is none. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
