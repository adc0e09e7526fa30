import { type Message, replaceValues } from './diagnostic.ts';
import type { MessageValue } from './locales/messages.ts';

/** A text of a file is shown in a message up to here. */
const longestText = 500;

/** A list is shown in a message up to so many characters of its texts. */
const longestList = 4_000;

/** The same message, in which long texts and lists are cut: its size follows what is said, not what a file holds. */
export function shortMessage(message: Message): Message {
  return replaceValues(message, shortValue);
}

/** A text up to where it is plain which one it is, a list up to where nobody reads on. */
export function shortValue(value: MessageValue): MessageValue {
  if (typeof value === 'string') return shortText(value);
  if (!Array.isArray(value)) return value;
  let length = 0;
  const end = value.findIndex((text) => {
    length += Math.min(text.length, longestText);
    return length > longestList;
  });
  return end < 0 ? value.map(shortText) : [...value.slice(0, end).map(shortText), '…'];
}

function shortText(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
