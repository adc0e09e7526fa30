import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { repository } from '../testing/run-bin.ts';
import { temporaryFolder, writeInto } from '../testing/run-cli.ts';

interface Build {
  readonly pieces: ReadonlyMap<string, string>;
  readonly mark: string;
  readonly record: string;
  readonly start: Date;
}

const { placeBuild }: { placeBuild(dist: string, build: Build): void } = await import(
  join(repository, 'scripts/place-build.mjs')
);

/** A program of two pieces, of which the second is loaded when it is called. */
function tinyBuild(says: string, start = new Date()): Build {
  const main = 'exports.say = () => require("./later.cjs").say();';
  const later = `exports.say = () => ${JSON.stringify(says)} + " of <mark>";`;
  const pieces = new Map([
    ['main.cjs', main],
    ['later.cjs', later],
  ]);
  return { pieces, mark: '<mark>', record: '{}', start };
}

const builds = (dist: string): readonly string[] => readdirSync(dist).filter((name) => /^[0-9a-f]{16}$/.test(name));

const say = (dist: string): string =>
  spawnSync(process.execPath, ['-p', 'require(process.argv[1]).say()', join(dist, 'main.cjs')], {
    encoding: 'utf8',
  }).stdout.trim();

describe('a build', () => {
  test('is named by what is in it, and says its name', () => {
    const dist = join(temporaryFolder(), 'dist');
    placeBuild(dist, tinyBuild('one'));
    const [one] = builds(dist);
    expect(say(dist)).toBe(`one of ${one}`);
    placeBuild(dist, tinyBuild('one'));
    expect(builds(dist)).toEqual([one]);
    placeBuild(dist, tinyBuild('two'));
    expect(say(dist)).toBe(`two of ${builds(dist).find((name) => name !== one)}`);
    expect(readdirSync(dist).sort()).toEqual([...builds(dist), '.npmignore', 'build.json', 'main.cjs'].sort());
  });

  test('leaves the two that commands last started from, and removes others', () => {
    const dist = temporaryFolder();
    const seen: string[] = [];
    const age = (name: string, seconds: number): void => {
      const time = new Date(Date.now() - seconds * 1000);
      utimesSync(join(dist, name), time, time);
    };
    for (const says of ['first', 'second', 'third', 'fourth']) {
      placeBuild(dist, tinyBuild(says));
      seen.push(builds(dist).find((name) => !seen.includes(name)) ?? '');
      for (const [built, name] of seen.entries()) if (builds(dist).includes(name)) age(name, 60 - 10 * built);
    }
    const [, second = '', third = '', fourth = ''] = seen;
    expect([...builds(dist)].sort()).toEqual([second, third, fourth].sort());
    // The one in use stays, however old its folder looks: somebody may have copied them all.
    age(fourth, 1000);
    placeBuild(dist, tinyBuild('fifth'));
    expect(builds(dist)).toContain(fourth);
    expect(builds(dist)).not.toContain(second);
    // One that comes again is the newest.
    placeBuild(dist, tinyBuild('third'));
    placeBuild(dist, tinyBuild('sixth'));
    expect(builds(dist)).toContain(third);
    expect(builds(dist)).not.toContain(fourth);
  });

  test('removes what a killed one has left, when that is an hour ago', () => {
    const dist = temporaryFolder({ '.building-1/a.cjs': '', '.building-2/a.cjs': '', 'old-piece.cjs': '' });
    const longAgo = new Date(Date.now() - 2 * 60 * 60_000);
    for (const name of ['.building-1', 'old-piece.cjs']) utimesSync(join(dist, name), longAgo, longAgo);
    placeBuild(dist, tinyBuild('one'));
    expect(readdirSync(dist).filter((name) => /building|old/.test(name))).toEqual(['.building-2']);
  });

  test('is as old as its start, so that a source that changed while it ran asks for another one', () => {
    const dist = temporaryFolder();
    const start = new Date(Date.now() - 5000);
    placeBuild(dist, tinyBuild('one', start));
    expect(Math.abs(statSync(join(dist, 'main.cjs')).mtimeMs - start.getTime())).toBeLessThan(2);
  });
});

