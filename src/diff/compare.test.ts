import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { arbitraryChange, makeChange } from '../gen/schemas/changed-documents.ts';
import { loadPhrases, say } from '../locales/phrases.ts';
import { roleOf } from '../model/kinds.ts';
import { buildModel } from '../model/model.ts';
import { memoryRepo } from '../source/repo.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { statesOf } from '../testing/change-example.ts';
import { anyWorkspace } from '../testing/random-workspace.ts';
import { changeRows } from './changes/registry.gen.ts';
import { changeInfo, compareModels } from './compare.ts';

type Files = Readonly<Record<string, string>>;

const example = resolve(import.meta.dirname, '../../examples/saas');
const saas: Files = Object.fromEntries(
  readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((path) => roleOf(path) !== undefined)
    .map((path) => [path, readFileSync(join(example, path), 'utf8')]),
);

async function between(before: Files, after: Files) {
  return compareModels(await buildModel(memoryRepo(before)), await buildModel(memoryRepo(after)));
}

test('a workspace does not differ from itself, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace({ small: true }), async (files) => {
      expect((await between(files, files)).changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** The same words in another layout, keys in another order. */
function reformatted(text: string): string {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, turned(part)]),
    );
  };
  return dump(turned(load(text)), { indent: 4, lineWidth: 60 });
}

test('a file that is formatted anew, or lies in another folder of its kind, is no change', async () => {
  const moved = Object.fromEntries(
    Object.entries(saas).map(([path, text]) => {
      const name = path.split('/').at(-1) ?? '';
      const isFiled = roleOf(path)?.kind !== undefined && roleOf(path)?.id !== roleOf(path)?.kind;
      const place = isFiled ? `${path.slice(0, -name.length)}elsewhere/${name}` : path;
      return [place, path.endsWith('.yaml') ? reformatted(text) : text];
    }),
  );
  const { changes, uncompared } = await between(saas, moved);
  expect(changes).toEqual([]);
  expect(uncompared).toEqual([]);
});

