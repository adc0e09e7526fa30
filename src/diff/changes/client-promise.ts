import type { Edit } from '../edit.ts';
import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What a client was promised, and what became of it. */
export const clientPromise: ChangeRow = {
  ids: {
    ...mirrored('promise-removed', 'loosening', 'promise-made', 'neutral'),
    ...mirrored('promise-unkept', 'loosening', 'promise-kept', 'neutral'),
    ...mirrored('promise-unbroken', 'loosening', 'promise-broken', 'neutral'),
    ...mirrored('promise-later', 'loosening', 'promise-earlier', 'tightening'),
  },
  judge: each(promiseChange),
  examples: [
    {
      file: 'clients/harbor-1.yaml',
      before: 'promises: [{promise: A call on Fridays, due: 2026-11-20, owner: ann}]',
      after: '',
      gives: 'promise-removed',
    },
    {
      file: 'clients/harbor-1.yaml',
      before: 'promises: [{promise: A call on Fridays, due: 2026-11-20, owner: ann}]',
      after: 'promises: [{promise: A call on Fridays, due: 2026-11-20, owner: ann, kept: 2026-11-19}]',
      gives: 'promise-kept',
    },
    {
      file: 'clients/harbor-1.yaml',
      before: 'promises: [{promise: A call on Fridays, due: 2026-11-20, owner: ann}]',
      after:
        'promises: [{promise: A call on Fridays, due: 2026-11-20, owner: ann, broken: {at: 2026-11-21, reason: Nobody called}}]',
      gives: 'promise-broken',
    },
    {
      file: 'clients/harbor-1.yaml',
      before: 'promises: [{promise: A call on Fridays, due: 2026-11-20, owner: ann}]',
      after: 'promises: [{promise: A call on Fridays, due: 2026-11-27, owner: ann}]',
      gives: 'promise-later',
    },
  ],
};

function promiseChange(edit: Edit): string {
  switch (edit.path.at(-1)) {
    case 'kept':
      return coming(edit, { come: 'promise-kept', gone: 'promise-unkept', other: 'promise-kept' });
    case 'broken':
      return coming(edit, { come: 'promise-broken', gone: 'promise-unbroken', other: 'promise-broken' });
    case 'due':
      return String(edit.after) > String(edit.before) ? 'promise-later' : 'promise-earlier';
    default:
      return coming(edit, { come: 'promise-made', gone: 'promise-removed', other: 'promise-made' });
  }
}
