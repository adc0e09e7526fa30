import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './own-folders.ts';
import { prepareFolder, replaceFile } from './replace-file.ts';

/**
 * What a browser on Linux has to be started with to draw with these folders of fonts besides the system's, which a
 * container may have none of: then it would draw empty boxes. Elsewhere, nothing.
 */
export function fontVariables(
  fontFolders: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const cache = cacheFolder(env);
  const text = configuration(fontFolders, join(cache, 'fonts'));
  const file = join(cache, `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.conf`);
  if (!existsSync(file)) {
    prepareFolder(dirname(file));
    replaceFile(file, text, 'at leisure');
  }
  return { FONTCONFIG_FILE: file };
}

function configuration(fontFolders: readonly string[], cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${fontFolders.map((folder) => `  <dir>${xml(folder)}</dir>\n`).join('')}  <cachedir>${xml(cache)}</cachedir>
</fontconfig>
`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
