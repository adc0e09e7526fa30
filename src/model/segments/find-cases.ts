import type { Condition } from '../gen/types.gen.ts';
import type { Domain } from './cells.ts';
import { type Atom, type Formula, formulaOf, partsOf } from './formula.ts';

/** How much looking is left, in atoms looked at; below nothing, a search was cut short. */
export interface Budget {
  left: number;
}

/**
 * Finds all cases that meet a condition, as parts of the domain that do not overlap: whoever lies in one meets it.
 * Splits the domain only on what the condition still hangs on, and leaves a part as soon as it is decided.
 */
export function findCases(condition: Condition, domain: Domain, budget: Budget): Generator<Domain> {
  return split(formulaOf(condition, domain), domain, budget);
}

function* split(formula: Formula, domain: Domain, budget: Budget): Generator<Domain> {
  const rest = simplify(formula, domain, budget);
  if (budget.left < 0 || rest === false) return;
  if (rest === true) {
    yield domain;
    return;
  }
  const atom = firstAtom(rest);
  if (!atom) return;
  const cells = domain.get(atom.attribute) ?? [];
  for (const inside of [true, false]) {
    const part = cells.filter((cell) => atom.holds.has(cell) === inside);
    yield* split(rest, new Map(domain).set(atom.attribute, part), budget);
  }
}

/** What is left of a formula where the domain has decided a part of it. */
function simplify(formula: Formula, domain: Domain, budget: Budget): Formula | boolean {
  if ('attribute' in formula) {
    budget.left--;
    const cells = domain.get(formula.attribute) ?? [];
    if (cells.every((cell) => formula.holds.has(cell))) return true;
    return cells.some((cell) => formula.holds.has(cell)) && formula;
  }
  const decisive = 'any' in formula;
  const rest: Formula[] = [];
  for (const part of partsOf(formula)) {
    const left = simplify(part, domain, budget);
    if (left === decisive) return decisive;
    if (typeof left !== 'boolean') rest.push(left);
  }
  const [only] = rest;
  if (!only) return !decisive;
  if (rest.length === 1) return only;
  return decisive ? { any: rest } : { all: rest };
}

/** The atom to split on: one that must hold, if there is any, for it leaves only one side to look into. */
function firstAtom(formula: Formula): Atom | undefined {
  if ('attribute' in formula) return formula;
  const parts = partsOf(formula);
  const forced = parts.find((part) => 'attribute' in part);
  if (forced) return forced;
  const [first] = parts;
  return first && firstAtom(first);
}
