/**
 * The predicates of formats, as code: `const cxId = (v) => …`, and a table of them by the formats' names.
 * A pattern that names Unicode classes costs milliseconds to build, so it is built only for a text that the same pattern
 * for English and Russian letters does not settle.
 */
export function writeFormats(patterns: ReadonlyMap<string, string>): string {
  const names = [...patterns.keys()];
  const declarations = [...patterns].map(([format, pattern]) => declareFormat(formatFunction(format), pattern));
  const table = names.map((format) => `  ${JSON.stringify(format)}: ${formatFunction(format)},\n`);
  return `${declarations.join('')}
export const formats = {
${table.join('')}};
`;
}

/** The name of a format's predicate. */
export function formatFunction(format: string): string {
  return format.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function declareFormat(name: string, pattern: string): string {
  if (!pattern.includes('\\p{')) {
    return `const ${name}Pattern = ${new RegExp(pattern)};
const ${name} = (v) => typeof v === "string" && ${name}Pattern.test(v);
`;
  }
  return `const ${name}Usual = ${new RegExp(usualPart(pattern))};
let ${name}Unicode;
const ${name} = (v) =>
  typeof v === "string" &&
  (${name}Usual.test(v) || (${name}Unicode ??= new RegExp(${JSON.stringify(pattern)}, "u")).test(v));
`;
}

/** The same pattern for texts of English and Russian letters, digits, and no combining marks. */
function usualPart(pattern: string): string {
  const usual = pattern
    .replaceAll('\\p{L}', 'A-Za-z\\u0410-\\u044F\\u0401\\u0451')
    .replaceAll('\\p{N}', '0-9')
    .replaceAll('\\p{M}', '');
  if (usual.includes('\\p{')) throw new Error(`a class of ${pattern} has no usual part written for it`);
  return usual;
}
