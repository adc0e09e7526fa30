/** Markdown that is finished: a template puts it into the page as it is, where other values are escaped. */
export class Markdown {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON(): string {
    return this.text;
  }
}

/** Marks a text as finished Markdown: only what `markdown/escape.ts`, `markdownTable` and the like have made. */
export function markdown(text: string): Markdown {
  return new Markdown(text);
}
