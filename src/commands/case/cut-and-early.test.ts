import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const mapping = `columns:
  external.id: ID
  received: Date
  text: Comment
constants: {source: survey, external: {system: poll}}
`;

const load = (csv: string): Promise<Run> =>
  runCli(
    ['case', 'import', 'survey.csv', '--map', 'map.yaml', '--dry-run'],
    temporaryFolder({ ...baseWorkspace, 'map.yaml': mapping, 'survey.csv': csv }),
  );

describe('a text that a line break outside quotes has cut', () => {
  test('is refused with its rest, and nothing else is', async () => {
    const run = await load(
      'ID,Date,Comment\n1,2026-11-01,Good\n2,2026-11-02,The app is good\n\nbut slow\nand heavy\n3,2026-11-03,"Good,\nbut slow"\n4,2026-11-04\n',
    );
    expect(run.stdout).toMatch(/Row 3: a line break outside quotes/);
    expect(run.stdout).toMatch(/Row 5: a line break outside quotes/);
    expect(run.stdout).toMatch(/Row 6: a line break outside quotes/);
    expect(run.stdout).toContain('Row 8: text: neither a text nor a score');
    expect(run.stdout).toMatch(/2 cases would be imported, 0 already here, 4 rows would be refused/);
  });

  test('is not seen where a table has one column, or rows leave out what is empty at their ends', async () => {
    const run = await load('ID,Date,Comment,Channel\n1,2026-11-01,Good\n2,2026-11-02,Slow\n');
    expect(run.stdout).toContain('2 cases would be imported');
  });
});

describe('a day that has not come', () => {
  test('is no day on which anything was received: neither by hand nor from a file', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const added = await runCli(
      [
        'case',
        'add',
        '--source',
        'contact',
        '--client',
        'harbor-1',
        '--channel',
        'call',
        '--text',
        'Dear',
        '--received',
        '2026-12-24',
        '--by',
        'ann',
      ],
      folder,
    );
    expect(added).toMatchObject({ exit: 1, stdout: '' });
    expect(added.stderr).toContain('2026-12-24 has not come yet, it is 2026-11-22: when was it received?');
    const run = await load('ID,Date,Comment\n1,2026-11-01,Good\n2,2027-01-12,Slow\n');
    expect(run.stdout).toContain('Row 3: received: 2027-01-12 has not come yet');
    expect(run.stdout).toContain('1 case would be imported');
  });

  test('is named where a case of that day is touched, with what to do', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'cases/2026-12/C-261224-00001.yaml': 'source: survey\nreceived: 2026-12-24\ntext: Dear\ntags: []\n',
    });
    const run = await runCli(['case', 'clarify', '00001', '--question', 'Which?', '--by', 'ann'], folder);
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    expect(run.stderr).toContain('C-261224-00001 says that it was received at 2026-12-24');
    expect(run.stderr).toContain('Correct “received” in its file');
  });
});
