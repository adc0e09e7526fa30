/** Whether a text is what is written where only a person knows the words, or dots of the same kind. */
export function isPlaceholder(text: unknown): boolean {
  return typeof text === 'string' && /^\s*(?:…|\.\.\.)\s*$/.test(text);
}
