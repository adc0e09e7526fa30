import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel, type Model } from '../../../model/model.ts';
import { nodeHost } from '../../../node/host.ts';
import { inUse } from '../../../queries/common/in-use.ts';
import { publicModel } from '../../../queries/public/public-model.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { siteDocument } from './document.ts';

const root = resolve(import.meta.dirname, '../../../..');
const now = Date.parse('2026-11-22T10:00:00Z');

async function example(name: string): Promise<Model> {
  const files = await nodeHost(root).files();
  const handle = files.findWorkspace(resolve(root, 'examples', name));
  if (!handle) throw new Error(`No example ${name}`);
  return buildModel(handle.repo);
}

async function pageOf(model: Model, at = now): Promise<string> {
  return siteDocument({ model, now: at, phrases: await loadPhrases(model.settings.locale) });
}

test.each(['bank', 'saas'])('the page of %s is less than 300 KiB, and the same every time', async (name) => {
  const page = await pageOf(await example(name));
  expect(new TextEncoder().encode(page).length).toBeLessThan(300 * 1024);
  expect((await pageOf(await example(name))) === page).toBe(true);
});

test('lets nothing run but its own script and style sheet', async () => {
  const page = await pageOf(await buildModel(memoryRepo(baseWorkspace)));
  const policy = /http-equiv=Content-Security-Policy content="([^"]*)"/.exec(page)?.[1] ?? '';
  const hashOf = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(/<script>(.*?)<\/script>/s.exec(page)?.[1])}`,
    `style-src ${hashOf(/<style>(.*?)<\/style>/s.exec(page)?.[1])}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(/<[^>]+\sstyle=/.test(page)).toBe(false);
  expect(page.match(/<style/g)).toHaveLength(1);
});

test('has a card for everything on the map, and none for people’s addresses', async () => {
  const model = await example('saas');
  const page = await pageOf(model);
  const things = (['touchpoint', 'handoff', 'team', 'metric'] as const).flatMap((kind) =>
    inUse(model, kind).map(({ id }) => `${kind}/${id}`),
  );
  const ideas = model.all('idea').map(({ id }) => `idea/${id}`);
  const stages = (model.single('success-map')?.value.stages ?? []).map(({ id }) => `stage/${id}`);
  const ids = new Set([...page.matchAll(/<article [^>]*?id="?([^" ]+)/g)].map(([, id]) => id));
  expect([...things, ...ideas, ...stages].filter((id) => !ids.has(id))).toEqual([]);
  const people = model.all('team').flatMap(({ value }) => value.members ?? []);
  expect(people.filter(({ email }) => email !== undefined && page.includes(email))).toEqual([]);
});

test('cards say what is said of them and what of it waits, which the search reads; a page for everybody does not', async () => {
  const words = 'Slow, but it works for us';
  const model = await buildModel(
    memoryRepo({
      ...baseWorkspace,
      'clients/harbor-1.yaml': `${baseWorkspace['clients/harbor-1.yaml'] ?? ''}publicity: allowed\n`,
      'cases/2026-11/C-261102-AAAAA.yaml': `source: survey\nreceived: 2026-11-02T09:00:00Z\nclient: harbor-1\ntouchpoint: first-order\nsentiment: negative\ntags: [prices]\ntext: ${words}\n`,
    }),
  );
  const cardOf = (page: string, id: string): string =>
    page.split('<article ').find((card) => new RegExp(`id="?${id}"? `).test(card)) ?? expect.unreachable(id);
  const page = await pageOf(model);
  for (const id of ['touchpoint/first-order', 'stage/onboarding']) {
    const card = cardOf(page, id);
    expect(card).toContain('1 case in 90 days; the last on 2 Nov 2026');
    expect(card).toContain('1 negative of 1 of known mood');
    expect(card).toContain('Prices 1');
    expect(card).toContain('<a href=#waiting>1 undecided</a>');
    expect(card.includes(words)).toBe(id.startsWith('touchpoint/'));
  }
  const open = await publicModel(model);
  const shown = siteDocument({ model: open, now, phrases: await loadPhrases('en'), isPublic: true });
  expect(cardOf(shown, 'touchpoint/first-order')).not.toMatch(/90 days|What is said|negative|undecided/);
  expect(shown.includes(words)).toBe(false);
  expect(shown.includes('speaks of it')).toBe(false);
});

test('speaks of the moment it is asked for', async () => {
  const model = await example('bank');
  expect((await pageOf(model)).includes('На 22.11.2026')).toBe(true);
  expect((await pageOf(model, Date.parse('2027-01-11T10:00:00Z'))).includes('На 11.01.2027')).toBe(true);
});

test('says that files with errors are left out, where there are any', async () => {
  const files = { ...baseWorkspace, 'map/teams/broken.yaml': 'name: [\n' };
  expect(await pageOf(await buildModel(memoryRepo(files)))).toContain('! Left out: 1 file with errors');
  expect(await pageOf(await buildModel(memoryRepo(baseWorkspace)))).not.toContain('Left out');
});

test('of a workspace with nothing in it says so', async () => {
  const page = await pageOf(await buildModel(memoryRepo({ 'cxmap.yaml': 'name: Empty' })));
  expect(page.includes('Nothing here yet')).toBe(true);
});
