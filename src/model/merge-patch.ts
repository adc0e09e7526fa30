import { createMap } from '../source/compose.ts';

/**
 * What a JSON Merge Patch (RFC 7396) makes of a value: `null` removes a key, a map is merged key by key, anything
 * else (a list too) takes the place of what was there. Neither argument is changed; any text is a key, `__proto__` too.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isMap(patch)) return patch;
  const merged = createMap();
  if (isMap(target)) for (const [key, value] of Object.entries(target)) put(merged, key, value);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else put(merged, key, mergePatch(Object.hasOwn(merged, key) ? merged[key] : undefined, value));
  }
  return merged;
}

/** The paths of all values that a patch sets or removes: `['when', 'lead_time']`. An empty map sets itself. */
export function patchedPaths(patch: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  return Object.entries(patch).flatMap(([key, value]) => {
    const inner = isMap(value) ? patchedPaths(value) : [];
    return inner.length === 0 ? [[key]] : inner.map((path) => [key, ...path]);
  });
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Maps made elsewhere may have a prototype whose setters an assignment would call. */
function put(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
}
