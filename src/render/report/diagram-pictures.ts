/** A page whose Mermaid diagrams have become pictures. */
export interface PicturedPage {
  readonly text: string;
  /** What has to be drawn, in the order of the page. */
  readonly diagrams: readonly string[];
}

/** A line that begins or ends a block of code, as CommonMark has it, but for blocks inside lists and quotes. */
const fence = /^ {0,3}(?<marks>`{3,}|~{3,})(?<info>[^`]*)$/;

/**
 * Takes the Mermaid diagrams out of a Markdown page and puts in the place of each what `pictureLink` makes of its number
 * on the page, from 1, and of the words that stand for the picture where it cannot be seen.
 */
export function picturesForDiagrams(page: string, pictureLink: (number: number, alt: string) => string): PicturedPage {
  const diagrams: string[] = [];
  const lines: string[] = [];
  let open: { readonly marks: string; readonly isDiagram: boolean; readonly from: number } | undefined;
  for (const line of page.split('\n')) {
    lines.push(line);
    const { marks, info } = fence.exec(line.trimEnd())?.groups ?? {};
    if (marks === undefined || info === undefined) continue;
    if (!open) {
      open = { marks, isDiagram: /^\s*mermaid(?=\s|$)/i.test(info), from: lines.length };
      continue;
    }
    if (info.trim() !== '' || marks[0] !== open.marks[0] || marks.length < open.marks.length) continue;
    if (open.isDiagram) {
      const diagram = `${lines.slice(open.from, -1).join('\n').replaceAll('\r', '')}\n`;
      diagrams.push(diagram);
      lines.splice(open.from - 1, lines.length, pictureLink(diagrams.length, pictureWords(diagram)));
    }
    open = undefined;
  }
  return { text: lines.join('\n'), diagrams };
}

/** The title that the diagram gives to screen readers, else the one it shows. */
function pictureWords(diagram: string): string {
  const title = /^[ \t]*accTitle[ \t]*:(.+)$/m.exec(diagram) ?? /^[ \t]*title:?[ \t](.+)$/m.exec(diagram);
  return withoutEntities(title?.[1] ?? '').trim();
}

function withoutEntities(label: string): string {
  return label
    .replace(/#(\d{1,7});/g, (entity, code: string) =>
      Number(code) > 0x10ffff ? entity : String.fromCodePoint(Number(code)),
    )
    .replaceAll('\u200B', '');
}
