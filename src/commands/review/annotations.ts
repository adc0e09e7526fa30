import { idleWords } from '../../diff/acks.ts';
import { brokenNow, type Change } from '../../diff/change.ts';
import { say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { repositoryPath } from '../../output/findings/context.ts';
import { summaryRoom, workflowCommand } from '../../output/workflow-command.ts';
import { changesComment } from '../../render/changes/comment.ts';
import { ackData, changesToTell, diffData } from '../../render/changes/data.ts';
import { sideName } from '../../render/changes/side-name.ts';
import { plainLine } from '../../render/text.ts';
import { placeFinder } from '../../source/place.ts';
import type { Context } from '../kit/command.ts';
import type { Compared } from './comparison.ts';

/** GitHub makes annotations of the first ten of each weight that a step prints. */
const annotationsEach = 10;

/**
 * What somebody loses, as annotations of GitHub on the lines that say so now. What is gone has no line any more: it is
 * told on plain lines, and in the summary of the step, which has all.
 */
export async function changeAnnotations(context: Context, compared: Compared): Promise<Pick<Outcome, 'stdout'>> {
  const { acks, comparison, phrases } = compared;
  const { review } = phrases;
  const files = await context.host.files();
  const prefix = files.repositoryPrefix(compared.root);
  const placeOf = placeFinder(comparison.after.repo);
  const lines = [...broken(), ...weighing('breaking', 'warning'), ...weighing('loosening', 'notice'), ...idleAcks()];
  const summary = context.host.env.GITHUB_STEP_SUMMARY;
  if (summary)
    files.appendText(summary, `${changesComment({ ...diffData(compared), folder: prefix }, phrases, summaryRoom)}\n`);
  if (lines.length === 0)
    lines.push(
      compared.begins ? review.begins : review.calm({ count: changesToTell(diffData(compared).changes).length }),
    );
  return { stdout: lines.map((line) => `${line}\n`).join('') };

  /** Files with errors: of what they change nobody knows. */
  function broken(): readonly string[] {
    return brokenNow(comparison.uncompared)
      .slice(0, annotationsEach)
      .map(({ path }) =>
        workflowCommand(
          'warning',
          { file: repositoryPath(path, { prefix }), line: 1, endLine: 1, title: phrases.review.notComparedTitle },
          phrases.review.uncompared({ path, side: sideName(compared.range.names.after, phrases) }),
        ),
      );
  }

  function idleAcks(): readonly string[] {
    return acks.idle.slice(0, annotationsEach).map((idle) => {
      const { line } = placeOf({ file: idle.path, path: idle.place });
      const file = repositoryPath(idle.path, { prefix });
      return workflowCommand('warning', { file, line, endLine: line, title: idle.id }, say(phrases, idleWords(idle)));
    });
  }

  function weighing(itsClass: Change['class'], name: 'warning' | 'notice'): readonly string[] {
    const ofClass = comparison.changes.filter((change) => change.class === itsClass);
    let made = 0;
    return ofClass.map((change) => {
      const words = say(phrases, change.message);
      const said = (acks.of.get(change.fingerprint) ?? []).map((ack) => `✓ ${review.ack(ackData(ack, comparison))}`);
      const title = `${phrases.review.classes[itsClass]}: ${change.id}`;
      if (change.side === 'before' || change.location.file === '' || made >= annotationsEach) {
        // A line that the runner only prints holds no command of the old form.
        return plainLine([title, words, change.fingerprint, ...said].join('  ')).replaceAll('##[', '## [');
      }
      made += 1;
      const { line } = placeOf(change.location);
      const file = repositoryPath(change.location.file, { prefix });
      return workflowCommand(
        said.length > 0 ? 'notice' : name,
        { file, line, endLine: line, title: plainLine(title) },
        [words, ...said, change.fingerprint].join('\n'),
      );
    });
  }
}
