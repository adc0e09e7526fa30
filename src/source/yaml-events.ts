import { type Event, parseEvents, YAMLException } from 'js-yaml';

/**
 * The parser's events for a text, with offsets into it; throws `YAMLException`.
 *
 * js-yaml 5 takes a tab on the line of a flow collection for indentation (`tags:⇥[a, b]` is "deficient indentation"
 * to it). Events hold only offsets, so such a text is read once more with spaces in place of tabs between tokens.
 */
export function readEvents(text: string): readonly Event[] {
  try {
    return parseEvents(text, {});
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation' || !text.includes('\t')) {
      throw error;
    }
    return parseEvents(text.replace(/^([ \t]*(?:[-?:][ \t]+)*)(.*)$/gm, spaceOut), {});
  }
}

/** Tabs in front of a line's content stay, where they would be an error, unless a bracket follows: there none is. */
function spaceOut(_line: string, front: string, content: string): string {
  const start = /^[[{]/.test(content) ? front.replace(/(?<=[-?:][ \t]*)\t/g, ' ') : front;
  return start + content.replaceAll('\t', ' ');
}
