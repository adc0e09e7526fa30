import { asMessage, type Message } from '../../diagnostic.ts';
import { parseDate } from '../../model/calendar/day.ts';
import { decimal, likelyNumber } from '../../model/metric-likely.ts';
import { type Form, type FormFacts, factsOf, formWithin, type ValueType } from '../../model/schema-form.ts';
import { suggestions } from '../../model/suggest.ts';
import type { EditValue } from '../../source/edit.ts';
import { isPlainMap } from '../../source/edit-types.ts';
import { parseYaml } from '../../source/yaml.ts';

export type ValueRead =
  | { readonly ok: true; readonly value: EditValue }
  | { readonly ok: false; readonly messages: readonly Message[] };

/**
 * What a typed text says at a place, by its form: text stays as it is typed, numbers, truth values and choices are
 * checked, lists of ids and choices are separated by commas, and what has parts of its own is written as YAML in braces
 * or brackets. `declared` is what the workspace itself says may stand there.
 */
export function readValue(text: string, form: Form, field: string, declared?: readonly ValueType[]): ValueRead {
  const facts = factsOf(form);
  const types: ReadonlySet<ValueType> = declared ? new Set(declared) : facts.types;
  const isOnly = (...some: readonly ValueType[]): boolean =>
    types.size > 0 && [...types].every((type) => some.includes(type));
  if (isOnly('string')) return readText(text, facts, field);
  if (isOnly('number', 'integer')) return readNumber(text, field, types.has('number'));
  if (isOnly('boolean')) return readFlag(text, field);
  if (isOnly('array')) return readList(text, form, field);
  if (isOnly('object')) return readYaml(text, field, 'object');
  return readMixed(text, types, field);
}

/** The entries that a typed text adds to a list, or takes from it. */
export function readEntries(text: string, list: Form, field: string): ValueRead {
  const read = readList(text, list, field);
  if (read.ok || text.trimStart().startsWith('[')) return read;
  const entry = formWithin(list, 0);
  const one = entry ? readValue(text, entry, field) : read;
  return one.ok ? { ok: true, value: [one.value] } : one;
}

function readText(text: string, { choices, format }: FormFacts, field: string): ValueRead {
  if (text.trim() === '') return wrong(asMessage('action/set-nothing-typed', { field }));
  if (format === 'date' && parseDate(text) === undefined) return wrong(asMessage('action/bad-date', { given: text }));
  if (!choices || choices.includes(text)) return { ok: true, value: text };
  return wrong(asMessage('action/set-no-choice', { field, given: text }), ...suggestions(text, choices));
}

function readNumber(text: string, field: string, mayBeBroken: boolean): ValueRead {
  const given = text.trim();
  const value = Number(given);
  if (decimal.test(given) && Number.isFinite(value) && (mayBeBroken || Number.isInteger(value))) {
    return { ok: true, value };
  }
  const better = likelyNumber(given);
  return wrong(asMessage(mayBeBroken ? 'action/set-no-number-given' : 'action/set-no-whole', { field, given, better }));
}

function readFlag(text: string, field: string): ValueRead {
  const given = text.trim();
  if (given === 'true' || given === 'false') return { ok: true, value: given === 'true' };
  return wrong(asMessage('action/set-no-flag', { field, given }));
}

/** Ids and choices with commas between; a text of people's own words is one entry, commas and all. */
function readList(text: string, list: Form, field: string): ValueRead {
  if (text.trimStart().startsWith('[')) return readYaml(text, field, 'array');
  const entry = formWithin(list, 0);
  const facts = entry && factsOf(entry);
  if (!entry || !facts?.types.has('string')) return wrong(asMessage('action/set-no-list', { field }));
  if (text.trim() === '') return { ok: true, value: [] };
  const isWords = facts.isProse && !facts.choices;
  const texts = isWords ? [text] : text.split(',').map((one) => one.trim());
  const read = texts.map((one) => readText(one, facts, field));
  const messages = read.flatMap((one) => (one.ok ? [] : one.messages));
  if (messages.length > 0) return { ok: false, messages };
  return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function readYaml(text: string, field: string, wanted: 'array' | 'object'): ValueRead {
  const { value, problems } = parseYaml(text);
  const fits = problems.length === 0 && (wanted === 'array' ? Array.isArray(value) : isPlainMap(value));
  if (fits) return { ok: true, value: value as EditValue };
  return wrong(asMessage(wanted === 'array' ? 'action/set-no-list' : 'action/set-no-map', { field }));
}

/** Where several types may stand: a number, a truth value or null where the text is just that, else YAML's brackets, else text. */
function readMixed(text: string, types: ReadonlySet<ValueType>, field: string): ValueRead {
  const may = (type: ValueType): boolean => types.size === 0 || types.has(type);
  const begin = text.trimStart();
  if (begin.startsWith('{') && may('object')) return readYaml(text, field, 'object');
  if (begin.startsWith('[') && may('array')) return readYaml(text, field, 'array');
  if (may('null') && text === 'null') return { ok: true, value: null };
  if (may('boolean') && (text === 'true' || text === 'false')) return { ok: true, value: text === 'true' };
  if ((may('number') || types.has('integer')) && decimal.test(text) && String(Number(text)) === text) {
    return { ok: true, value: Number(text) };
  }
  return may('string') ? { ok: true, value: text } : wrong(asMessage('action/set-no-map', { field }));
}

function wrong(...messages: readonly Message[]): ValueRead {
  return { ok: false, messages };
}
