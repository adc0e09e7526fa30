import type { ChangeClass } from '../../diff/change.ts';
import type { ChangeRow } from '../../diff/row.ts';
import type { ChangeRowWords } from '../../locales/change-rows.ts';

/** A change of the table as `explain` and the documentation tell it. */
export interface ChangeCard {
  readonly id: string;
  readonly class: ChangeClass;
  /** What it is with the sides swapped. */
  readonly mirror: string;
  readonly row: string;
  readonly title: string;
  readonly why: string;
  /** A state before and after in which it is this change; none for a few that need more than one file. */
  readonly example: ExampleStates | undefined;
}

/** The keys of one file that differ; undefined where there is no file. */
interface ExampleStates {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Every change of some rows, in their order. An example of a change is one of its mirror’s too, the other way round. */
export function changeCards(rows: Readonly<Record<string, ChangeRow>>, words: ChangeRowWords): readonly ChangeCard[] {
  const told: Readonly<Record<string, { readonly title: string; readonly why: string } | undefined>> = words;
  const examples = Object.values(rows).flatMap((row) => row.examples);
  return Object.entries(rows).flatMap(([row, { ids }]) =>
    Object.entries(ids).map(([id, { class: itsClass, mirror = id }]): ChangeCard => {
      const { title = row, why = '' } = told[row] ?? {};
      return { id, class: itsClass, mirror, row, title, why, example: exampleOf(id, mirror) };
    }),
  );

  function exampleOf(id: string, mirror: string): ExampleStates | undefined {
    const own = examples.find(({ gives }) => gives === id);
    if (own) return { file: own.file, before: own.before, after: own.after };
    const other = examples.find(({ gives }) => gives === mirror);
    return other && { file: other.file, before: other.after, after: other.before };
  }
}
