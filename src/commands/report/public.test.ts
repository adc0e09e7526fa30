import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { roleOf } from '../../model/kinds.ts';
import { type Kept, publicFields } from '../../queries/public/public-fields.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { deadLinks, lintPages, readPages } from '../../testing/markdown-pages.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** Text files below a folder, by path. */
function filesBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:ya?ml|csv|md|svg|json)$/.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** What people write and no other field refers to: texts of several words, and all that is said of people. */
const isFreeText = (field: string, value: string): boolean =>
  ['email', 'role', 'name'].includes(field) ||
  (/\s/.test(value.trim()) && !/^\d+ (?:working )?(?:minute|hour|day|week)s?$/.test(value));

/** The same value with a secret in each free text that is not kept for everybody. */
function planted(value: unknown, kept: Kept | undefined, secret: () => string, field = ''): unknown {
  if (typeof value === 'string') {
    if (kept !== undefined || !isFreeText(field, value)) return value;
    return field === 'email' ? `${secret().replaceAll(' ', '.')}@example.org` : secret();
  }
  if (Array.isArray(value)) return value.map((item) => planted(item, kept, secret, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const of = typeof kept === 'object' ? (kept[key] ?? kept['*']) : kept;
      return [key, planted(one, of, secret, key)];
    }),
  );
}

/** An example with secrets wherever nobody outside may read, and the words that must not come out. */
function withSecrets(example: string): { readonly folder: string; readonly secrets: readonly string[] } {
  const secrets: string[] = [];
  const secret = (): string => {
    secrets.push(`Secret${secrets.length}words`);
    return `Secret${secrets.length - 1}words in it`;
  };
  const files = Object.entries(filesBelow(join(repository, 'examples', example))).flatMap(([path, text]) => {
    if (path.startsWith('report') || path.startsWith('imports')) return [];
    const role = roleOf(path);
    if (!path.endsWith('.yaml') || role === undefined || role.kind === 'workspace') return [[path, text] as const];
    return [[path, JSON.stringify(planted(load(text), publicFields[role.kind], secret))] as const];
  });
  return { folder: temporaryFolder(Object.fromEntries(files)), secrets };
}

function peopleOf(folder: string): readonly string[] {
  return Object.values(filesBelow(join(folder, 'map/teams'))).flatMap((text) =>
    (JSON.parse(text).members ?? []).map(({ id }: { readonly id: string }) => id),
  );
}

describe('a report for everybody', () => {
  test.each(['bank', 'saas'])('has nothing of %s that is not for everybody, in pages and pictures', async (example) => {
    const { folder, secrets } = withSecrets(example);
    const all = await runCli(['report', '--locale', 'en'], folder);
    expect(all.stderr).not.toContain('Left out');
    const house = Object.values(filesBelow(join(folder, 'report'))).join('\n');
    const run = await runCli(['report', '--public'], folder);
    expect(run).toMatchObject({ exit: 0, stdout: '' });
    const shown = Object.values(filesBelow(join(folder, 'report-public'))).join('\n');
    // The planting is real: the pages for the house tell much of it.
    expect(secrets.filter((secret) => house.includes(secret)).length).toBeGreaterThan(secrets.length / 4);
    expect(secrets.length).toBeGreaterThan(200);
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    expect(peopleOf(folder).filter((id) => shown.includes(id))).toEqual([]);
  });

  test.each(['bank', 'saas'])(
    'and a page for everybody has nothing of %s that is not for everybody',
    async (example) => {
      const { folder, secrets } = withSecrets(example);
      const house = await runCli(['site', '-o', '-', '--locale', 'en'], folder);
      expect(house.stderr).not.toContain('Left out');
      expect(secrets.filter((secret) => house.stdout.includes(secret)).length).toBeGreaterThan(secrets.length / 5);
      const run = await runCli(['site', '--public'], folder);
      expect(run).toMatchObject({ exit: 0, stdout: '' });
      const page = readFileSync(join(folder, 'success-map-public.html'), 'utf8');
      expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
      const people = peopleOf(folder);
      expect(people.length).toBeGreaterThan(10);
      expect(people.filter((id) => page.includes(id))).toEqual([]);
      expect(page).not.toMatch(/#idea\/|id="?(?:idea|ideas|waiting)["/ >]/);
      const places = new Set([...page.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id));
      const links = [...page.matchAll(/ href="?#([^" >]+)/g)].map(([, id]) => id);
      expect(links.filter((id) => !places.has(id))).toEqual([]);
    },
  );

  test.each(['bank', 'saas', 'minimal'])(
    'of %s is Markdown that linters like, and every link leads somewhere',
    async (example) => {
      const folder = temporaryFolder(filesBelow(join(repository, 'examples', example)));
      await runCli(['report', '--public'], folder);
      const pages = readPages(join(folder, 'report-public'));
      expect(await lintPages(pages)).toEqual([]);
      expect(deadLinks(join(folder, 'report-public'))).toEqual([]);
      expect(
        Object.keys(pages).filter((path) =>
          /^(?:teams|agendas|clients|ideas|monitoring|director|projects|to-be)/.test(path),
        ),
      ).toEqual([]);
    },
  );

  const small = {
    ...baseWorkspace,
    'metrics/first-order.csv': 'period,value,n,client\n2026-09,70,20,\n2026-10,82,40,\n2026-10,11,40,harbor-1\n',
    'cases/2026-11/C-261110-00001.yaml': 'source: survey\nreceived: 2026-11-10\ntext: Dear me\ntags: []\n',
    'ideas/2026-11/I-261110-00001.yaml': `title: Cut the form, for Otto hates it
text: Otto hates it
status: received
author: ann
public_reason: The form becomes shorter
changes: [{change: touchpoint/first-order, set: {name: Otto}}]
history: [{at: 2026-11-10T09:00:00Z, by: ann, to: received}]
`,
  };

  test('names teams in the place of people, totals in the place of clients, and ideas by what is said of them outside', async () => {
    const folder = temporaryFolder(small);
    await runCli(['report', '--public'], folder);
    const pages = readPages(join(folder, 'report-public'));
    const all = Object.values(pages).join('\n');
    expect(all).not.toMatch(/Ann Lee|Otto|harbor-1|Dear me|\b11\b %/);
    expect(pages['metrics.md']).toContain('82');
    expect(pages['handoffs.md']).toMatch(/Responsible[^\n]*Sales|Sales/);
    expect(pages['stages/onboarding.md']).toContain('The form becomes shorter');
  });

  test('is checked as what it is, and never mixed with pages for the house', async () => {
    const folder = temporaryFolder(small);
    await runCli(['report', '--public', '-o', 'wiki'], folder);
    expect(await runCli(['report', '--check', '-o', 'wiki'], folder)).toMatchObject({ exit: 0 });
    const house = await runCli(['report', '-o', 'wiki'], folder);
    expect(house).toMatchObject({ exit: 1, stdout: '' });
    expect(house.stderr).toContain('wiki holds pages for everybody');
    await runCli(['report'], folder);
    expect((await runCli(['report', '--public', '-o', 'report'], folder)).stderr).toContain(
      'holds pages for the house',
    );
    expect((await runCli(['report', 'director', '--public'], folder)).exit).toBe(2);
  });
});
