import type { Reason } from '../../actions/resolve/resolution.ts';
import type { FileOutcome } from '../../change/resolve-conflicts.ts';
import type { Message } from '../../diagnostic.ts';
import { canonical } from '../../diff/canonical.ts';
import type { Choice, Side } from '../../diff/merge/clash.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import { machines } from '../../model/machines/index.ts';
import { shellWord } from '../../render/shell-word.ts';
import { truncate } from '../../render/text.ts';
import { entryName } from '../../rules/entry-words.ts';
import { explainReplay } from '../../rules/history.ts';

/** Longer values are cut where one line tells of them; the JSON has them whole. */
const longest = 80;

/** So many errors of a file are told; the others `validate` tells. */
const mostFindings = 5;

/** What a choice that was made comes to. */
export function takenLine(phrases: Phrases, choice: Choice, side: Side): string {
  const field = choice.path.join('.');
  if (choice.kind === 'two-orders') return say(phrases, { key: 'action/resolve-order-taken', values: { field, side } });
  return say(phrases, { key: 'action/resolve-taken', values: { field, side, ...shownValues(choice) } });
}

/** Why a file is not resolved: a line, and one more for each error. */
export function reasonLines(phrases: Phrases, reason: Reason): readonly string[] {
  const line = say(phrases, messageOf(reason, phrases));
  if (!('findings' in reason)) return [line];
  const shown = reason.findings.slice(0, mostFindings).map(({ message }) => `  ${say(phrases, message)}`);
  return [line, ...shown];
}

function messageOf(reason: Reason, phrases: Phrases): Message {
  switch (reason.kind) {
    case 'two-values':
      return {
        key: 'action/resolve-two-values',
        values: { field: reason.path.join('.'), base: shown(reason.base), ...shownValues(reason) },
      };
    case 'two-orders':
    case 'entries-crossed':
      return { key: `action/resolve-${reason.kind}`, values: { field: reason.path.join('.') } };
    case 'entry-lost':
    case 'entry-changed':
    case 'entry-moved':
      return {
        key: `action/resolve-${reason.kind}`,
        values: { field: reason.path.join('.'), side: reason.side, entry: nameOf(reason.entry) },
      };
    case 'entry-twice':
      return {
        key: 'action/resolve-entry-twice',
        values: { field: reason.path.join('.'), entry: nameOf(reason.entry) },
      };
    case 'replay': {
      const kind = reason.lifecycle;
      const { message } = explainReplay(machines[kind], '', reason.problem, '');
      return {
        key: 'action/resolve-replay',
        values: { of: reason.of, entry: nameOf(reason.entry), problem: say(phrases, message) },
      };
    }
    case 'broken':
      return { key: 'action/resolve-broken', values: { stage: reason.stage } };
    case 'gone':
      return { key: 'action/resolve-gone', values: { on: reason.on } };
    case 'alone':
      return { key: 'action/resolve-alone', values: { stage: reason.stage } };
    case 'cannot-edit':
      return { key: 'action/resolve-cannot-edit', values: { reason: reason.problem } };
    case 'both-added':
    case 'no-file':
    case 'columns':
    case 'edited':
    case 'removed':
    case 'elsewhere':
    case 'new-errors':
      return { key: `action/resolve-${reason.kind}`, values: {} };
  }
}

/** What a person can do about a file that is not resolved: commands that a shell takes as they are printed. */
export function choicesFor(
  phrases: Phrases,
  { path: place, reasons }: Extract<FileOutcome, { ok: false }>,
  git: string,
): readonly string[] {
  const words = { git, path: shellWord(place) };
  const messages = reasons.map((reason) => choiceOf(reason, words));
  const distinct = new Map(messages.map((message) => [message.key, message]));
  // Where something has to be edited by hand, choosing a side would not be enough.
  if (distinct.has('action/resolve-choose-hand')) distinct.delete('action/resolve-choose-side');
  return [...distinct.values()].map((message) => say(phrases, message));
}

function choiceOf(reason: Reason, words: { readonly git: string; readonly path: string }): Message {
  switch (reason.kind) {
    case 'two-values':
    case 'two-orders':
      return { key: 'action/resolve-choose-side', values: words };
    case 'gone':
      return { key: 'action/resolve-choose-gone', values: words };
    case 'alone':
      return reason.stage === 'base'
        ? { key: 'action/resolve-choose-nothing', values: words }
        : { key: 'action/resolve-choose-alone', values: words };
    case 'both-added':
    case 'no-file':
      return { key: 'action/resolve-choose-file', values: words };
    case 'edited':
    case 'removed':
      return { key: 'action/resolve-choose-edited', values: words };
    case 'broken':
    case 'columns':
    case 'cannot-edit':
    case 'elsewhere':
    case 'new-errors':
    case 'entry-lost':
    case 'entry-changed':
    case 'entry-moved':
    case 'entry-twice':
    case 'entries-crossed':
    case 'replay':
      return { key: 'action/resolve-choose-hand', values: words };
  }
}

function shownValues({ current, incoming }: Extract<Choice, { kind: 'two-values' }>): {
  readonly current: string;
  readonly incoming: string;
} {
  return { current: shown(current), incoming: shown(incoming) };
}

/** A value in a few words; empty for nothing. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  return truncate(typeof value === 'string' ? value : canonical(value), longest);
}

/** An entry by its time and by whom it is, else by what it says. */
function nameOf(entry: unknown): string {
  return entryName(entry) || shown(entry);
}
