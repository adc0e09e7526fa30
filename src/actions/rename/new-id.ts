import { asMessage, type Message } from '../../diagnostic.ts';
import { checkFileName } from '../../model/file-name.ts';
import { formats } from '../../model/gen/validate-lean.gen.js';
import { isRecordKind, kinds, recordLetter } from '../../model/kinds.ts';
import { knownDimensions, metricColumns, segmentColumn } from '../../model/metric-row.ts';
import type { Model } from '../../model/model.ts';
import type { Called } from '../../queries/lookup/occurrences.ts';
import { homesOf } from './called.ts';

/** The name of a file may have so many bytes on the usual disks. */
const longestName = 255;

/** Why something cannot be called so: it is no id, something has it already, or it would mean something else. */
export function checkNewId(model: Model, called: Called, to: string): readonly Message[] {
  const { kind, id } = called;
  if (to === id) return [asMessage('action/rename-same', { id })];
  const form = checkForm(kind, to);
  if (form.length > 0) return form;
  const there = takenBy(model, called, to);
  if (there) return [asMessage('action/rename-exists', there)];
  return checkMeaning(model, called, to);
}

function checkForm(kind: string, to: string): readonly Message[] {
  if (kind === 'field' || kind === 'dimension') {
    const isName = to.trim() === to && formats['cx-text'](to) && !/\p{Cc}/u.test(to);
    return isName ? [] : [asMessage('action/rename-bad-name', { given: to })];
  }
  const file = kinds.find((one) => one === kind);
  if (file && isRecordKind(file)) {
    const isId = checkFileName('', { kind: file, id: to, part: 'definition' }).length === 0;
    return isId ? [] : [asMessage('action/rename-bad-record', { given: to, kind, letter: recordLetter(file) ?? '' })];
  }
  const isShort = file === undefined || new TextEncoder().encode(`${to}.yaml`).length <= longestName;
  return formats['cx-id'](to) && isShort ? [] : [asMessage('action/rename-bad-id', { given: to })];
}

/** What has the new id. On some disks two names that differ only in capitals are one file. */
function takenBy(
  model: Model,
  called: Called,
  to: string,
): { readonly kind: string; readonly id: string; readonly path: string } | undefined {
  const { kind, id } = called;
  const [there] = homesOf(model, { ...called, id: to });
  if (there) return { kind, id: to, path: there.file };
  if (!kinds.some((one) => one === kind)) return undefined;
  const same = [...model.ids.of(kind)].find(([other]) => other !== id && other.toLowerCase() === to.toLowerCase());
  return same && { kind, id: same[0], path: same[1][0]?.file ?? '' };
}

/** Some words mean something by themselves, and dimensions of a metric's data are attributes of clients where they can be. */
function checkMeaning(model: Model, { kind, id }: Called, to: string): readonly Message[] {
  if (kind === 'calendar' && (id === 'default' || to === 'default')) {
    return [asMessage('action/rename-default-calendar', {})];
  }
  if (kind !== 'attribute' && kind !== 'dimension') return [];
  const reserved = [...metricColumns, segmentColumn];
  const word = reserved.find((one) => one === to || (kind === 'dimension' && one === id));
  if (word !== undefined) return [asMessage('action/rename-column', { column: word })];
  if (kind === 'attribute') {
    const metric = model.all('metric').find(({ value }) => value.by?.includes(to));
    if (metric) return [asMessage('action/rename-exists', { kind: 'dimension', id: to, path: metric.path })];
    // An attribute called `stage` would be taken for the stage wherever a metric is told by it.
    return knownDimensions.includes(to) ? [asMessage('action/rename-column', { column: to })] : [];
  }
  const attributes = model.ids.of('attribute');
  const attribute = attributes.has(id) ? id : attributes.has(to) ? to : undefined;
  return attribute === undefined ? [] : [asMessage('action/rename-attribute', { id: attribute })];
}
