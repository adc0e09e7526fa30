import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const clients = 10_000;
const [firstDay, days, msPerDay] = [Date.UTC(2025, 10, 1), 380, 86_400_000];

/** One signal of each test, beside those of the example. */
const signals = `  - {id: bench-cases, name: Unhappy, when: {cases: {sentiment: negative, status: [new, closed]}, within: 60 days}, owner: manager, do: Call}
  - {id: bench-tasks, name: Late, when: {tasks: {overdue: true}}, owner: manager, do: Call}
  - {id: bench-answers, name: Unhelped, when: {answers: {outcome: not_satisfied}, within: 90 days}, owner: manager, do: Call}
  - {id: bench-score, name: Falls, when: {score: support-csat, fell_by: 2, within: 365 days}, owner: manager, do: Call}
  - id: bench-quiet
    name: Quiet
    when: {all: [{silence: 60 days}, {not: {any: [{promises: overdue}, {promises: broken}]}}]}
    owner: manager
    do: Call
`;

/**
 * Lays 10,000 clients over a workspace on the map of the SaaS example, each with a promise and a case that has a mark; every tenth
 * has left. The same each time.
 */
export function addClients(folder) {
  appendFileSync(join(folder, 'map/segments.yaml'), signals);
  for (let index = 0; index < clients; index++) {
    const id = `bench-${index}`;
    const day = (offset) => new Date(firstDay + ((index * 37 + offset) % days) * msPerDay).toISOString().slice(0, 10);
    const left = index % 10 === 0 ? `churned: {at: ${day(211)}, reason: Too slow}\n` : '';
    const client = `attributes: {sites: ${(index % 30) + 1}, sector: food}
manager: luca-ferri
since: 2025-01-01
promises: [{promise: A call, due: ${day(5)}, owner: luca-ferri, kept: ${day(6)}}]
${left}`;
    writeFileSync(join(folder, `clients/${id}.yaml`), client);
    const received = day(3);
    const month = received.slice(0, 7);
    mkdirSync(join(folder, `cases/${month}`), { recursive: true });
    const name = `C-${received.slice(2).replaceAll('-', '')}-${String(index).padStart(5, '0')}`;
    const text = `source: survey
received: ${received}
client: ${id}
text: The slot moved again and nobody told the driver at the gate.
sentiment: ${index % 3 === 0 ? 'negative' : 'neutral'}
score: {metric: support-csat, value: ${(index % 5) + 1}}
tags: [slot-booking]
decision: {kind: none, at: ${received}, by: jonas-adler, reason: Known}
answers: [{at: ${received}, by: luca-ferri, channel: phone, outcome: ${index % 4 === 0 ? 'not_satisfied' : 'satisfied'}}]
`;
    writeFileSync(join(folder, `cases/${month}/${name}.yaml`), text);
  }
}
