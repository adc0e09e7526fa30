import { plainLine } from './text.ts';

/**
 * The address of a link, on one line, signs that could end it percent-encoded. Undefined where it is neither relative nor
 * http(s) nor mailto.
 */
export function linkAddress(url: string): string | undefined {
  const line = plainLine(url);
  const isHarmless = /^(?:https?:\/\/[^/?#]|mailto:.)/i.test(line) || /^(?![a-z][a-z0-9+.-]*:|[/\\]{2}|$)/i.test(line);
  return isHarmless ? line.replace(/[\s"'()<>[\]\\^`{|}]/g, percentEncode) : undefined;
}

function percentEncode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
