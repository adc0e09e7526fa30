import { visibleText } from '../visible-text.ts';

/** Text between HTML tags. Not for `<script>` and `<style>`: what stands there is `jsonForScript`'s, or ours. */
export function htmlText(text: string): string {
  return visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The value of an HTML attribute, to stand in double or single quotes. A URL's scheme is the caller's to check. */
export function htmlAttribute(text: string): string {
  return htmlText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** Text or a quoted attribute value of an XML 1.0 document (SVG): none of the characters that XML has no place for. */
export function xmlText(text: string): string {
  return htmlAttribute(text);
}
