/** Makes a line of words with other contents between them, whatever these are where the line is to stand. */
export type LineOf<T> = (words: TemplateStringsArray, ...contents: readonly T[]) => T;
