import * as fc from 'fast-check';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../testing/hostile-strings.ts';
import {
  contextOf,
  duplicate,
  findingsOf,
  hostileFindings,
  strayFile,
  unknownKey,
} from '../../testing/sample-findings.ts';
import { formatMarkdown, markdownReport } from './markdown.ts';

/** Findings in one file: so many errors below so many warnings. */
function findingsIn(errors: number, warnings: number): ReturnType<typeof findingsOf> {
  const lines = Array.from({ length: warnings + errors }, (_, index) => index);
  return findingsOf(
    lines.map((line) =>
      unknownKey('a.yaml', `key-${line}`, {
        severity: line < warnings ? 'warning' : 'error',
        location: { file: 'a.yaml', span: { start: line * 2, end: line * 2 + 1 } },
        hints: [],
      }),
    ),
    { 'a.yaml': lines.map(() => 'x\n').join('') },
  );
}

const tablesOf = (markdown: string): readonly Tokens.Table[] =>
  marked.lexer(markdown).filter((token): token is Tokens.Table => token.type === 'table');

describe('the markdown format', () => {
  it('has a sentence of summary and a table for each file', async () => {
    const findings = findingsOf(
      [unknownKey('map/a.yaml', 'nmae'), strayFile('notes.yaml'), duplicate('map/b.yaml', 'map/a.yaml', 'support')],
      { 'map/a.yaml': 'name: A\nnmae: B\n', 'map/b.yaml': 'name: B\n', 'notes.yaml': 'a: 1\n' },
    );
    expect(
      formatMarkdown(findings, await contextOf({ prefix: 'journey' })).stdout,
    ).toBe(`## Check of the customer success map

❌ 3 files checked: 2 errors and 1 warning

### \`journey/map/a.yaml\`

| Place | Severity | Finding | Rule |
| --- | --- | --- | --- |
| 2:1 | ❌ error | There is no field “nmae” here<br>→ Did you mean “name”? | \`schema\` |

### \`journey/map/b.yaml\`

| Place | Severity | Finding | Rule |
| --- | --- | --- | --- |
| 1:1 | ❌ error | The team “support” is defined a second time here<br>↳ journey/map/a.yaml:1:1: It is first defined here | \`duplicate-id\` |

### \`journey/notes.yaml\`

| Place | Severity | Finding | Rule |
| --- | --- | --- | --- |
| 1:1 | ⚠️ warning | Nothing reads this file: it stands in no folder that cxmap knows | \`file-name\` |
`);
  });

  it('speaks Russian', async () => {
    const findings = findingsOf([strayFile('заметки.yaml')], { 'заметки.yaml': 'a: 1\n' });
    const { stdout } = formatMarkdown(findings, await contextOf({ locale: 'ru' }));
    expect(stdout).toContain('## Проверка карты успеха клиента\n\n⚠️ Проверено: 1 файл; 1 замечание\n');
    expect(stdout).toContain('| Место | Важность | Что не так | Правило |\n');
    expect(stdout).toContain('| 1:1 | ⚠️ замечание | Этот файл никто не читает');
  });

  it('says so where nothing was found', async () => {
    const { stdout } = formatMarkdown({ found: [], files: 3 }, await contextOf());
    expect(stdout).toBe('## Check of the customer success map\n\n✅ 3 files checked, nothing to report\n');
  });

  it('folds nothing up to fifty findings', async () => {
    expect(formatMarkdown(findingsIn(50, 0), await contextOf()).stdout).not.toContain('<details>');
  });

  it('shows fifty findings and folds the rest, errors before warnings', async () => {
    const { stdout } = formatMarkdown(findingsIn(20, 60), await contextOf());
    const [open = '', folded = ''] = stdout.split('<details>');
    expect(open.match(/❌ error/g)).toHaveLength(20);
    expect(open.match(/⚠️ warning/g)).toHaveLength(30);
    expect(folded).toContain('<summary>30 more</summary>\n\n### `a.yaml`');
    expect(folded.match(/⚠️ warning/g)).toHaveLength(30);
    expect(folded.trimEnd().endsWith('</details>')).toBe(true);
  });

  it('fits into a comment, and says how many findings do not', async () => {
    const { stdout } = formatMarkdown(findingsIn(500, 2000), await contextOf({ locale: 'ru' }));
    const rows = tablesOf(stdout).flatMap((table) => table.rows).length;
    expect(stdout.length).toBeLessThanOrEqual(65_000);
    expect(stdout.length).toBeGreaterThan(50_000);
    expect(stdout).toContain(`Здесь не поместилось: ${2500 - rows}.`);
    expect(stdout.match(/❌ ошибка/g)).toHaveLength(500);
  });

  it('keeps its summary even where no finding has room', async () => {
    const text = markdownReport(findingsIn(3, 0), await contextOf(), 10);
    expect(text).toContain('1 file checked: 3 errors');
    expect(text).toContain('Not shown here: 3 findings.');
  });

  it('has the same headings and tables whatever the findings say', async () => {
    const context = await contextOf();
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 4 }), (texts) => {
        const { stdout } = formatMarkdown(hostileFindings(texts), context);
        const tokens = marked.lexer(stdout).filter(({ type }) => type !== 'space');
        expect(tokens.map(({ type }) => type)).toEqual([
          'heading',
          'paragraph',
          ...texts.flatMap(() => ['heading', 'table']),
        ]);
        for (const table of tablesOf(stdout)) {
          expect(table.rows.map((row) => row.length)).toEqual([4, 4]);
          expect(table.rows.map((row) => row[3]?.text)).toEqual(['`duplicate-id`', '`schema`']);
        }
        const html = marked
          .parse(stdout, { async: false })
          .replace(/<\/?(h[23]|p|code|table|thead|tbody|tr|t[hd]|br)\/?>/g, '');
        expect(html).not.toMatch(/<[a-z/!]/i);
      }),
      { numRuns: 100 },
    );
  });
});
