import type { Model } from '../../model/model.ts';

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

/** The host whose form the lines of a block have. */
export function hostOfLines(lines: readonly string[]): OwnersHost {
  return lines.some((line) => line.startsWith('[cxmap-')) ? 'gitlab' : 'github';
}

/** A path as a pattern for itself alone; a sign that patterns or lines give a meaning is any sign. */
function pattern(folder: string, file: string): string {
  const path = folder === '' ? `/${file}` : `/${folder}/${file}`;
  return path.replace(/[*?[\]\\#!\p{Cc}]/gu, '?').replaceAll(' ', '\\ ');
}
