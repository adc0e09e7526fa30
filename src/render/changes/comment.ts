import { brokenNow, type Change, changeClasses, isCostly } from '../../diff/change.ts';
import type { Phrases } from '../../locales/phrases.ts';
import { markdownCell, markdownCode, markdownText, mermaidFence } from '../markdown/escape.ts';
import { markdownTable } from '../markdown/table.ts';
import { truncate } from '../text.ts';
import { ackCommand } from './ack-command.ts';
import { type AckData, type ChangeData, changesToTell, type DiffData } from './data.ts';
import { impactTable } from './impact-table.ts';
import { changedMapDiagram } from './map-diagram.ts';

/** GitHub takes comments of 65,536 characters; what a host adds must find room too. */
export const commentRoom = 64_000;

/** So much of it may say whom the changes reach. */
const mostImpact = 16_000;

/** What a reviewer looks at first. */
const firstOnes = 5;

/** Teams that should look; the others are counted. */
const mostTeams = 20;

/** Words of teams below one change. */
const mostAcks = 5;

/** A sentence is shown up to here, and a name or a path up to there: more than cxmap itself ever says. */
const longestText = 1_000;
const longestName = 300;

/** What a comment tells: a comparison, and what else is known of the change. */
export interface CommentData extends DiffData {
  /** What the map is called. */
  readonly workspace?: string;
  /** The workspace’s folder from where its readers stand, with `/`; empty, or left out, where they stand in it. */
  readonly folder?: string;
  /** What the rules find that they did not find in the base. */
  readonly findings?: readonly FindingData[];
  /** How many changes and findings the data leaves out. */
  readonly omitted?: Readonly<Partial<Record<Change['class'] | 'finding', number>>>;
}

