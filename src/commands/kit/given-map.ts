import { type Context, Stop } from './command.ts';
import { givenText } from './given-text.ts';
import { localeHere } from './locale-here.ts';

/** What a YAML file that was named on the command line says (`-` is standard input): a map, with the text it was read from. */
export async function givenMap(
  context: Context,
  given: string,
): Promise<{ readonly text: string; readonly value: Readonly<Record<string, unknown>> }> {
  const locale = localeHere(context);
  const text = await givenText(context, given, () => locale);
  const { parseYaml } = await import('../../source/yaml.ts');
  const { value, problems } = parseYaml(text);
  const [problem] = problems;
  if (problem) {
    const { lineIndex } = await import('../../source/lines.ts');
    const { line, column } = lineIndex(text).at(problem.span.start);
    throw new Stop(2, { key: 'action/with-broken', values: { path: given, line, column } }, locale);
  }
  const { isPlainMap } = await import('../../source/edit-types.ts');
  if (!isPlainMap(value)) throw new Stop(2, { key: 'action/with-no-map', values: { path: given } }, locale);
  return { text, value };
}
