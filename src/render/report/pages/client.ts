import type { Phrases } from '../../../locales/phrases.ts';
import { localDate } from '../../../model/calendar/moment.ts';
import type { Client } from '../../../model/gen/types.gen.ts';
import type { Item } from '../../../model/model.ts';
import { type ClientPage, clientPage } from '../../../queries/clients/client-page.ts';
import { highTouchClients } from '../../../queries/clients/client-segments.ts';
import { nameOf } from '../../../queries/common/names.ts';
import { dayData } from '../day-data.ts';
import { type Links, linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { Page, PageBuilder, PageData, ReportRequest } from '../page.ts';
import { pagePathOf } from '../page-paths.ts';

/** A page for each client who is looked after alone: who leads, what was promised, what runs, what they said. */
export const clientPages: PageBuilder = {
  kind: 'client',
  build: (request) => highTouchClients(request.model).map((client) => pageOf(client, request)),
};

function pageOf(client: Item<Client>, request: ReportRequest): Page {
  const { model, now } = request;
  const path = pagePathOf('client', client.id, model);
  const known = clientPage(model, client, now);
  return {
    name: `client/${client.id}`,
    path,
    title: client.value.name ?? client.id,
    template: 'client',
    data: dataOf(known, linksFrom(path, request), request),
  };
}

function dataOf(page: ClientPage, links: Links, request: ReportRequest): PageData {
  const { model, names, phrases } = request;
  const { states, views, clients } = phrases;
  const { id, value } = page.client;
  const { clock } = materialOf(request);
  const day = (moment: string): string | undefined => {
    const at = clock().instant(moment);
    return at === undefined ? undefined : localDate(at, clock().zone);
  };
  const taskState = (status: string | undefined): string =>
    new Map(Object.entries(states.task)).get(status ?? '') ?? '';
  const caseState = (status: string): string => new Map(Object.entries(states.case)).get(status) ?? status;
  const { handover } = value;
  return {
    id,
    name: value.name ?? id,
    ...asOfData(request),
    contents: links.page('index'),
    segments: (page.segments?.found ?? []).map((one) => nameOf(model, 'segment', one) ?? one),
    why: (page.segments?.why ?? []).map(
      ({ attribute, value: said }) =>
        `${attribute} = ${said === undefined ? clients.unrecorded : recordedText(said, phrases)}`,
    ),
    manager: names.person(value.manager),
    worth: page.value ? `${page.value.attribute} = ${recordedText(page.value.value, phrases)}` : '',
    ...dayData('since', value.since, phrases),
    success: value.success ?? '',
    ...dayData('last_word', page.lastWord?.on, phrases),
    last_word_days: page.lastWord?.days ?? 0,
    signals: page.signals.map(({ signal, since, person }) => ({
      name: signal.name,
      react: signal.do,
      person: person === undefined ? '' : names.person(person),
      ...dayData('since', localDate(since, clock().zone), phrases),
    })),
    promises: page.promises.map(({ promise, state, due, kept, broken, owner, task, taskStatus }) => ({
      promise,
      state,
      owner: names.person(owner),
      task: task ?? '',
      status: taskState(taskStatus),
      reason: broken?.reason ?? '',
      ...dayData('due', due, phrases),
      ...dayData('on', kept ?? broken?.at, phrases),
    })),
    playbooks: page.playbooks.map(({ name, started, version, steps }) => ({
      name,
      version: version ?? '',
      ...dayData('started', day(started), phrases),
      steps: steps.map(({ name: step, due, task, status }) => ({
        step,
        task: task ?? '',
        status: taskState(status),
        ...dayData('due', due, phrases),
      })),
    })),
    tasks: page.tasks.map(({ id: task, title, owner, due, late }) => ({
      id: task,
      title,
      owner: names.person(owner),
      late,
      ...dayData('due', due, phrases),
    })),
    cases: page.cases.map(({ id: one, status, received, text }) => ({
      id: one,
      status: caseState(status),
      text,
      ...dayData('received', day(received), phrases),
    })),
    granted: page.granted.map(({ at, by, measure, amount, currency, case: one }) => ({
      measure: [measure, amount === undefined ? '' : `${views.number(amount)} ${currency ?? ''}`.trim()]
        .filter((part) => part)
        .join(', '),
      by: names.person(by),
      case: one,
      ...dayData('on', day(at), phrases),
    })),
    scores: page.scores.map(({ name, marks }) => ({
      name,
      count: marks.length,
      marks: marks.map(({ at, value: mark }) => `${views.number(mark)} (${views.date(day(at) ?? at)})`),
    })),
    handover: handover
      ? {
          name: nameOf(model, 'handoff', handover.handoff) ?? handover.handoff,
          by: names.person(handover.by),
          ...dayData('on', day(handover.at), phrases),
          fields: Object.entries(handover.fields ?? {}).map(([name, said]) => ({
            name,
            value: Array.isArray(said) ? said.join('; ') : String(said),
          })),
        }
      : undefined,
  };
}

/** What is recorded of an attribute, as a page says it. */
function recordedText(value: string | number | boolean, { clients, views }: Phrases): string {
  if (typeof value === 'boolean') return value ? clients.yes : clients.no;
  return typeof value === 'number' ? views.number(value) : value;
}
