import type { Separator } from '../terms.ts';
import { listAnd, listOr, plural } from './words.ts';

/** What the rules about metrics and their values say. */
export const metricRules = {
  'metric-data': {
    title: 'The values of a metric cannot be read',
    why: 'A value that is misread shows a target as met that is missed, or the other way round. Every line of the file is one period, one value and what it is of, so that anybody can check it.',
    says: {
      'no-metric': (v: { id: string }) => `There is no metric “${v.id}” that these values could belong to`,
      'second-file': (v: { id: string }) => `The values of “${v.id}” stand in two files; only one can count`,
      'other-file': () => 'The other file is this one',
      empty: () => 'This file is empty; its first line should be period,value',
      separator: (v: { separator: string }) =>
        `The fields are separated by ${separators[v.separator] ?? v.separator}, not by commas: save the file as CSV with commas, and numbers with a point`,
      'merge-conflict': () => 'A merge conflict is not resolved here',
      'missing-column': (v: { column: string }) => `There is no column “${v.column}” in the first line`,
      rename: (v: { found: string; wanted: string }) => `Write “${v.wanted}” in place of “${v.found}”`,
      'blank-column': () => 'A column has no name',
      'duplicate-column': (v: { column: string }) => `The column “${v.column}” is here twice`,
      'unknown-column': (v: { name: string }) => `The metric is not broken down by “${v.name}”`,
      declare: (v: { name: string }) => `Name it in the metric: by: [${v.name}]; or take the column away`,
      'unclosed-quote': () => 'This quote is never closed',
      'text-after-quote': () =>
        'Nothing may follow the closing quote but a comma; a quote inside a text is written twice',
      'stray-quote': () => 'A field with a quote in it must stand in quotes as a whole, and the quote is written twice',
      fields: (v: { found: number; wanted: number }) =>
        `This line has ${plural(v.found, 'field', 'fields')}, but the first line names ${plural(v.wanted, 'column', 'columns')}`,
      'no-period': (v: { text: string }) => `“${v.text}” is not a period such as 2026-11, 2026-Q4 or 2026-W47`,
      'no-number': (v: { text: string }) => `“${v.text}” is not a number`,
      'no-count': (v: { column: string; text: string }) => `“${v.column}” is a whole number or blank, not “${v.text}”`,
      blank: (v: { column: string }) => `“${v.column}” is blank; where nothing was measured, the line can be left out`,
      duplicate: (v: { period: string; dimensions: readonly string[] }) =>
        `There is a second value for ${[v.period, ...v.dimensions].join(', ')}`,
      'out-of-bounds': (v: { value: number; kind: string; min: number; max: number }) =>
        `${v.value} cannot be: ${v.kind === '' ? 'the metric' : v.kind.toUpperCase()} lies between ${v.min} and ${v.max} here`,
      'more-than-sent': (v: { n: number; sent: number }) =>
        `${plural(v.n, 'answer', 'answers')} cannot come from ${v.sent} that were asked`,
      'of-nobody': () => 'Nobody answered (n is 0), so there is no value: take the line away',
      'foreign-count': (v: { column: string; method: string }) =>
        `“${v.column}” says nothing of ${methodWords[v.method] ?? v.method}: hits belong to a share, promoters, passives and detractors to an NPS, sd to a mean`,
      'no-n': () => 'Hits without n are a share of nobody knows how many: write n too',
      'more-hits': (v: { hits: number; n: number }) => `${v.hits} cannot be counted of ${v.n}`,
      'half-counted': () => 'Promoters, passives and detractors are counted together or not at all',
      'other-sum': (v: { n: number; sum: number }) =>
        `Promoters, passives and detractors are ${v.sum} together, and n is ${v.n}`,
      'counts-differ': (v: { value: number; counted: number }) =>
        `The counts of this line give ${v.counted}, not ${v.value}`,
      'negative-sd': (v: { sd: number }) => `A standard deviation is never below zero, as ${v.sd} is`,
      better: (v: { better: string }) => `Write ${v.better}, if that is meant`,
      more: (v: { count: number }) => `From here on there are ${v.count} more like the ones above`,
    },
  },
  'score-out-of-scale': {
    title: 'A mark is not on the scale of its metric',
    why: 'One mark of 110 moves an average further than a hundred honest ones, and nobody sees it in the figure. A mark that cannot be is a mistake of typing or of the mapping.',
    says: {
      outside: (v: { value: number; min: number; max: number }) =>
        `${v.value} is not on the scale of its metric, ${v.min} to ${v.max}`,
      'not-whole': (v: { value: number; min: number; max: number }) =>
        `${v.value} is no whole number: an NPS is asked in whole marks from ${v.min} to ${v.max}`,
    },
  },
  'metric-scale': {
    title: 'The scale of a metric is missing, or not one that it can have',
    why: 'A figure that is reckoned from marks means nothing without the scale that they were given on: 4 of 5 is praise, 4 of 10 is not. An NPS has one scale, 0 to 10, or it is no NPS and cannot be compared.',
    says: {
      none: () => 'The metric is computed from marks and does not say on which scale they are given',
      nps: (v: { min: number; max: number }) => `An NPS is asked from 0 to 10, not from ${v.min} to ${v.max}`,
      'upside-down': (v: { min: number; max: number }) => `A scale from ${v.min} to ${v.max} has no marks`,
      other: (v: { score: string; min: number; max: number }) =>
        `The marks are those of “${v.score}”, which are given from ${v.min} to ${v.max}`,
      write: (v: { min: number; max: number }) => `Write “scale: {min: ${v.min}, max: ${v.max}}”`,
    },
  },
  'metric-method': {
    title: 'A metric cannot be reckoned as it says',
    why: 'Weights that do not make 1 are an index of something else, and a share from a mark that nobody can give is always 0. Such a figure looks like any other, and somebody decides by it.',
    says: {
      nps: (v: { method: string }) =>
        `An NPS has a way of its own and cannot be reckoned as ${methodWords[v.method] ?? v.method}`,
      weights: (v: { sum: number }) => `The weights make ${v.sum} together, not 1`,
      'no-weights': () => 'An index needs “weights”: how much each part counts, 1 together',
      'no-scale': () => 'An index needs the scale that its parts are marked on',
      'no-parts': () => 'An index is put together from its parts: add “by: [part]” and a column “part” to its data',
      'not-from-cases': () => 'A case has one mark and no parts: an index cannot be computed from cases',
      top: (v: { top: number; min: number; max: number }) => `${v.top} is not on the scale, ${v.min} to ${v.max}`,
      'idle-top': (v: { method: string }) =>
        `“top” says something of a share alone, not of ${methodWords[v.method] ?? v.method}`,
    },
  },
  'series-broken': {
    title: 'A metric is measured in another way within one series',
    why: 'After a change of method, unit or scale the values before and after are those of two metrics, and the chart shows a jump that never happened. Whoever changes the measuring begins a new series and says why.',
    says: {
      changed: (v: { fields: readonly string[]; count: number }) =>
        `${listAnd(v.fields)} changed, and ${plural(v.count, 'value', 'values')} of the old way stand in the same series`,
      begin: () => 'Add to “baselines” from which period the new way counts, and why: {from, reason}',
    },
  },
  'target-from-inside': {
    title: 'A target is set from inside alone',
    why: 'A target that looks only at last year makes a company proud of what clients find poor. What clients expect, or what others reach, says whether it is worth reaching.',
    says: {
      alone: (v: { metric: string }) =>
        `The target of ${v.metric} rests on nothing from outside: neither on what clients expect nor on what others reach`,
      'look-outside': () =>
        'Add “expectation: {value, evidence}” or “benchmark: [{who, value, evidence}]”, and see whether the target still stands',
    },
  },
  'unbalanced-time': {
    title: 'A metric of time is not balanced by another',
    why: 'Whoever is measured by time alone gets faster by doing less. Read together with what clients make of it, faster cannot mean worse.',
    says: {
      none: (v: { metric: string }) =>
        `${v.metric} measures time, and no other metric shows whether faster has become worse`,
      same: (v: { metric: string; balance: readonly string[] }) =>
        `${v.metric} measures time, and so does ${listAnd(v.balance)}, which should balance it`,
      'name-one': (v: { candidates: readonly string[] }) =>
        v.candidates.length > 0
          ? `Add “balance:” with a metric of another kind; on this stage: ${listOr(v.candidates)}`
          : 'Add “balance:” with a metric of another kind, such as the satisfaction of clients',
    },
  },
  'metric-targets': {
    title: 'The targets of a metric are not in order of time',
    why: 'Targets are read from top to bottom as they come into force. One out of order, or two for one period, leave people with different ideas of what is to be reached.',
    says: {
      'no-period': (v: { metric: string; from: string }) => `There is no period ${v.from}`,
      twice: (v: { metric: string; from: string; first: string }) =>
        v.from === v.first
          ? `${v.metric} has two targets from ${v.from} on`
          : `${v.metric} has two targets from the same day on: ${v.first} and ${v.from} begin together`,
      order: (v: { metric: string; from: string; after: string }) =>
        `The target from ${v.from} on stands after the one from ${v.after} on`,
    },
  },
};

const methodWords: Readonly<Record<string, string>> = {
  nps: 'an NPS',
  mean: 'a mean',
  share: 'a share',
  index: 'an index',
  median: 'a median',
  sum: 'a sum',
};

const separators: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
} satisfies Readonly<Record<Separator, string>>;
