import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { losesDigits, resolvePlain } from './compose-scalar.ts';

/**
 * The fast way from parser events to plain values, taken by nearly every file. Whatever is out of the ordinary (an
 * anchor, a tag, a repeated key) is left to `composeNodes`, which is slower, knows places, and decides.
 */

/** The document has something that only `composeNodes` can judge. */
export const UNUSUAL: unique symbol = Symbol('unusual');

/**
 * The prototype of every map: empty, so that `__proto__` and `constructor` are keys like any other. A constructor
 * with such a prototype makes objects that are read twice as fast as those of `Object.create(null)` and take a fifth
 * less memory, because V8 keeps the latter as hash tables.
 */
const PlainMap = function PlainMap() {} as unknown as new () => Record<string, unknown>;
PlainMap.prototype = Object.freeze(Object.create(null));

/** An empty map whose keys can be any text. Only keys put into it are in it. */
export function createMap(): Record<string, unknown> {
  return new PlainMap();
}

/** A value whose maps went through a copy of the engine's making, with such maps again. */
export function inPlainMaps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inPlainMaps);
  const map = createMap();
  for (const [key, inner] of Object.entries(value)) map[key] = inPlainMaps(inner);
  return map;
}

/** The value of the one document in `events`, or `UNUSUAL`. Keys are as written; a repeated one is unusual. */
export function composeValue(text: string, events: readonly Event[]): unknown {
  const composer = new Composer(text, events);
  try {
    return composer.document();
  } catch (thrown) {
    if (thrown === UNUSUAL) return UNUSUAL;
    throw thrown;
  }
}

class Composer {
  private readonly text: string;
  private readonly events: readonly Event[];
  private index = 0;

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  document(): unknown {
    this.next();
    const value = this.value(this.next());
    if (this.index + 1 !== this.events.length) throw UNUSUAL;
    return value;
  }

  private next(): Event {
    const event = this.events[this.index++];
    if (event === undefined) throw UNUSUAL;
    return event;
  }

  private value(event: Event): unknown {
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const written = this.written(event);
        if (event.style !== SCALAR_STYLE.PLAIN) return written;
        const value = resolvePlain(written);
        if (typeof value === 'number' && losesDigits(written, value)) throw UNUSUAL;
        return value;
      }
      case EVENT_ID.MAPPING:
        if (event.anchorStart !== -1 || event.tagStart !== -1) throw UNUSUAL;
        return this.map();
      case EVENT_ID.SEQUENCE:
        if (event.anchorStart !== -1 || event.tagStart !== -1) throw UNUSUAL;
        return this.list();
      default:
        throw UNUSUAL;
    }
  }

  private map(): Record<string, unknown> {
    const map = createMap();
    for (let event = this.next(); event.type !== EVENT_ID.POP; event = this.next()) {
      if (event.type !== EVENT_ID.SCALAR) throw UNUSUAL;
      const key = this.written(event);
      if (key in map) throw UNUSUAL;
      map[key] = this.value(this.next());
    }
    return map;
  }

  private list(): unknown[] {
    const list: unknown[] = [];
    for (let event = this.next(); event.type !== EVENT_ID.POP; event = this.next()) list.push(this.value(event));
    return list;
  }

  private written(event: ScalarEvent): string {
    if (event.anchorStart !== -1 || event.tagStart !== -1) throw UNUSUAL;
    return event.fast ? this.text.slice(event.valueStart, event.valueEnd) : getScalarValue(this.text, event);
  }
}
