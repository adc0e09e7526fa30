import { fieldOf } from '../../model/field.ts';
import type { Edit } from '../edit.ts';
import { mirrored, symmetric } from '../judges.ts';
import type { ChangeRow, Judgement, Judging } from '../row.ts';
import { nameOfThing } from '../words.ts';

/** Who is asked to look at changes that a team feels. */
export const reviewer: ChangeRow = {
  ids: {
    ...mirrored('last-reviewer-removed', 'loosening', 'first-reviewer-added', 'tightening'),
    ...symmetric('reviewers-changed', 'neutral'),
  },
  judge: judgeReviewers,
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'reviewers: {support: ["@support-leads"]}',
      after: '',
      gives: 'last-reviewer-removed',
    },
    {
      file: 'cxmap.yaml',
      before: 'reviewers: {support: ["@support-leads", "@ann"]}',
      after: 'reviewers: {support: ["@ann"]}',
      gives: 'reviewers-changed',
    },
  ],
};

/** Edits of one team belong together. */
function judgeReviewers(edits: readonly Edit[], { before, after, models }: Judging): readonly Judgement[] {
  const teams = [...new Set(edits.map(({ path }) => path[1] ?? ''))];
  return teams.map((team) => ({
    id: changeOfReviewers(countOf(before, team), countOf(after, team)),
    edits: edits.filter(({ path }) => path[1] === team),
    values: { entry: nameOfThing(models.after, { kind: 'team', id: team }) ?? team },
  }));
}

function changeOfReviewers(before: number, after: number): string {
  if (after === 0) return 'last-reviewer-removed';
  return before === 0 ? 'first-reviewer-added' : 'reviewers-changed';
}

function countOf(workspace: unknown, team: string): number {
  const list = fieldOf(fieldOf(workspace, 'reviewers'), team);
  return Array.isArray(list) ? list.length : 0;
}
