import { asMessage } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const promiseTask: Rule = {
  id: 'promise-task',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: promised('Call us on Fridays'),
    good: promised('A call every Friday'),
  },
  reach: { each: ['client', 'task'], named: ['client', 'task'] },
  check: findStrayTasks,
};

function promised(promise: string): Readonly<Record<string, string>> {
  return {
    'clients/harbor-1.yaml': `attributes: {size: 4}
segment: small
manager: ann
promises:
  - {promise: A call every Friday, due: 2026-11-20, owner: ann, task: T-261102-7K3QX}
`,
    'tasks/2026-11/T-261102-7K3QX.yaml': `title: Call the client every Friday
type: callback
owner: ann
due: 2026-11-20
status: open
origin: {client: harbor-1, promise: ${promise}}
history:
  - {at: 2026-11-02, by: ann, to: open, owner: ann, due: 2026-11-20}
`,
  };
}

function* findStrayTasks(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of model.all('client')) {
    for (const [index, { promise, task }] of (value.promises ?? []).entries()) {
      const found = task === undefined ? undefined : model.get('task', task);
      const origin = found?.value.origin;
      if (!found || (origin && 'promise' in origin && origin.client === id && origin.promise === promise)) continue;
      yield {
        message: asMessage('promise-task/other', { task: found.id, promise }),
        location: { file, path: ['promises', index, 'task'] },
        subject: `client/${id}`,
      };
    }
  }
  for (const { id, path: file, value } of model.all('task')) {
    const { origin } = value;
    if (!origin || !('promise' in origin)) continue;
    const client = model.get('client', origin.client);
    if (!client || client.value.promises?.some(({ promise, task }) => promise === origin.promise || task === id))
      continue;
    const values = { client: labelOf(model, 'client', client.id), promise: origin.promise };
    yield {
      message: asMessage('promise-task/unknown', values),
      location: { file, path: ['origin', 'promise'] },
      subject: `task/${id}`,
    };
  }
}
