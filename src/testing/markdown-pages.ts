import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { lint } from 'markdownlint/promise';
import { lexer, type Token, walkTokens } from 'marked';

/** What markdownlint says of pages as a wiki would hold them, a line each: `path:line rule`. */
export async function lintPages(pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const results = await lint({
    strings: { ...pages },
    config: { default: true, MD013: false, MD033: { allowed_elements: ['details', 'summary', 'br'] } },
  });
  return Object.entries(results).flatMap(([path, found]) =>
    found.map(({ lineNumber, ruleNames, errorDetail, errorContext }) =>
      [`${path}:${lineNumber}`, ruleNames.join('/'), errorDetail, errorContext].filter(Boolean).join(' '),
    ),
  );
}

/** The Markdown pages below a folder, by path. */
export function readPages(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Links and pictures of the pages below a folder that lead to no file, as `page -> target`. */
export function deadLinks(folder: string): readonly string[] {
  return Object.entries(readPages(folder)).flatMap(([path, text]) =>
    targetsIn(text)
      .filter((target) => !/^(?:https?:|mailto:)/.test(target))
      .filter((target) => !existsSync(join(folder, dirname(path), decodeURI(target.replace(/#.*/, '')))))
      .map((target) => `${path} -> ${target}`),
  );
}

function targetsIn(text: string): readonly string[] {
  const targets: string[] = [];
  walkTokens(lexer(text), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') targets.push(String(token.href));
  });
  return targets;
}
