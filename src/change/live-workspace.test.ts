import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planTaskMove } from '../actions/task/move.ts';
import { nodeHost } from '../node/host.ts';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { type LiveWorkspace, openLive } from './live-workspace.ts';
import { readModel } from './read-model.ts';

const task = 'tasks/2026-11/T-261102-7K3QX.yaml';
const other = 'tasks/2026-11/T-261103-7KXYZ.yaml';

async function open(): Promise<{ readonly folder: string; readonly live: LiveWorkspace }> {
  const folder = temporaryFolder(loopWorkspace);
  const host = nodeHost(resolve(import.meta.dirname, '../..'));
  const files = await host.files();
  const handle = files.findWorkspace(folder);
  if (!handle) throw new Error('There is no workspace');
  const model = await readModel(files, handle);
  return { folder, live: openLive({ root: folder, files, git: host.git }, model, files.look(handle)) };
}

const move = (to: string, note?: string) => (model: LiveWorkspace['model']) =>
  planTaskMove(model, { id: '7K3QX', to, note, by: 'ann', at: '2026-11-22T10:00:00Z' });

describe('a workspace that stays open', () => {
  test('reads what others change when it looks again, and nothing where nobody did', async () => {
    const { folder, live } = await open();
    const text = readFileSync(join(folder, other), 'utf8');
    writeFileSync(join(folder, other), text.replace('Tell sales', 'Tell everybody'));
    expect(await live.refresh()).toBe(true);
    expect(live.model.get('task', 'T-261103-7KXYZ')?.value.title).toBe('Tell everybody');
  });

  test('plans one change after the other on what it knows, and writes each', async () => {
    const { folder, live } = await open();
    const before = live.model;
    expect(await live.apply([task], move('completed', 'Done'))).toMatchObject({ ok: true, written: true });
    // Whatever was not written is the very same, and was read by nobody again.
    expect(live.model.get('task', 'T-261103-7KXYZ')?.value).toBe(before.get('task', 'T-261103-7KXYZ')?.value);
    expect(await live.apply([task], move('open', 'Not yet'))).toMatchObject({ ok: true, written: true });
    expect(readFileSync(join(folder, task), 'utf8')).toMatch(/to: completed[\s\S]*to: open/);
    await live.refresh();
    expect(live.model.get('task', 'T-261102-7K3QX')?.value.status).toBe('open');
  });

  test('plans on what the file of a change says now, though nobody has told of it yet', async () => {
    const { folder, live } = await open();
    const text = readFileSync(join(folder, task), 'utf8');
    const cancelled = text
      .replace('status: in_progress', 'status: cancelled')
      .replace(/\n?$/, '\n  - {at: 2026-11-20T13:00:00Z, by: bob, to: cancelled, note: Not needed}\n');
    writeFileSync(join(folder, task), cancelled);
    const refused = await live.apply([task], move('completed', 'Done'));
    expect(refused).toMatchObject({ ok: false, messages: [{ key: 'action/illegal-move' }, { key: 'hint/moves' }, {}] });
    expect(readFileSync(join(folder, task), 'utf8')).toBe(cancelled);
    // A comment changes nothing of what is known, and stays.
    writeFileSync(join(folder, other), `# Mind the prices\n${readFileSync(join(folder, other), 'utf8')}`);
    const moved = await live.apply([other], (model) =>
      planTaskMove(model, { id: '7KXYZ', to: 'in_progress', by: 'ann', at: '2026-11-22T10:00:00Z' }),
    );
    expect(moved).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, other), 'utf8')).toMatch(/^# Mind the prices\n[\s\S]*to: in_progress/);
  });
});