describe('any edit of any file', () => {
  const yamlFiles = Object.keys(saas).filter((path) => path.endsWith('.yaml'));

  test('is seen, and seen the other way round as its mirror', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...yamlFiles),
        fc.array(arbitraryChange, { minLength: 1, maxLength: 3 }),
        async (path, edits) => {
          const document: unknown = load(saas[path] ?? '');
          for (const edit of edits) makeChange(document, edit);
          const changed = { ...saas, [path]: JSON.stringify(document) };
          const there = await between(saas, changed);
          // What is ill-formed by the edit is told as such, and nothing of it is compared.
          if (there.uncompared.length > 0) return;
          const back = await between(changed, saas);
          const mirrors = there.changes.map(({ id }) => changeInfo(id).mirror ?? id).sort();
          expect(back.changes.map(({ id }) => id).sort()).toEqual(mirrors);
          for (const { id, class: itsClass } of back.changes) expect(changeInfo(id).class).toBe(itsClass);
          seen += there.changes.length;
        },
      ),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

describe('beside any example of the table', () => {
  const examples = Object.values(changeRows).flatMap(({ examples: all }) => all);

  test('an edit that nobody thought of is still told', async () => {
    for (const one of examples) {
      const { before, after } = statesOf(one);
      const text = after['map/teams/support.yaml'] ?? '';
      const { changes } = await between(before, { ...after, 'map/teams/support.yaml': `${text}x-own: {a: [1, 2]}\n` });
      expect(changes.map(({ id }) => id).sort()).toEqual([one.gives, 'field-changed'].sort());
    }
  });

  test('a fingerprint does not depend on how files are written, nor on what else changes', async () => {
    for (const one of examples) {
      const { before, after } = statesOf(one);
      const [change] = (await between(before, after)).changes;
      const rewritten = Object.fromEntries(
        Object.entries(after).map(([path, text]) => [path, path.endsWith('.yaml') ? reformatted(text) : text]),
      );
      const beside = { 'cases/2026-11/C-261129-0ZZZ0.yaml': 'source: survey\nreceived: 2026-11-29\ntext: More\n' };
      const { changes } = await between(before, { ...rewritten, ...beside });
      expect(changes.map(({ fingerprint }) => fingerprint)).toContain(change?.fingerprint);
      expect(change?.fingerprint).toMatch(/^f-[0-9a-f]{12}$/);
    }
  });
});

describe('a thing under a new id', () => {
  const renamed = (from: string, to: string, files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.replace(new RegExp(`/${from}(?=\\.)`), `/${to}`),
        // An ack repeats in its own words what a change was called then.
        path.startsWith('acks/') ? text : text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to),
      ]),
    );

  test.each([
    ['handoff', 'price-news', 'news-of-prices'],
    ['playbook', 'guided-start', 'first-weeks'],
  ])('is one change with everything that refers to it: %s', async (kind, from, to) => {
    if (!Object.keys(saas).some((path) => path.endsWith(`/${from}.yaml`))) return expect(kind).toBe('playbook');
    const { changes } = await between(saas, renamed(from, to, saas));
    expect(changes.map(({ id, subject }) => `${id} ${subject.kind}/${subject.id}`)).toEqual([`renamed ${kind}/${to}`]);
  });

  test('is told with what else changes in it, as long as most of it is the same', async () => {
    const path = 'map/handoffs/price-news.yaml';
    const { [path]: text = '', ...others } = saas;
    const files = { ...others, 'map/handoffs/tariffs.yaml': text.replace('confirm: true\n', '') };
    const { changes } = await between(saas, renamed('price-news', 'tariffs', files));
    expect(changes.map(({ id }) => id)).toEqual(['confirmation-dropped', 'renamed']);
  });

  test('is another thing where little is the same, and a record never is another', async () => {
    const path = 'map/handoffs/price-news.yaml';
    const { [path]: _, ...others } = saas;
    const files = {
      ...others,
      'map/handoffs/tariffs.yaml':
        'name: Tariffs\nfrom: sales\nto: [finance]\nstages: [renewal]\nmode: access\nresponsible: albrecht-stein\nwhere: {system: crm}\n',
    };
    const ids = (await between(saas, files)).changes.map(({ id }) => id);
    expect(ids).toContain('handoff-removed');
    expect(ids).toContain('handoff-added');
    const text = 'source: survey\nreceived: 2026-11-29\ntext: The same words\n';
    const one = { ...saas, 'cases/2026-11/C-261129-0AAA0.yaml': text };
    const other = { ...saas, 'cases/2026-11/C-261129-0BBB0.yaml': text };
    expect((await between(one, other)).changes.map(({ id }) => id)).toEqual(['record-removed', 'record-added']);
  });
});

test('a file that one side has in no good form is named and not called gone', async () => {
  const broken = { ...saas, 'map/handoffs/price-news.yaml': 'name: [\n' };
  const { changes, uncompared } = await between(saas, broken);
  expect(changes).toEqual([]);
  expect(uncompared).toEqual([
    { kind: 'handoff', id: 'price-news', path: 'map/handoffs/price-news.yaml', side: 'after' },
  ]);
});