/** A finding in words, and where it is; the line is counted from one. */
export interface FindingData {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** Whether there is anything that somebody must look at. */
export function hasMatter({ changes, uncompared, findings = [], omitted = {} }: CommentData): boolean {
  const { breaking = 0, loosening = 0, finding = 0 } = omitted;
  return (
    findings.length > 0 ||
    changes.some(isCostly) ||
    brokenNow(uncompared).length > 0 ||
    breaking + loosening + finding > 0
  );
}

/** The verdict alone, in one line: what a comment becomes that nobody has to look at any more. */
export function calmComment(data: CommentData, phrases: Phrases): string {
  return `${verdictOf(data, phrases)}\n`;
}

/**
 * A comparison as the Markdown of a comment: the verdict, at most five things to look at, who should look, whom
 * it reaches, and the rest folded by class. Never longer than `room`: what has no place is counted, and every block is whole.
 * Every text in the data is a stranger's: it is shown, and marks nothing up.
 */
export function changesComment(data: CommentData, phrases: Phrases, room = commentRoom): string {
  const { review } = phrases;
  const changes = changesToTell(data.changes);
  const { uncompared, findings = [], omitted = {} } = data;
  const costly = [...changes.filter(isCostly)].sort((one, other) => Number(isSaid(one)) - Number(isSaid(other)));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const first = new Set<ChangeData | FindingData>(
    [
      ...costly.filter((change) => change.class === 'breaking'),
      ...errors,
      ...costly.filter((change) => change.class !== 'breaking'),
      ...findings.filter(({ severity }) => severity !== 'error'),
    ].slice(0, firstOnes),
  );
  const head = wholeOnes([
    `${verdictOf(data, phrases)}\n`,
    ...data.notes.slice(0, 5).map((note) => `${markdownText(truncate(note, longestText))}\n`),
    ...(uncompared.length > 0 ? [uncomparedLines()] : []),
    ...(first.size > 0 ? [`${review.lookFirst}\n\n${[...first].map(listed).join('')}`] : []),
    ...whoLooks(),
    ...(data.findings === undefined && data.idleAcks.length > 0 ? [idleLines()] : []),
  ]);
  const drawn = mapBlock(room - lengthOf(head));
  const reached = impactTable(data, phrases, Math.min(mostImpact, (room - lengthOf(head) - lengthOf(drawn)) / 2));
  const shown = [...head, ...drawn, ...reached];
  return [...shown, ...folded(room - lengthOf(shown))].join('\n');

  /** A block for which there is no room is left out whole; only data that is not ours comes to that. */
  function wholeOnes(blocks: readonly string[]): readonly string[] {
    let left = room / 2;
    return blocks.filter((block) => {
      if (block.length >= left) return false;
      left -= block.length + 1;
      return true;
    });
  }

  /** What changes on the map, as a small diagram that every host draws at once. */
  function mapBlock(available: number): readonly string[] {
    const diagram = changedMapDiagram(data.map, phrases);
    if (!diagram) return [];
    const rest = diagram.more > 0 ? `${review.more({ count: diagram.more })}\n` : '';
    const block = `${review.onMap}:\n\n${mermaidFence(diagram.text)}\n${review.signs}\n${rest}`;
    return block.length < available ? [block] : [];
  }

  function lengthOf(blocks: readonly string[]): number {
    return blocks.reduce((sum, block) => sum + block.length + 1, 0);
  }

  /** The words first; where it is and what it is called stand small below them. */
  function listed(one: ChangeData | FindingData, index: number): string {
    const weight = 'class' in one ? review.oneOf[one.class] : review.oneOf[one.severity];
    const marks = 'class' in one ? marksOf(one) : [placeOfFinding(one), markdownCode(one.rule)];
    const said = 'class' in one ? one.acks.slice(0, mostAcks).map(ackLine) : [];
    return `${index + 1}. **${weight}.** ${markdownText(truncate(one.message, longestText))}${said.join('')}<br><sub>${marks.filter(Boolean).join(' · ')}</sub>\n`;
  }

  function ackLine(ack: AckData): string {
    return `<br>✅ ${markdownText(truncate(review.ack(ack), longestText))}`;
  }

  function marksOf(change: ChangeData): readonly string[] {
    return [placeOf(change), markdownCode(change.id), markdownCode(change.fingerprint)];
  }

  /** The teams, and whom the settings name for them: as code, so that nobody is called by it. */
  function whoLooks(): readonly string[] {
    if (data.concerned.length === 0) return [];
    const rows = data.concerned.slice(0, mostTeams).map(({ name, changes: count, reviewers }) => [
      markdownCell(truncate(name, longestName)),
      String(count),
      reviewers
        .slice(0, 10)
        .map((one) => markdownCode(truncate(one, longestName)))
        .join(', '),
    ]);
    const more = data.concerned.length - rows.length;
    const rest = more > 0 ? `\n${review.more({ count: more })}\n` : '';
    const [open] = costly.filter((change) => !isSaid(change));
    const table = markdownTable([review.team, review.loses, review.reviewers], rows);
    return [
      `${review.shouldLook}\n\n${table}${rest}`,
      ...(open
        ? [
            `${review.howToAgree({ command: markdownCode(ackCommand({ fingerprint: open.fingerprint, base: data.before.revision, folder: data.folder })) })}\n`,
          ]
        : []),
    ];
  }

  function idleLines(): string {
    const shown = data.idleAcks
      .slice(0, 10)
      .map(
        ({ id, message }) =>
          `- ${markdownCode(truncate(id, longestName))}: ${markdownText(truncate(message, longestText))}\n`,
      );
    const more = data.idleAcks.length - shown.length;
    return `⚠️ ${review.idleAcks}\n\n${shown.join('')}${more > 0 ? `- ${review.more({ count: more })}\n` : ''}`;
  }

  function uncomparedLines(): string {
    const shown = uncompared
      .slice(0, 10)
      .map(({ path, side }) => `- ${markdownCode(truncate(path, longestName))} (${review.sides[side]})\n`);
    const more = uncompared.length - shown.length;
    return `⚠️ ${review.notCompared}\n\n${shown.join('')}${more > 0 ? `- ${review.more({ count: more })}\n` : ''}`;
  }

  /** Everything else, findings first and then class by class, each folded; rows as long as there is room for them. */
  function folded(available: number): readonly string[] {
    const blocks: string[] = [];
    let left = available;
    const fold = (title: string, rows: readonly string[], heads: readonly string[], unlisted: number): void => {
      const count = rows.length + unlisted;
      if (count === 0) return;
      const [open, close] = [`<details><summary>${title}: ${count}</summary>\n\n`, '\n</details>\n'];
      const table = markdownTable(heads, []);
      left -= open.length + close.length + table.length + review.more({ count }).length + 4;
      if (left < 0) {
        blocks.push(`${title}: ${count}\n`);
        return;
      }
      const shown: string[] = [];
      for (const row of rows) {
        if (row.length > left) break;
        left -= row.length;
        shown.push(row);
      }
      const missing = count - shown.length;
      blocks.push(
        `${open}${table}${shown.join('')}${missing > 0 ? `\n${review.more({ count: missing })}\n` : ''}${close}`,
      );
    };
    const found = findings.filter((finding) => !first.has(finding));
    fold(review.findings, found.map(findingRow), [review.what, review.where, review.rule], omitted.finding ?? 0);
    for (const itsClass of changeClasses) {
      const ofClass = changes.filter((change) => change.class === itsClass && !first.has(change));
      const heads = [review.what, review.where, review.id];
      fold(review.classes[itsClass], ofClass.map(changeRow), heads, omitted[itsClass] ?? 0);
    }
    return blocks;
  }

  function changeRow(change: ChangeData): string {
    const marks = `${markdownCode(change.id)} ${markdownCode(change.fingerprint)}`;
    const mark = isSaid(change) ? ' ✅' : '';
    return `| ${markdownCell(truncate(change.message, longestText))}${mark} | ${placeOf(change)} | ${marks} |\n`;
  }

  function findingRow(finding: FindingData): string {
    const words = markdownCell(truncate(finding.message, longestText));
    return `| ${words} | ${placeOfFinding(finding)} | ${markdownCode(finding.rule)} |\n`;
  }

  function placeOf({ file, side }: ChangeData): string {
    if (file === '') return '';
    return `${markdownCode(truncate(file, longestName))}${side === 'before' ? ` (${review.before})` : ''}`;
  }
}

function verdictOf(data: CommentData, phrases: Phrases): string {
  const { review } = phrases;
  const { findings = [], omitted = {} } = data;
  const changes = changesToTell(data.changes);
  const name = data.workspace ? `${markdownText(truncate(data.workspace, longestName))}: ` : '';
  if (!hasMatter(data)) {
    return `✅ ${name}${data.begins ? review.begins : review.calm({ count: countOf(...changeClasses) })}`;
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors + (omitted.finding ?? 0);
  const broken = brokenNow(data.uncompared).length;
  const list = [
    ...(['breaking', 'loosening'] as const).flatMap((itsClass) => {
      const count = countOf(itsClass);
      const said = changes.filter((change) => change.class === itsClass && isSaid(change)).length;
      const words = review.counted[itsClass]({ count });
      return count > 0 ? [said > 0 ? `${words} (${review.acknowledged({ count: said })})` : words] : [];
    }),
    ...(broken > 0 ? [review.counted.broken({ count: broken })] : []),
    ...(errors > 0 ? [review.counted.errors({ count: errors })] : []),
    ...(warnings > 0 ? [review.counted.warnings({ count: warnings })] : []),
  ];
  return `**${name}${review.verdict({ costly: list, others: countOf('tightening', 'neutral') })}**`;

  function countOf(...classes: readonly Change['class'][]): number {
    const listed = changes.filter((change) => classes.includes(change.class)).length;
    return classes.reduce((sum, itsClass) => sum + (omitted[itsClass] ?? 0), listed);
  }
}

/** Whether a team that receives less can live with it. */
function isSaid({ acks }: ChangeData): boolean {
  return acks.length > 0;
}

function placeOfFinding({ file, line }: FindingData): string {
  return markdownCode(`${truncate(file, longestName)}:${line}`);
}