/** What a test needs to build in a place of its own. */
function copyOfProject(): string {
  const folder = temporaryFolder();
  for (const part of ['bin', 'scripts', 'src', 'dist', 'package.json']) {
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  }
  for (const part of ['node_modules', 'schemas']) symlinkSync(join(repository, part), join(folder, part));
  return folder;
}

/** Starts a command, gathers what it says, and tells how it ended. */
function start(argv: readonly string[], cwd: string): { child: ChildProcess; said(): string; ended: Promise<number> } {
  const child = spawn(process.execPath, argv, {
    cwd,
    env: { PATH: process.env.PATH, CXMAP_CACHE_DIR: temporaryFolder(), LC_ALL: 'C.UTF-8' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      said += String(part);
    });
  }
  const ended = new Promise<number>((settle) => child.on('close', (code) => settle(code ?? -1)));
  return { child, said: () => said, ended };
}

/** Waits until a command has said something. */
async function until({ said }: { said(): string }, words: RegExp): Promise<void> {
  for (let tries = 0; !words.test(said()); tries++) {
    if (tries > 2000) throw new Error(`Waited in vain for ${words} in:\n${said()}`);
    await sleep(25);
  }
}

test('commands that run or start while new builds come find the whole of one', async () => {
  const project = copyOfProject();
  const bin = join(project, 'bin/cxmap.js');
  const workspace = temporaryFolder();
  cpSync(join(repository, 'examples/minimal'), workspace, { recursive: true });
  const watching = start([bin, 'validate', '--watch'], workspace);
  try {
    await until(watching, /nothing to report/);

    // What places findings is loaded with the first of them, and will be another piece.
    appendFileSync(
      join(project, 'src/output/findings/located.ts'),
      "\nObject.assign(globalThis, { newBuild: 'yes' });\n",
    );
    const manifest = readFileSync(join(project, 'package.json'), 'utf8');
    writeInto(project, { 'package.json': manifest.replace(/"version": "[^"]*"/, '"version": "9.9.9"') });
    const before = builds(join(project, 'dist'));
    let running = 2;
    const rebuilds = [1, 2].map(() => start([join(project, 'scripts/build.mjs')], project));
    for (const { ended } of rebuilds) void ended.finally(() => running--);
    const { version }: { version: string } = JSON.parse(manifest);
    for (let tries = 0; running > 0 && tries < 12; tries++) {
      const asked = start([bin, '--version'], workspace);
      expect(await asked.ended).toBe(0);
      expect([version, '9.9.9']).toContain(asked.said().trim());
    }
    expect(await Promise.all(rebuilds.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(rebuilds.map(({ said }) => said())).toEqual(['', '']);
    expect(builds(join(project, 'dist')).filter((name) => !before.includes(name))).toHaveLength(1);
    const asked = start([bin, '--version'], workspace);
    await asked.ended;
    expect(asked.said()).toBe('9.9.9\n');

    writeInto(workspace, { 'map/teams/odd.yaml': 'name: 1\nnaem: 2\n' });
    await until(watching, /no field “naem”|bug in cxmap/);
    expect(watching.said()).toContain('map/teams/odd.yaml:2:1: error: There is no field “naem”');
  } finally {
    watching.child.kill('SIGINT');
  }
  await watching.ended;
}, 180_000);

test('a piece takes another at the first use, and makes things of its classes', async () => {
  const { toCommonJs }: { toCommonJs(code: string): string } = await import(join(repository, 'scripts/common-js.mjs'));
  const code = toCommonJs(
    'import{Thing as Made,value}from"./other.js";import{join}from"node:path";function make(){return new Made(value,join("a","b"))}export{make};',
  );
  const taken: string[] = [];
  const module: { exports: { make?: () => unknown } } = { exports: {} };
  class Thing {
    readonly given: readonly unknown[];
    constructor(...given: readonly unknown[]) {
      this.given = given;
    }
  }
  const take = (name: string): unknown => {
    taken.push(name);
    return name === './other.cjs' ? { Thing, value: 7 } : { join: (...parts: readonly string[]) => parts.join('/') };
  };
  new Function('require', 'module', code)(take, module);
  expect(taken).toEqual(['node:path']);
  expect([module.exports.make?.(), module.exports.make?.()]).toEqual([new Thing(7, 'a/b'), new Thing(7, 'a/b')]);
  expect(taken).toEqual(['node:path', './other.cjs']);
});
