/** What nobody sees in a text and a terminal or a reader may obey; line breaks and tabs are none of it. */
const hidden = /[^\P{Cc}\n\t]|\p{Bidi_Control}|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** No text that a person would write here is longer, and no list. */
const [longest, most] = [10_000, 100];

/** What is wrong with texts that were given, in a sentence; undefined where nothing is. */
export function hiddenSign(given: unknown, field = ''): string | undefined {
  if (typeof given === 'string') {
    if (given.length > longest) return `${field}: at most ${longest} characters`;
    return hidden.test(given) ? `${field}: holds control characters or direction marks` : undefined;
  }
  if (typeof given !== 'object' || given === null) return undefined;
  const entries = Object.entries(given);
  if (entries.length > most) return `${field}: at most ${most} entries`;
  for (const [key, value] of entries) {
    const wrong = hiddenSign(value, field === '' ? key : `${field}.${key}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
