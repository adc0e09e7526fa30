import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../source/yaml.ts';
import { bin, repository } from './run-bin.ts';
import { temporaryFolder } from './run-cli.ts';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** What became of a step: its exit code; `skipped`; or which action of others it would use. */
export interface StepDone {
  readonly name: string;
  readonly did: number | 'skipped' | 'used';
  readonly with?: Readonly<Record<string, string>>;
}

/** What expressions name, by its words: `github.event_name`, `inputs.workspace`. */
type Named = Readonly<Record<string, string>>;

export interface WorkflowRun {
  readonly steps: readonly StepDone[];
  readonly output: string;
  readonly failed: boolean;
}

/** A file of YAML as the hosts read it. Throws where it is none. */
export function readYaml<T>(text: string): T {
  const { value, problems } = parseYaml(text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return value as T;
}

/**
 * Runs the steps of a workflow’s job or of an action as a runner does: `run` by bash with -e and pipefail and an environment of
 * its own, a failed step skips those that do not say otherwise. Actions of others are only noted; `action`: what stands for ours.
 */
export async function runSteps(
  steps: readonly Step[],
  given: {
    readonly cwd: string;
    readonly env: Named;
    readonly named: Named;
    readonly action?: (path: string) => string;
  },
): Promise<WorkflowRun> {
  const done: StepDone[] = [];
  const outcomes: Record<string, string> = {};
  let output = '';
  let failed = false;
  for (const step of steps) {
    const name = step.name ?? step.uses ?? '';
    const named = { ...given.named, ...outcomes };
    const isWanted =
      step.if === undefined ? !failed : holds(step.if, named) && (!failed || step.if.includes('cancelled'));
    if (!isWanted) {
      done.push({ name, did: 'skipped' });
      continue;
    }
    const told = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([key, value]) => [key, filled(String(value), named)]),
    );
    if (step.uses !== undefined) {
      const ours = given.action?.(step.uses);
      if (ours === undefined || ours === '') {
        done.push({ name, did: 'used', with: told });
        continue;
      }
      const inner = await runAction(ours, told, given);
      done.push(...inner.steps);
      output += inner.output;
      failed ||= inner.failed;
      continue;
    }
    const script = step.run ?? '';
    if (script.includes('${') && script.includes('{{')) throw new Error(`an expression within a script: ${script}`);
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(String(value), named)]),
    );
    const ran = await bash(script, given.cwd, { ...given.env, ...env });
    output += ran.output;
    if (ran.exit !== 0) failed = true;
    if (step.id !== undefined) outcomes[`steps.${step.id}.outcome`] = ran.exit === 0 ? 'success' : 'failure';
    done.push({ name, did: ran.exit });
  }
  return { steps: done, output, failed };
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** Runs a composite action that lies in a folder. */
function runAction(folder: string, inputs: Named, given: Parameters<typeof runSteps>[1]): Promise<WorkflowRun> {
  const { inputs: declared, runs } = readYaml<Action>(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0) throw new Error(`the action takes no ${unknown}`);
  const values = Object.entries(declared).map(([name, { default: usual = '' }]) => [
    `inputs.${name}`,
    inputs[name] ?? filled(usual, given.named),
  ]);
  const named = { ...given.named, ...Object.fromEntries(values) };
  return runSteps(runs.steps, { ...given, named, env: { ...given.env, GITHUB_ACTION_PATH: folder } });
}

/** A text with its expressions replaced by what they name. */
export function filled(text: string, named: Named): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => namedBy(expression, named));
}

function namedBy(expression: string, named: Named): string {
  const quoted = /^'(.*)'$/.exec(expression);
  if (quoted) return quoted[1] ?? '';
  if (!Object.hasOwn(named, expression)) throw new Error(`nobody knows ${expression}`);
  return named[expression] ?? '';
}

/** A condition of terms that must all hold: `a == 'b'`, `a != 'b'`, `a == b`, `!cancelled()`. */
function holds(condition: string, named: Named): boolean {
  const inner = condition.replace(/^\$\{\{ *(.*?) *\}\}$/, '$1');
  return inner.split(' && ').every((term) => {
    if (term === '!cancelled()') return true;
    const [, one = '', sign, other = ''] = /^(\S+) (==|!=) (\S+)$/.exec(term) ?? [];
    if (sign === undefined) throw new Error(`no such condition is understood: ${term}`);
    return (namedBy(one, named) === namedBy(other, named)) === (sign === '==');
  });
}

/** Runs lines in bash as the runners of both hosts do. */
export function bash(
  script: string,
  cwd: string,
  env: Named,
): Promise<{ readonly exit: number; readonly output: string }> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env: { ...env } });
  let output = '';
  child.stdout.on('data', (part) => {
    output += String(part);
  });
  child.stderr.on('data', (part) => {
    output += String(part);
  });
  return new Promise((settle) => child.on('close', (code) => settle({ exit: code ?? -1, output })));
}

/** A folder for PATH in which `cxmap` is the built command, and `npm` only writes down what it is to install. */
export function installedTools(): { readonly folder: string; installed(): string } {
  const folder = temporaryFolder();
  const log = join(folder, 'npm.log');
  const tools = {
    cxmap: `exec '${process.execPath}' '${bin}' "$@"`,
    npm: `printf '%s\\n' "$@" >> '${log}'`,
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, line] of Object.entries(tools)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { folder, installed: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
}

/** The folder of cxmap’s own action. */
export const ownAction = repository;
