// Writes records the way people do: each file in one of many styles, all of them plain YAML 1.2.

/** How one file is written. */
export function styleOf(dice) {
  return {
    text: dice.weighted({ folded: 40, plain: 25, literal: 15, double: 12, single: 8 }),
    flowMaps: dice.chance(0.6),
    flowLists: dice.chance(0.7),
    step: dice.chance(0.85) ? 2 : 4,
    indentedLists: dice.chance(0.7),
    spacedFlow: dice.chance(0.7),
    header: dice.chance(0.35),
    gaps: dice.chance(0.25),
    remarks: dice.chance(0.2),
    lineEnd: dice.chance(0.02) ? '\r\n' : '\n',
  };
}

const width = 90;

/** A record (plain data; an undefined value is left out) as the text of a file. */
export function writeYaml(record, style, comment) {
  const lines = style.header ? [`# ${comment}`] : [];
  for (const [index, [key, value]] of entriesOf(record).entries()) {
    if (index > 0 && style.gaps && isNested(value)) lines.push('');
    lines.push(...field(key, value, 0, style));
  }
  if (style.remarks) lines[lines.length - 1] += lines.at(-1).startsWith(' ') ? '' : '   # last checked by hand';
  return `${lines.join(style.lineEnd)}${style.lineEnd}`;
}

/** A list or a map. */
function isNested(value) {
  return typeof value === 'object' && value !== null;
}

function entriesOf(map) {
  return Object.entries(map).filter(([, value]) => value !== undefined);
}

function field(key, value, indent, style) {
  const pad = ' '.repeat(indent);
  if (Array.isArray(value)) {
    if (!value.some(isNested)) {
      const flow = `${pad}${key}: [${value.map((item) => flowScalar(item)).join(', ')}]`;
      if (value.length === 0 || (style.flowLists && flow.length <= width)) return [flow];
    }
    const inner = indent + (style.indentedLists ? style.step : 0);
    return [`${pad}${key}:`, ...value.flatMap((item) => listItem(item, inner, style))];
  }
  if (isNested(value)) {
    const flow = style.flowMaps ? flowMap(value, style) : undefined;
    if (flow !== undefined && pad.length + key.length + flow.length <= width) return [`${pad}${key}: ${flow}`];
    const inner = entriesOf(value).flatMap(([name, part]) => field(name, part, indent + style.step, style));
    return [`${pad}${key}:`, ...inner];
  }
  return scalarField(`${pad}${key}:`, value, indent + style.step, style);
}

function listItem(item, indent, style) {
  const pad = ' '.repeat(indent);
  if (!isNested(item)) return [`${pad}- ${flowScalar(item)}`];
  const flow = style.flowMaps ? flowMap(item, style) : undefined;
  if (flow !== undefined && flow.length <= 140) return [`${pad}- ${flow}`];
  const lines = entriesOf(item).flatMap(([name, part]) => field(name, part, indent + 2, style));
  return [`${pad}- ${lines[0].trimStart()}`, ...lines.slice(1)];
}

/** `{ a: 1, b: 2 }`, or undefined where a map holds more than scalars and lists of them. */
function flowMap(map, style) {
  const parts = [];
  for (const [key, value] of entriesOf(map)) {
    if (Array.isArray(value) && !value.some(isNested)) {
      parts.push(`${key}: [${value.map((item) => flowScalar(item)).join(', ')}]`);
    } else if (isNested(value)) return undefined;
    else parts.push(`${key}: ${flowScalar(value)}`);
  }
  return style.spacedFlow ? `{ ${parts.join(', ')} }` : `{${parts.join(', ')}}`;
}

function flowScalar(value) {
  return typeof value === 'string' && /[,[\]{}?]/.test(value) ? JSON.stringify(value) : String(value);
}

function isText(value) {
  return typeof value === 'string' && value.includes(' ');
}

function scalarField(start, value, indent, style) {
  if (!isText(value)) return [`${start} ${value}`];
  const one = `${start} ${value}`;
  switch (style.text) {
    case 'double':
      return [`${start} ${JSON.stringify(value)}`];
    case 'single':
      return [`${start} '${value.replaceAll("'", "''")}'`];
    case 'literal':
      return one.length <= width ? [one] : [`${start} |`, ...wrap(value, indent)];
    case 'folded':
      return one.length <= width ? [one] : [`${start} >-`, ...wrap(value, indent)];
    default:
      return one.length <= width ? [one] : [start, ...wrap(value, indent)];
  }
}

function wrap(text, indent) {
  const pad = ' '.repeat(indent);
  const lines = [];
  let line = pad;
  for (const word of text.split(' ')) {
    if (line.length > indent && line.length + 1 + word.length > width) {
      lines.push(line);
      line = pad;
    }
    line += line.length > indent ? ` ${word}` : word;
  }
  return [...lines, line];
}
