/** A record as `show` prints it, as items that fit pages: a field each, an entry of a list each, then what it is tied to. */
export function flatRecord(document: Readonly<Record<string, unknown>>): readonly object[] {
  const { value, refersTo, referredToBy } = document;
  return [...fieldsOf(value, ''), ...ties(refersTo, 'refersTo'), ...ties(referredToBy, 'referredToBy')];
}

function fieldsOf(value: unknown, path: string): readonly object[] {
  if (Array.isArray(value) && value.some((one) => typeof one === 'object')) {
    return value.flatMap((one, at) => fieldsOf(one, `${path}[${at}]`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [valueAt(path, value)];
  const entries = Object.entries(value);
  // What fits one line is one item; the rest is taken apart.
  if (path !== '' && JSON.stringify(value).length <= 600) return [{ field: path, value }];
  return entries.flatMap(([key, one]) => fieldsOf(one, path === '' ? key : `${path}.${key}`));
}

/** The value under the name of its field, by which texts of people are told from ids. */
function valueAt(path: string, value: unknown): object {
  const name = /[^.[\]]+(?=(?:\[\d+\])*$)/.exec(path)?.[0] ?? 'value';
  return name === path ? { [name]: value } : { field: path, [name]: value };
}

function ties(entries: unknown, way: string): readonly object[] {
  if (!Array.isArray(entries)) return [];
  return entries.map(({ kind, id, name, status, places }) => ({
    [way]: `${kind}/${id}`,
    name,
    status,
    fields: Array.isArray(places) ? [...new Set(places.map(({ field }) => field))] : [],
  }));
}
