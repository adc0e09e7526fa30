import type { DocPath, Location } from '../diagnostic.ts';
import { changeIdList } from '../diff/changes/change-ids.gen.ts';
import { findUnknown } from '../model/check-reference.ts';
import type { Definition } from '../model/definition.ts';
import { fieldOf } from '../model/field.ts';
import { type ReferenceSite, references } from '../model/gen/references.gen.ts';
import { partNamed } from '../model/map-part.ts';
import type { Model } from '../model/model.ts';
import { attributesIn } from '../model/segments/named-attributes.ts';
import { budgetForAll, type NameBudget, suggestions } from '../model/suggest.ts';
import { walkPattern } from '../model/walk.ts';
import { onceEach } from '../once.ts';
import { isLive, plannedIds } from '../queries/ideas/live-ideas.ts';
import { everyKindBut } from './reach.ts';
import type { Finding, Rule } from './rule.ts';
import { ruleIds } from './rule-ids.gen.ts';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: {
      'map/touchpoints/first-login.yaml': `name: First login
stage: onbording
owner: support
channels: [site]
client_does: Signs in for the first time
expectation: It takes a minute
reality: It takes a minute
metrics: [first-order]
`,
    },
    good: {
      'map/touchpoints/first-login.yaml': `name: First login
stage: onboarding
owner: support
channels: [site]
client_does: Signs in for the first time
expectation: It takes a minute
reality: It takes a minute
metrics: [first-order]
`,
    },
  },
  reach: [
    { each: everyKindBut('idea'), named: ['team'], ids: true },
    { each: ['idea'], named: ['team'], whole: ['idea'], ids: true },
  ],
  check: findUnknownReferences,
};

const recordForm = /^[CTIAQ]-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/;

function* findUnknownReferences(model: Model): Iterable<Finding> {
  // Of thousands of wrong ids the first have hints.
  const budget = budgetForAll();
  const asked: Asked = { model, budget };
  const planned = plannedIds(model);
  for (const { path: file, role, value } of model.files) {
    if (!role || role.part === 'values' || value === undefined) continue;
    for (const site of references[role.kind]) {
      const ofChange = role.kind === 'idea' && site.pattern[0] === 'changes';
      // What an idea did to the map, or no longer wants to do, need not be there any more; what it adds is not there yet.
      if (ofChange && (!isLive(value) || site.pattern.at(-1) === 'add')) continue;
      const found: Finding[] = [];
      walkPattern(value, site.pattern, (target, path) => {
        const id = site.at === 'key' ? String(path.at(-1)) : target;
        if (ofChange && isPlanned(planned, id)) return;
        if (typeof id === 'string') found.push(...judge(asked, site, id, { file, path, at: site.at }, value));
        if (site.form !== 'condition') return;
        for (const [name, place, at] of attributesIn(target, path)) {
          found.push(...plain(asked, ['attribute'], name, { file, path: place, at }));
        }
      });
      yield* found;
    }
  }
}

/** What is asked, and what hints may still cost. */
interface Asked {
  readonly model: Model;
  readonly budget: NameBudget;
}

type Place = Location & { readonly path: DocPath };

function judge(asked: Asked, site: ReferenceSite, id: string, location: Place, root: unknown): readonly Finding[] {
  const { model } = asked;
  switch (site.form) {
    case 'person-or-head':
      return id.startsWith('head-of:')
        ? headOf(asked, id.slice('head-of:'.length), location)
        : plain(asked, site.refs, id, location);
    case 'person-head-or-manager':
      if (id === 'manager') return [];
      return judge(asked, { ...site, form: 'person-or-head' }, id, location, root);
    case 'or-text':
      return recordForm.test(id) ? plain(asked, site.refs, id, location) : [];
    case 'map-target': {
      const [, kind, target] = /^(touchpoint|handoff|stage|team)\/(.+)$/.exec(id) ?? [];
      if (kind && target) return plain(asked, [kind], target, location);
      return [{ message: { key: 'unknown-reference/not-a-target', values: { id } }, location }];
    }
    case 'qualified':
      return plain(asked, site.refs, id, location);
    case 'plain': {
      const [kind = ''] = site.refs;
      const ids = ours[kind];
      return ids ? known(asked, kind, ids, id, location) : plain(asked, site.refs, id, location);
    }
    case 'local':
      return site.refs.flatMap((kind) => known(asked, kind, localIds(model, kind, location.file), id, location));
    case 'step-of-playbook': {
      const playbook = fieldOf(fieldOf(root, 'origin'), 'playbook');
      const file = model.ids.of('playbook').get(String(playbook))?.[0]?.file;
      return file === undefined ? [] : known(asked, 'step', localIds(model, 'step', file), id, location);
    }
    case 'condition':
      return [];
  }
}

function plain(
  { model, budget }: Asked,
  kinds: readonly string[],
  written: string,
  location: Place,
): readonly Finding[] {
  const bad = findUnknown(model, kinds, written, budget);
  return bad ? [{ ...bad, location }] : [];
}

/** Ids that mean something only within their own file. */
function localIds(model: Model, kind: string, file: string): ReadonlySet<string> {
  return idsByFile(model.ids.of(kind)).get(file) ?? new Set();
}

const idsByFile = onceEach((ids: ReadonlyMap<string, readonly Definition[]>) => {
  const byFile = new Map<string, Set<string>>();
  for (const [id, definitions] of ids) {
    for (const { file } of definitions) {
      const known = byFile.get(file);
      if (known) known.add(id);
      else byFile.set(file, new Set([id]));
    }
  }
  return byFile;
});

/** Ids of ours, which no file defines. */
const ours: Readonly<Record<string, ReadonlySet<string>>> = { rule: new Set(ruleIds), change: new Set(changeIdList) };

function known(
  { budget }: Asked,
  kind: string,
  ids: ReadonlySet<string>,
  id: string,
  location: Place,
): readonly Finding[] {
  if (ids.has(id)) return [];
  return [
    {
      message: { key: 'unknown-reference/unknown', values: { id, kinds: [kind] } },
      location,
      hints: suggestions(id, ids, budget),
    },
  ];
}

function isPlanned(planned: ReadonlySet<string>, written: unknown): boolean {
  const part = partNamed(written);
  return part !== undefined && planned.has(`${part.kind}/${part.id}`);
}

function headOf({ model, budget }: Asked, id: string, location: Place): readonly Finding[] {
  if (!model.ids.of('team').has(id)) {
    if (model.ids.isUncertain('team')) return [];
    return [
      {
        message: { key: 'unknown-reference/head-of-unknown', values: { team: id } },
        location,
        hints: suggestions(id, model.ids.of('team').keys(), budget),
      },
    ];
  }
  const team = model.get('team', id);
  if (!team || team.value.members?.some((member) => member.head === true)) return [];
  return [{ message: { key: 'unknown-reference/no-head', values: { team: id } }, location }];
}
