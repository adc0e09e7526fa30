import { describe, expect, test } from 'vitest';
import { changeIds } from '../../diff/compare.ts';
import { loadCliPhrases } from '../../locales/cli.ts';
import { kinds } from '../../model/kinds.ts';
import { ideaStates } from '../../model/machines/idea.ts';
import { taskStates } from '../../model/machines/task.ts';
import { buildModel } from '../../model/model.ts';
import { fieldsOfKind } from '../../queries/lookup/fields-of-kind.ts';
import { listKinds } from '../../queries/lookup/listing.ts';
import { indexThings } from '../../queries/lookup/things.ts';
import { pageKinds } from '../../render/report/build-report.ts';
import { ruleIds } from '../../rules/rule-ids.gen.ts';
import { memoryRepo } from '../../source/repo.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { valuePlaces } from '../../testing/value-places.ts';
import type { Takes } from '../kit/takes.ts';
import { commandTable } from '../table.gen.ts';
import { completeWords } from './completion-candidates.ts';

const repo = memoryRepo(loopWorkspace);
const model = await buildModel(repo);
const phrases = await loadCliPhrases('en');
const commands = await Promise.all(commandTable.map(({ load }) => load()));

async function offered(...typed: readonly string[]): Promise<readonly string[]> {
  const found = await completeWords(
    typed,
    commandTable,
    phrases,
    () => repo,
    async () => [],
  );
  return found === 'files' ? [':files'] : found.map(({ value }) => value);
}

const idsOf = (wanted: readonly string[]): readonly string[] =>
  wanted.flatMap((kind) => [...model.ids.of(kind).keys()]);

/** What a value that takes this may be in the workspace, whatever else is on the line. */
function allowed(takes: Takes): readonly string[] {
  if (typeof takes === 'object') {
    if ('oneOf' in takes) return takes.oneOf;
    if ('id' in takes) return idsOf(takes.id);
    if ('status' in takes) return takes.status === 'task' ? taskStates : ideaStates;
    if ('fields' in takes) {
      const [first] = indexThings(model).find(sample('thing'));
      const names = fieldsOfKind(first?.kind ?? '');
      return takes.fields === 'name' ? names : names.map((name) => `${name}=`);
    }
    const { heading } = takes;
    const touchpointStates = ['gap', 'unchecked', 'fine'];
    return heading === 'status' ? touchpointStates : idsOf([heading === 'owner' ? 'team' : heading]);
  }
  switch (takes) {
    case 'text':
    case 'date':
    case 'moment':
    case 'count':
    case 'number':
    case 'period':
    case 'conflict':
      return [];
    case 'mark':
      return ['1', '2', '3', '4', '5'];
    case 'file':
    case 'folder':
    case 'path':
      return [':files'];
    case 'person':
    case 'person-or-head':
      return idsOf(['person']);
    case 'thing':
      return [...indexThings(model).ids, 'routing', 'segments', 'success-map', 'vocabulary', 'workspace'];
    case 'renamable':
      return [...indexThings(model).ids].filter((id) => !/^[CTIAQ]-\d{6}-/.test(id));
    case 'kind':
      return listKinds;
    case 'file-kind':
      return kinds;
    case 'headings':
      return ['name', 'stage', 'owner', 'status', 'emotion'];
    case 'explained':
      return [...ruleIds, ...changeIds()];
    case 'page':
      return pageKinds;
  }
}

/** Something that an argument may be, where the next word is typed. */
const sample = (takes: Takes): string => (takes === 'kind' ? 'touchpoint' : (allowed(takes)[0] ?? 'x'));

const places = commands.flatMap((command) => valuePlaces(command, sample));

test('every option that has a value in its help declares what it takes, and no other does', () => {
  const options = commands.flatMap((command) => command.options);
  expect(options.filter(({ flags, takes }) => /[<[]/.test(flags) !== (takes !== 'nothing'))).toEqual([]);
  expect(options.length).toBeGreaterThan(150);
});

describe('Tab offers what is declared', () => {
  test.each(places.map(({ before, takes }) => [before.join(' '), takes, before] as const))(
    'cxmap %s: %j',
    async (_, takes, before) => {
      const found = await offered(...before, '');
      const may = new Set(allowed(takes));
      if (typeof takes === 'object' && 'status' in takes) {
        // Only the moves that are open to the very record.
        expect(found.length).toBeGreaterThan(0);
        expect(found.filter((value) => !may.has(value))).toEqual([]);
      } else if (takes === 'headings') {
        expect(found).toEqual(expect.arrayContaining([...may]));
      } else {
        expect(new Set(found)).toEqual(may);
      }
    },
  );
});

test('what can be renamed is offered by its kind too, once a slash is typed', async () => {
  const teams = idsOf(['team']).map((id) => `team/${id}`);
  expect(await offered('rename', 'team/')).toEqual(teams);
  expect(await offered('rename', `team/${idsOf(['team'])[0]?.slice(0, 2) ?? ''}`)).not.toEqual([]);
});
