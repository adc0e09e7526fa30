import { shownLine } from '../text.ts';

/** A page as data: what a view says, whatever writes it. Markdown and HTML have a writer each. */
export interface Page {
  readonly title: string;
  /** What stands below the title. */
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: Inline }
  | { readonly kind: 'paragraph'; readonly content: Inline }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | Table
  | { readonly kind: 'diagram'; readonly mermaid: string };

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Inline[];
  /** Each as long as the head. */
  readonly rows: readonly (readonly Inline[])[];
  /** Of the columns in their order; the others stand to the left. */
  readonly align: readonly ColumnAlign[];
}

export type ColumnAlign = 'left' | 'center' | 'right';

/**
 * What stands within a block. A string is plain text as somebody wrote it, shown without blanks around it; in a cell of a
 * table its lines stay lines, elsewhere they are one. The writers escape it: nothing in it marks up.
 */
export type Inline = string | Mark | readonly Inline[];

export type Mark =
  /** Our own words between the others, with their blanks. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'strong' | 'struck'; readonly content: Inline }
  | { readonly kind: 'code'; readonly text: string }
  /** A link, where the address is harmless; else its text. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'break' };

/** Whether a page draws its diagrams, or stands beside a picture and leaves to it what they show. */
export type Diagrams = 'drawn' | 'left out';

export function heading(level: 2 | 3, content: Inline): Block {
  return { kind: 'heading', level, content };
}

export function paragraph(content: Inline): Block {
  return { kind: 'paragraph', content };
}

export function list(items: readonly Inline[]): Block {
  return { kind: 'list', items };
}

export function table(
  head: readonly Inline[],
  rows: readonly (readonly Inline[])[],
  align: readonly ColumnAlign[] = [],
): Block {
  return { kind: 'table', head, rows, align };
}

export function diagram(mermaid: string): Block {
  return { kind: 'diagram', mermaid };
}

/** Words of the catalogue by themselves. */
export function ownWords(text: string): Inline {
  return { kind: 'words', text };
}

/** Words with contents between them: `` line`${strong(team)} tells ${other}.` `` */
export function line(words: TemplateStringsArray, ...contents: readonly Inline[]): Inline {
  return words.flatMap((text, index) => [
    ...(text === '' ? [] : [{ kind: 'words' as const, text }]),
    ...(index < contents.length ? [contents[index] ?? ''] : []),
  ]);
}

export function strong(content: Inline): Inline {
  return { kind: 'strong', content };
}

/** Struck through. */
export function struck(content: Inline): Inline {
  return { kind: 'struck', content };
}

export function code(text: string): Inline {
  return { kind: 'code', text };
}

export function link(text: string, url: string): Inline {
  return { kind: 'link', text, url };
}

/** Contents one after the other, with words between them. */
export function joined(contents: readonly Inline[], between: string): Inline {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [{ kind: 'words', text: between }, content]));
}

/** Contents one below the other. */
export function lines(contents: readonly Inline[]): Inline {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [{ kind: 'break' }, content]));
}

/** Whether nothing of it can be seen. */
export function isEmpty(content: Inline): boolean {
  if (typeof content === 'string') return shownLine(content) === '';
  if (!('kind' in content)) return content.every(isEmpty);
  switch (content.kind) {
    case 'strong':
    case 'struck':
      return isEmpty(content.content);
    case 'words':
    case 'code':
    case 'link':
      return shownLine(content.text) === '';
    case 'break':
      return true;
  }
}
