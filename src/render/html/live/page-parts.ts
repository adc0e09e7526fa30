import type { Phrases } from '../../../locales/phrases.ts';
import { jsonForScript } from '../../text-data.ts';
import { html, raw } from '../markup.ts';
import type { LivePart } from '../site/document.ts';

/** What the served page has besides: its own script and style, and a bar that says whether it is alive and which version it is. */
export function livePart(
  { live }: Phrases,
  { versionOf, isWritable }: { readonly versionOf: (page: string) => string; readonly isWritable: boolean },
): LivePart {
  const { following, ended } = live;
  return {
    head: html`<link rel="stylesheet" href="/live.css"><script src="/live.js" defer></script>`,
    end: (page) =>
      html`<aside id="live" aria-label="${live.bar}"><p id="live-status" role="status">${following}</p>${isWritable && html`<a href="/board">${live.board}</a>`}</aside><script type="application/json" id="live-data">${raw(jsonForScript({ version: versionOf(page), words: { following, ended } }))}</script>`,
  };
}
