import {
  type AliasEvent,
  COLLECTION_STYLE,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { Anchors } from './compose-anchors.ts';
import { Cursor } from './compose-cursor.ts';
import { placeOfScalar, scalarValue } from './compose-leaf.ts';
import { problemsOfNesting, propertiesOf } from './compose-properties.ts';
import { readTag, type StandardTag } from './compose-tags.ts';
import type { YamlMap, YamlNode, YamlPair, YamlProblem, YamlProperties, YamlScalar, YamlSeq } from './node.ts';

/** A document as a tree with places, and what is wrong with it. */
export interface ComposedNodes {
  readonly root: YamlNode;
  readonly problems: readonly YamlProblem[];
}

/** The careful way from parser events to a tree: knows every place and finds every problem. Only the first document is read. */
export function composeNodes(text: string, events: readonly Event[]): ComposedNodes {
  const composer = new NodeComposer(text, events);
  const root = composer.document();
  return { root, problems: composer.problems };
}

class NodeComposer {
  readonly problems: YamlProblem[] = [];
  private readonly text: string;
  private readonly events: readonly Event[];
  private readonly cursor: Cursor;
  private readonly anchors = new Anchors();
  private directives: DocumentEvent['directives'] = [];
  private index = 0;
  /** How many nodes there are so far, those that aliases stand for included. */
  private count = 0;

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
    this.cursor = new Cursor(text);
  }

  document(): YamlNode {
    const event = this.next();
    if (event.type === EVENT_ID.DOCUMENT) {
      this.directives = event.directives;
      this.cursor.enterDocument(event.explicitStart);
    }
    return this.node(this.next());
  }

  private next(): Event {
    const event = this.events[this.index++];
    if (event === undefined) throw new Error('the events of js-yaml end within a document');
    return event;
  }

  private node(event: Event): YamlNode {
    this.count++;
    switch (event.type) {
      case EVENT_ID.ALIAS:
        return this.alias(event);
      case EVENT_ID.SCALAR:
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        return event.anchorStart === -1 && event.tagStart === -1 ? this.content(event) : this.anchored(event);
      default:
        throw new Error(`js-yaml gives event ${event.type} where a node begins`);
    }
  }

  private content(event: ScalarEvent | MappingEvent | SequenceEvent, properties?: YamlProperties): YamlNode {
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event, properties);
    return event.type === EVENT_ID.MAPPING ? this.map(event, properties) : this.seq(event, properties);
  }

  private anchored(event: ScalarEvent | MappingEvent | SequenceEvent): YamlNode {
    const properties = propertiesOf(this.text, event);
    const { anchor, span } = properties;
    this.cursor.position = span.end;
    if (anchor === undefined) return this.content(event, properties);
    const before = this.count;
    this.anchors.open(anchor);
    const node = this.content(event, properties);
    this.anchors.close(anchor, node, this.count - before + 1);
    return node;
  }

  private alias(event: AliasEvent): YamlNode {
    const span = { start: event.anchorStart - 1, end: event.anchorEnd };
    this.cursor.position = span.end;
    const found = this.anchors.find(this.text.slice(event.anchorStart, event.anchorEnd), span);
    if ('problem' in found) {
      const known = found.problem.code === 'alias-limit' && this.problems.some(({ code }) => code === 'alias-limit');
      if (!known) this.problems.push(found.problem);
      return { kind: 'scalar', span, value: null, written: '', style: 'plain' };
    }
    this.count += found.size;
    const { properties: _, ...target } = found.node;
    return { ...target, span, aliasOf: found.node };
  }

  private scalar(event: ScalarEvent, properties?: YamlProperties): YamlScalar {
    const { span, style, end } = placeOfScalar(this.text, event, this.cursor.position);
    this.cursor.position = end;
    const { value, written, fits } = scalarValue(this.text, event, this.tag('scalar', properties));
    if (!fits && properties) {
      this.problems.push({ code: 'unknown-tag', span: properties.span, detail: `${properties.tag} ${written}` });
    }
    return { kind: 'scalar', span, ...(properties && { properties }), value, written, style };
  }

  private map(event: MappingEvent, properties?: YamlProperties): YamlMap {
    this.tag('map', properties);
    const style = event.style === COLLECTION_STYLE.FLOW ? 'flow' : 'block';
    const braces = style === 'flow' && this.opensBraces(event);
    if (braces) this.cursor.position = event.start + 1;
    const pairs: YamlPair[] = [];
    const keys = new Map<string, YamlScalar>();
    const span = { start: braces ? event.start : this.cursor.toEntry(), end: event.start };
    for (let next = this.next(); next.type !== EVENT_ID.POP; next = this.next()) {
      const { start, key, colon, value } = this.pair(next, style);
      span.end = value.span.end;
      if (key.kind !== 'scalar') continue;
      const first = keys.get(key.written)?.span;
      if (first) this.problems.push({ code: 'duplicate-key', span: key.span, detail: key.written, first });
      else keys.set(key.written, key);
      pairs.push({ start, key, value, ...(colon !== undefined && { colon }) });
    }
    if (braces) span.end = this.cursor.closeFlow();
    return { kind: 'map', span, ...(properties && { properties }), style, pairs };
  }

  private pair(event: Event, style: 'block' | 'flow') {
    const start = this.cursor.toEntry();
    const asked = this.cursor.takeQuestionMark();
    const key = this.node(event);
    if (key.kind !== 'scalar') {
      const detail = this.text.slice(key.span.start, key.span.end);
      this.problems.push({ code: 'complex-key', span: key.span, detail });
    }
    const colon = this.cursor.takeColon(style, asked ? start : undefined);
    const afterKey = this.cursor.position;
    if (colon === undefined) this.cursor.position = key.span.end;
    const value = this.node(this.next());
    if (colon === undefined) this.cursor.position = afterKey;
    else if (!asked) this.problems.push(...problemsOfNesting(this.text, key, colon, value));
    return { start, key, colon, value };
  }

  private seq(event: SequenceEvent, properties?: YamlProperties): YamlSeq {
    this.tag('seq', properties);
    const flow = event.style === COLLECTION_STYLE.FLOW;
    if (flow) this.cursor.position = event.start + 1;
    const items: YamlNode[] = [];
    const dashes: number[] = [];
    for (let next = this.next(); next.type !== EVENT_ID.POP; next = this.next()) {
      const start = this.cursor.toEntry();
      if (!flow) {
        dashes.push(start);
        this.cursor.position++;
      }
      items.push(this.node(next));
    }
    const end = flow ? this.cursor.closeFlow() : (items.at(-1)?.span.end ?? event.start);
    const span = { start: event.start, end };
    return { kind: 'seq', span, ...(properties && { properties }), style: flow ? 'flow' : 'block', items, dashes };
  }

  private tag(kind: YamlNode['kind'], properties?: YamlProperties): StandardTag | undefined {
    if (properties?.tag === undefined) return undefined;
    const tag = readTag(properties.tag, this.directives, kind);
    if (!tag) this.problems.push({ code: 'unknown-tag', span: properties.span, detail: properties.tag });
    return tag;
  }

  /** A map within a flow list may be a lone pair without braces: `[key: value]`. */
  private opensBraces(event: MappingEvent): boolean {
    const first = this.events[this.index];
    const keyIsCollection = first?.type === EVENT_ID.MAPPING || first?.type === EVENT_ID.SEQUENCE;
    return this.text[event.start] === '{' && !(keyIsCollection && first.start === event.start);
  }
}
