import { htmlText } from '../text-markup.ts';
import { short } from './compact-path.ts';
import { lettersOnPage } from './page-looks.ts';
import type { Label, Mark } from './scene.ts';

/** Lines of one paragraph as one text, so that it is read in one piece. */
export function paragraph(lines: readonly Label[]): string {
  const [first] = lines;
  if (!first) return '';
  const { size, anchor } = first;
  const start = `x=${short(first.x)} y=${short(first.baseline)}`;
  const look = lookOfLine(first);
  if (look === undefined) {
    const parts = first.spans.map((span) => `<tspan${lettersOnPage(span)}>${htmlText(span.text)}</tspan>`);
    return `<text ${start}${lettersOnPage({ text: '' }, { size, anchor })}>${parts.join('')}</text>`;
  }
  const said = lines.map((line, index) => {
    const text = htmlText(line.spans.map((span) => span.text).join(''));
    return index === 0 ? text : ` <tspan x=${short(line.x)} dy=${short(roundedStep(lines, index))}>${text}</tspan>`;
  });
  return `<text ${start}${look}>${said.join('')}</text>`;
}

/** From the line before to this one, as rounded steps that do not add up. */
function roundedStep(lines: readonly Label[], index: number): number {
  const tenth = (at: number): number => Math.round((lines[at]?.baseline ?? 0) * 10) / 10;
  return tenth(index) - tenth(index - 1);
}

/** The one look of a line; undefined where its words have several. */
function lookOfLine({ spans, size, anchor }: Label): string | undefined {
  const [first] = spans;
  if (!first) return undefined;
  const look = lettersOnPage(first, { size, anchor });
  return spans.every((span) => lettersOnPage(span, { size, anchor }) === look) ? look : undefined;
}

/** Labels that go on in the next line, set as they are, under one another, are one paragraph. */
function goesOn(above: Label, below: Label): boolean {
  const step = below.baseline - above.baseline;
  const look = lookOfLine(above);
  return (
    look !== undefined &&
    look === lookOfLine(below) &&
    above.anchor === 'start' &&
    above.x === below.x &&
    step > 0 &&
    step < above.size * 1.6
  );
}

/** Marks one after the other, the lines of a paragraph together. */
export function inRuns(marks: readonly Mark[]): readonly (Mark | readonly Label[])[] {
  const runs: (Mark | Label[])[] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const last = Array.isArray(run) ? run.at(-1) : undefined;
    if (mark.kind !== 'label') runs.push(mark);
    else if (Array.isArray(run) && last && goesOn(last, mark)) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}
