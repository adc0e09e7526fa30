/** A form that comes again: said once, referred to by its id. */
interface Form {
  readonly numbers: readonly number[];
  readonly text: string;
  uses: number;
}

/** Points no further apart than this, in pixels, are one to the eye. */
const alike = 0.06;
/** About how many characters a reference takes, and an id where the form is said. */
const [referenceLength, idLength] = [18, 8];

/**
 * The forms of a picture that come again. All are counted first: those that come but once, or are hardly longer than a
 * reference, stay where they stand.
 */
export class PageForms {
  private readonly known = new Map<string, Form[]>();

  /** Takes note of a form: `kind` is all that two alike have in common, `numbers` are their points. */
  count(kind: string, numbers: readonly number[], text: string): void {
    const form = this.find(kind, numbers);
    if (form) form.uses += 1;
    else this.known.set(kind, [...(this.known.get(kind) ?? []), { numbers, text, uses: 1 }]);
  }

  /** Gives ids to the forms that are worth one. */
  named(prefix: string): NamedForms {
    const ids = new Map<Form, string>();
    for (const form of [...this.known.values()].flat()) {
      const { text, uses } = form;
      if (uses * (text.length - referenceLength) > text.length + idLength) ids.set(form, `${prefix}${ids.size}`);
    }
    return {
      idOf: (kind, numbers) => {
        const form = this.find(kind, numbers);
        return form && ids.get(form);
      },
      texts: [...ids].map(([{ text }, id]) => ({ id, text })),
    };
  }

  private find(kind: string, numbers: readonly number[]): Form | undefined {
    return this.known
      .get(kind)
      ?.find((form) => form.numbers.every((number, at) => Math.abs(number - (numbers[at] ?? 0)) < alike));
  }
}

export interface NamedForms {
  /** What a form is called; undefined where it is not worth a reference. */
  idOf(kind: string, numbers: readonly number[]): string | undefined;
  /** What `<defs>` say. */
  readonly texts: readonly { readonly id: string; readonly text: string }[];
}
