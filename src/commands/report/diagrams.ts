import type { FinishedPage } from '../../render/report/build-report.ts';
import { picturesForDiagrams } from '../../render/report/diagram-pictures.ts';
import { linkToPicture } from '../../render/report/links.ts';
import type { Context } from '../kit/command.ts';
import { picturesOf } from '../kit/mermaid-pictures.ts';
import type { Session } from '../kit/session.ts';

/** Pages whose diagrams have become pictures, and what has to be drawn: Mermaid by the path of its picture. */
export interface PicturedPages {
  readonly pages: readonly FinishedPage[];
  readonly diagrams: ReadonlyMap<string, string>;
}

/**
 * Puts a picture in the place of each diagram. Its name tells the diagram, so that one that is there already is neither
 * drawn nor compared again: no two browsers draw the same bytes.
 */
export async function takeDiagrams(pages: readonly FinishedPage[]): Promise<PicturedPages> {
  const diagrams = new Map<string, string>();
  const pictured: FinishedPage[] = [];
  for (const one of pages) {
    const names: string[] = [];
    for (const diagram of picturesForDiagrams(one.text, () => '').diagrams) {
      const path = `pictures/diagram-${await nameOf(diagram)}.svg`;
      diagrams.set(path, diagram);
      names.push(path);
    }
    const { text } = picturesForDiagrams(one.text, (number, alt) =>
      linkToPicture(one.page.path, names[number - 1] ?? '', alt),
    );
    pictured.push({ ...one, text });
  }
  return { pages: pictured, diagrams };
}

/** Draws the diagrams of some paths, all in one browser. Stops with exit 3 where what draws them is not here. */
export async function drawDiagrams(
  context: Context,
  { locale }: Session,
  diagrams: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (diagrams.size === 0) return new Map();
  const look = { format: 'svg', theme: 'light', locale } as const;
  const drawn = await picturesOf(context, [...diagrams.values()], look);
  return new Map([...diagrams.keys()].map((path, index) => [path, String(drawn[index])]));
}

async function nameOf(diagram: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(diagram)));
  return Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