describe('the words of a change', () => {
  const said = async (before: Files, after: Files): Promise<readonly string[]> => {
    const phrases = await loadPhrases('en');
    return (await between({ ...baseWorkspace, ...before }, { ...baseWorkspace, ...after })).changes.map(({ message }) =>
      say(phrases, message),
    );
  };
  const settings = (more: string): Files => ({ 'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}${more}` });

  test('have names in place of ids, wherever these stand', async () => {
    const playbook = (handoff: string): Files => ({
      'map/playbooks/welcome.yaml': `name: Welcome\nstage: onboarding\nstarts_on: contract-signed\nsteps: [{id: call, name: First call, team: sales, after: 1 working day, touch: automated${handoff}}]\n`,
    });
    expect(await said(playbook(', handoff: new-prices'), playbook(''))).toEqual([
      'Playbook “Welcome”: the step “First call” no longer makes the hand-off “New prices”',
    ]);
    expect(
      await said(settings('rules: {gap-without-idea: error}\n'), settings('rules: {gap-without-idea: "off"}\n')),
    ).toEqual(['The rule gap-without-idea weighs less: error → off']);
    expect(
      await said(settings('reviewers: {support: ["@a", "@b"]}\n'), settings('reviewers: {support: ["@b"]}\n')),
    ).toEqual(['Others are asked to review for Support: no longer @a']);
    const routing = (rule: string): Files => ({ 'map/routing.yaml': `rules: [${rule}]\nfallback: ann\n` });
    expect(await said(routing('{tags: [prices], owner: dan}'), routing(''))).toEqual([
      'A rule of the routing is gone: tags: Prices; owner: Dan Fox',
    ]);
  });

  test('judge each calendar for itself, and the same time in other units costs nothing', async () => {
    const hours = (day: string, night: string): Files =>
      settings(
        `calendars: {default: {hours: {from: "09:00", to: "${day}"}}, night: {hours: {from: "18:00", to: "${night}"}}}\n`,
      );
    expect(await said(hours('18:00', '20:00'), hours('17:00', '22:00'))).toEqual([
      'Calendar default: shorter hours: 09:00–18:00 → 09:00–17:00',
      'Calendar night: longer hours: 18:00–20:00 → 18:00–22:00',
    ]);
    const { changes } = await between(
      { ...baseWorkspace, ...settings('limits: {triage: 24 hours}\n') },
      { ...baseWorkspace, ...settings('limits: {triage: 1 day}\n') },
    );
    expect(changes.map(({ id }) => id)).toEqual(['field-changed']);
  });

  test('of a route that leads elsewhere are one change', async () => {
    const route = (to: string): Files => ({
      'map/routing.yaml': `rules: [{tags: [prices], owner: dan}]\nfallback: ann\nideas: [{tags: [prices], to: ${to}}]\n`,
    });
    expect(await said(route('{department: sales}'), route('{contest: true}'))).toEqual([
      'The routing leads elsewhere: department: Sales → contest: true',
    ]);
  });
});

test('what a change costs is set by the earlier revision, so that no change plays down itself', async () => {
  const sooner: Files = {
    'map/handoffs/new-prices.yaml':
      baseWorkspace['map/handoffs/new-prices.yaml']?.replace('5 working', '2 working') ?? '',
  };
  const set = (how: string): Files => ({
    'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}changes: {lead-time-cut: ${how}}\n`,
  });
  const classes = async (before: Files, after: Files) =>
    (await between({ ...baseWorkspace, ...before }, { ...baseWorkspace, ...after })).changes.map(
      ({ id, class: itsClass }) => `${id}: ${itsClass}`,
    );
  expect(await classes(set('breaking'), { ...set('breaking'), ...sooner })).toEqual(['lead-time-cut: breaking']);
  expect(await classes(set('"off"'), { ...set('"off"'), ...sooner })).toEqual([]);
  expect(await classes({}, { ...set('"off"'), ...sooner })).toEqual([
    'class-weakened: loosening',
    'lead-time-cut: loosening',
  ]);
});

describe('a member who is in another team', () => {
  const [sales, support] = ['map/teams/sales.yaml', 'map/teams/support.yaml'] as const;
  const eve = '  - {id: eve, name: Eve May, email: eve@harbor.example}\n';
  const withMember = (path: string, entry: string): string =>
    `${baseWorkspace[path]}`.replace('members:\n', `members:\n${entry}`);
  const before = { ...baseWorkspace, [sales]: withMember(sales, eve) };
  const told = async (after: Files): Promise<readonly string[]> =>
    (await between(before, after)).changes.map(({ id }) => id).sort();

  test('is one change, the other way round too, in the words of both teams', async () => {
    const after = { ...baseWorkspace, [support]: withMember(support, eve) };
    const { changes } = await between(before, after);
    expect(changes).toMatchObject([
      {
        id: 'member-moved',
        class: 'neutral',
        subject: { kind: 'person', id: 'eve' },
        fields: [{ path: ['members', 'eve'] }, { path: ['members', 'eve'] }],
        location: { file: support },
      },
    ]);
    expect((await between(after, before)).changes).toMatchObject([{ id: 'member-moved', class: 'neutral' }]);
    const phrases = { en: await loadPhrases('en'), ru: await loadPhrases('ru') };
    expect(changes.map(({ message }) => [say(phrases.en, message), say(phrases.ru, message)])).toEqual([
      ['Eve May is in the team Support now, no longer in Sales', 'Eve May теперь в команде «Support», а не «Sales»'],
    ]);
  });

  test('is two where anything else is said of them', async () => {
    const other = eve.replace('Eve May', 'Eve Might');
    expect(await told({ ...baseWorkspace, [support]: withMember(support, other) })).toEqual([
      'member-added',
      'member-removed',
    ]);
  });
});
