import type { Client } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { type Refusal, refuse } from '../kit/planned.ts';
import { refuseUnknown } from '../kit/refuse-unknown.ts';

/** A client whose file has its form, with the text it stands in. */
export interface OpenedClient {
  readonly ok: true;
  readonly item: Item<Client>;
  readonly text: string;
}

/** Opens the file of a client to change it. Refused where there is no such client, or its file has mistakes. */
export function openClient(model: Model, id: string): OpenedClient | Refusal {
  const item = model.get('client', id);
  const content = item && model.repo.read(item.path);
  if (item && content && 'text' in content) return { ok: true, item, text: content.text };
  const file = model.ids.of('client').get(id)?.[0]?.file;
  const refusal = refuseUnknown(model, 'client', id);
  return file === undefined ? refusal : { ...refusal, brokenFile: file };
}

/** The same of a client who has not left: nothing is promised to, or started for, those who have. */
export function openStaying(model: Model, id: string): OpenedClient | Refusal {
  const opened = openClient(model, id);
  if (!opened.ok) return opened;
  const { churned, retired } = opened.item.value;
  const since = churned?.at ?? retired;
  return since === undefined ? opened : refuse({ key: 'action/client-gone', values: { id, since } });
}
