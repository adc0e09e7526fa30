import { type Change, changeClasses, isCostly } from '../../diff/change.ts';
import { teamsConcerned } from '../../diff/concerned.ts';
import { nameOfThing } from '../../diff/words.ts';
import { say } from '../../locales/phrases.ts';
import { markdownCell, markdownCode, markdownText } from '../markdown/escape.ts';
import { markdownTable } from '../markdown/table.ts';
import type { ComparedStates } from './data.ts';
import { impactTable } from './impact-table.ts';

/** GitHub takes comments of 65,536 characters; what a host adds must find room too. */
export const commentRoom = 64_000;

/** So much of it may say whom the changes reach. */
const mostImpact = 16_000;

/** What a reviewer looks at first. */
const firstOnes = 5;

/**
 * A comparison as the Markdown of a comment: the verdict, at most five things to look at, who should look, whom
 * it reaches, and the rest folded by class. Never longer than `room`: what has no place is counted, and every block is whole.
 */
export function changesComment(compared: ComparedStates, room = commentRoom): string {
  const { comparison, notes, phrases } = compared;
  const { review } = phrases;
  const { changes, uncompared } = comparison;
  const costly = changes.filter(isCostly);
  const first = new Set(costly.slice(0, firstOnes));
  const head = [
    verdict(),
    ...notes.map((note) => `${markdownText(say(phrases, note))}\n`),
    ...(uncompared.length > 0 ? [uncomparedLines()] : []),
    ...(costly.length > 0 ? [`${review.lookFirst}\n\n${[...first].map(listed).join('')}`] : []),
    ...(costly.length > 0 ? whoLooks() : []),
  ];
  const reached = impactTable(compared, Math.min(mostImpact, (room - lengthOf(head)) / 2));
  return [...head, ...reached, ...folded(room - lengthOf(head) - lengthOf(reached))].join('\n');

  function lengthOf(blocks: readonly string[]): number {
    return blocks.reduce((sum, block) => sum + block.length + 1, 0);
  }

  function verdict(): string {
    if (costly.length === 0) return `✅ ${review.calm({ count: changes.length })}\n`;
    const list = (['breaking', 'loosening'] as const).flatMap((itsClass) => {
      const count = countOf(itsClass);
      return count > 0 ? [review.counted[itsClass]({ count })] : [];
    });
    return `**${review.verdict({ costly: list, others: changes.length - costly.length })}**\n`;
  }

  function countOf(itsClass: Change['class']): number {
    return changes.filter((change) => change.class === itsClass).length;
  }

  function listed(change: Change, index: number): string {
    const where = placeOf(change);
    const marks = [...(where === '' ? [] : [where]), markdownCode(change.id), markdownCode(change.fingerprint)];
    return `${index + 1}. ${markdownText(say(phrases, change.message))} (${marks.join(', ')})\n`;
  }

  /** The teams, and whom the settings name for them: as code, so that nobody is called by it. */
  function whoLooks(): readonly string[] {
    const teams = new Map<string, number>();
    for (const change of costly) {
      for (const team of teamsConcerned(comparison, change)) teams.set(team, (teams.get(team) ?? 0) + 1);
    }
    if (teams.size === 0) return [];
    const reviewers = comparison.before.single('workspace')?.value.reviewers ?? {};
    const rows = [...teams].map(([team, count]) => [
      markdownCell(nameOfThing(comparison.before, { kind: 'team', id: team }) ?? team),
      String(count),
      (reviewers[team] ?? []).map(markdownCode).join(', '),
    ]);
    return [`${review.shouldLook}\n\n${markdownTable([review.team, review.loses, review.reviewers], rows)}`];
  }

  function uncomparedLines(): string {
    const shown = uncompared.slice(0, 10).map(({ path, side }) => `- ${markdownCode(path)} (${review.sides[side]})\n`);
    const more = uncompared.length - shown.length;
    return `⚠️ ${review.notCompared}\n\n${shown.join('')}${more > 0 ? `- ${review.more({ count: more })}\n` : ''}`;
  }

  /** Everything else by class, each folded; rows as long as there is room for them. */
  function folded(available: number): readonly string[] {
    const blocks: string[] = [];
    let left = available;
    for (const itsClass of changeClasses) {
      const ofClass = changes.filter((change) => change.class === itsClass && !first.has(change));
      if (ofClass.length === 0) continue;
      const [open, close] = [
        `<details><summary>${review.classes[itsClass]}: ${ofClass.length}</summary>\n\n`,
        '\n</details>\n',
      ];
      const table = markdownTable([review.what, review.where, review.id], []);
      const rest = `\n${review.more({ count: ofClass.length })}\n`;
      left -= open.length + close.length + table.length + rest.length + 1;
      if (left < 0) {
        blocks.push(`${review.classes[itsClass]}: ${ofClass.length}\n`);
        continue;
      }
      const rows: string[] = [];
      for (const change of ofClass) {
        const row = rowOf(change);
        if (row.length > left) break;
        left -= row.length;
        rows.push(row);
      }
      const missing = ofClass.length - rows.length;
      blocks.push(
        `${open}${table}${rows.join('')}${missing > 0 ? `\n${review.more({ count: missing })}\n` : ''}${close}`,
      );
    }
    return blocks;
  }

  function rowOf(change: Change): string {
    const marks = `${markdownCode(change.id)} ${markdownCode(change.fingerprint)}`;
    return `| ${markdownCell(say(phrases, change.message))} | ${placeOf(change)} | ${marks} |\n`;
  }

  function placeOf({ location, side }: Change): string {
    if (location.file === '') return '';
    return `${markdownCode(location.file)}${side === 'before' ? ` (${review.before})` : ''}`;
  }
}
