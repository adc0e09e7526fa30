/** News of one event, from a team to others. */
export interface NewsRoute {
  readonly from: string;
  readonly to: readonly string[];
}

/** Who tells whom of one event. */
export interface NewsRoutes<R extends NewsRoute> {
  /** Teams that both hear of the event and tell of it. */
  readonly relays: readonly string[];
  /**
   * The ways in which a team really hears of the event. What it has itself told comes back as no news; a team that
   * first brings the event up hears it from nobody.
   */
  readonly heardBy: (team: string) => readonly R[];
  readonly toldBy: (team: string) => readonly R[];
}

/**
 * Follows news from the teams that bring it up. Where teams tell each other in a circle that nobody outside begins,
 * the one that must tell first has brought it up; `compare` orders what is told,
 * the earliest first.
 */
export function followNews<R extends NewsRoute>(
  routes: readonly R[],
  compare: (one: R, other: R) => number,
): NewsRoutes<R> {
  const told = new Map<string, R[]>();
  const heard = new Map<string, R[]>();
  for (const route of routes) {
    const receivers = route.to.filter((team) => team !== route.from);
    if (receivers.length > 0) add(told, route.from, route);
    for (const team of receivers) add(heard, team, route);
  }
  const toldBy = (team: string): readonly R[] => told.get(team) ?? [];
  const nextOf = (team: string): readonly string[] =>
    toldBy(team).flatMap(({ to }) => to.filter((other) => other !== team));
  const previousOf = (team: string): readonly string[] => (heard.get(team) ?? []).map(({ from }) => from);

  const origins = new Set([...told.keys()].filter((team) => !heard.has(team)));
  for (const team of told.keys()) {
    if (reach(origins, nextOf).has(team)) continue;
    const circle = circleAbove(team, nextOf, previousOf);
    const [first] = [...circle].flatMap(toldBy).sort(compare);
    if (first) origins.add(first.from);
  }

  const heardBy = (team: string): readonly R[] => {
    if (origins.has(team)) return [];
    const others = [...origins].filter((origin) => origin !== team);
    const knowing = reach(others, (one) => nextOf(one).filter((other) => other !== team));
    return (heard.get(team) ?? []).filter(({ from }) => knowing.has(from));
  };
  return { relays: [...told.keys()].filter((team) => heard.has(team)).sort(), heardBy, toldBy };
}

/** Everything that can be come to from some teams, step by step; the teams themselves are among it. */
function reach(from: Iterable<string>, next: (team: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  // A Set visits what is added to it on the way.
  for (const team of reached) for (const other of next(team)) reached.add(other);
  return reached;
}

/** The teams above a team that all tell each other and that nobody else tells. */
function circleAbove(
  team: string,
  next: (team: string) => readonly string[],
  previous: (team: string) => readonly string[],
): ReadonlySet<string> {
  const circle = reach([team], previous);
  const below = reach([team], next);
  const above = [...circle].find((other) => !below.has(other));
  return above === undefined ? circle : circleAbove(above, next, previous);
}

function add<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
