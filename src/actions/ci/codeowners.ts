import type { Model } from '../../model/model.ts';
import { sumOf } from './files.ts';

export type OwnersHost = 'github' | 'gitlab';

/** Where a host looks for the file, in its order. */
export const ownersPlaces: Readonly<Record<OwnersHost, readonly string[]>> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
};

/**
 * Who must agree to what, as a host reads it: to a hand-off those who receive it, as `reviewers` in cxmap.yaml names them, for
 * any one owner of a line suffices; to acknowledgements for a team that team. In GitLab a section each team, so that each must
 * agree. No lines where nobody is named.
 */
export function ownerLines(model: Model, folder: string, host: OwnersHost): readonly string[] {
  const reviewers = model.single('workspace')?.value.reviewers ?? {};
  const ownersOf = (team: string): readonly string[] =>
    Object.hasOwn(reviewers, team) ? (reviewers[team] ?? []).filter((owner) => /^[^\s#]+$/u.test(owner)) : [];
  const handoffs = model.all('handoff').map(({ path, value }) => ({ path: pattern(folder, path), to: value.to ?? [] }));
  const teams = model
    .all('team')
    .map(({ id }) => id)
    .filter((team) => ownersOf(team).length > 0);
  if (host === 'gitlab') {
    return teams.flatMap((team) => [
      `[cxmap-${team}] ${ownersOf(team).join(' ')}`,
      ...handoffs.filter(({ to }) => to.includes(team)).map(({ path }) => path),
      pattern(folder, `acks/${team}/`),
    ]);
  }
  const lines = handoffs.flatMap(({ path, to }) => {
    const owners = [...new Set(to.flatMap(ownersOf))];
    return owners.length > 0 ? [`${path} ${owners.join(' ')}`] : [];
  });
  return [...lines, ...teams.map((team) => `${pattern(folder, `acks/${team}/`)} ${ownersOf(team).join(' ')}`)];
}

/** A path as a pattern for itself alone; a sign that patterns or lines give a meaning is any sign. */
function pattern(folder: string, file: string): string {
  const path = folder === '' ? `/${file}` : `/${folder}/${file}`;
  return path.replace(/[*?[\]\\#!\p{Cc}]/gu, '?').replaceAll(' ', '\\ ');
}

export type WithBlock = { readonly text: string } | { readonly problem: 'edited' };

/**
 * A file with the block of a workspace at its end, between marks: later lines win. What others wrote stays as it is. A block that
 * somebody has changed is a problem, unless `force`; without lines the block goes.
 */
export function withBlock(
  text: string,
  folder: string,
  lines: readonly string[],
  sha256: (text: string) => string,
  force: boolean,
): WithBlock {
  const name = folder === '' ? '.' : encodeURIComponent(folder);
  const [begin, end] = [`# cxmap ${name} begins`, `# cxmap ${name} ends`];
  const all = text.replaceAll('\r\n', '\n').split('\n');
  const from = all.findIndex((line) => line.startsWith(`${begin} `));
  const to = all.indexOf(end, from);
  const body = lines.map((line) => `${line}\n`).join('');
  if (from >= 0 && to < 0 && !force) return { problem: 'edited' };
  if (from >= 0 && to >= 0) {
    const old = all
      .slice(from + 1, to)
      .map((line) => `${line}\n`)
      .join('');
    const isOurs = all[from]?.endsWith(sumOf(old, sha256)) ?? false;
    if (!isOurs && !force) return { problem: 'edited' };
  }
  const rest = from < 0 ? all : [...all.slice(0, from), ...all.slice(to < 0 ? from + 1 : to + 1)];
  const others = rest.join('\n').trim() === '' ? '' : `${rest.join('\n').replace(/\n+$/, '')}\n\n`;
  const block =
    lines.length === 0
      ? ''
      : `${begin} (written by cxmap; --force undoes changes by hand) ${sumOf(body, sha256)}\n${body}${end}\n`;
  const whole = block === '' ? others.replace(/\n\n$/, '\n') : others + block;
  return { text: text.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole };
}
