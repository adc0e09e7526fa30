/** What of an address nobody may read: who asks, by which word, and the way and the query, where services put keys. */
function secretParts(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { username, password, pathname, searchParams } = new URL(address);
  const query = [...searchParams.values()];
  return [password, username, pathname.length > 1 ? pathname : '', ...query].flatMap((part) => [part, decoded(part)]);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A library's error may quote the address it failed at, password and all: the text without that. */
export function withoutSecrets(text: string, address: string, others: readonly string[] = []): string {
  return [address, ...secretParts(address), ...others]
    .filter((part) => part.length > 2)
    .sort((one, other) => other.length - one.length)
    .reduce((left, part) => left.replaceAll(part, '…'), text);
}
