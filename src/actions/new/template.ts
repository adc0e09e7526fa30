/** A template filled: or the places that nothing could be found for. */
export type Filled = { readonly text: string } | { readonly missing: readonly string[] };

const place = /\{\{(\w+)(\?)?\}\}/g;

/**
 * Fills the `{{…}}` of a template with YAML. A comment whose place has no value goes; so does a field whose only value
 * is an optional place (`{{system?}}`) without one. What is left open elsewhere is `missing`.
 */
export function fillTemplate(template: string, values: ReadonlyMap<string, string>): Filled {
  const missing = new Set<string>();
  const lines = template.split('\n').flatMap((line) => {
    if (!line.includes('{{')) return [line];
    const isComment = line.trimStart().startsWith('#');
    let isOpen = false;
    const filled = line.replace(place, (_, key: string, optional: string | undefined) => {
      const value = values.get(key);
      if (value !== undefined) return value;
      isOpen = true;
      if (!isComment && optional === undefined) missing.add(key);
      return '';
    });
    const saysNothing = isOpen && (isComment || /^\s*(?:[\w-]+:\s*)?$/.test(filled));
    return saysNothing ? [] : [filled];
  });
  return missing.size > 0 ? { missing: [...missing] } : { text: lines.join('\n').replace(/\n{3,}/g, '\n\n') };
}

/** The places that a template has. */
export function placesIn(template: string): ReadonlySet<string> {
  return new Set(Array.from(template.matchAll(place), ([, key = '']) => key));
}
