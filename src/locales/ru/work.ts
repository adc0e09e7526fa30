import { listAnd, listOr, noSuch } from './words.ts';

/** Что команды о задачах и идеях сообщают о сделанном и почему отказывают. */
export const work: typeof import('../en/work.ts').work = {
  'task-added': (v) => `${v.id} «${v.title}»: ${v.owner}, срок ${v.due}`,
  'task-added-commit': (v) => `Добавить ${v.id}: ${v.title}`,
  'task-joined': (v) =>
    `${v.id} «${v.title}» уже была, но не все её обращения о ней знали; теперь знают: ${v.owner}, срок ${v.due}`,
  'task-assigned': (v) => `${v.id} «${v.title}»: ${v.owner}, срок ${v.due}`,
  'task-assigned-commit': (v) => `Назначить ${v.id}: ${v.owner}, срок ${v.due}: ${v.title}`,
  'task-escalated': (v) => `${v.id} «${v.title}»: поднята до ${v.to}`,
  'task-escalated-commit': (v) => `Эскалировать ${v.id}, кому: ${v.to}: ${v.title}`,
  'task-followed-up': (v) => `${v.id} «${v.title}»: записано, что ответил сотрудник ${v.owner}`,
  'task-followed-up-commit': (v) => `Выяснить причину по ${v.id}: ${v.title}`,
  'task-closed': (v) => `${v.id}: закрыто ${listAnd(v.cases)}`,
  'task-closed-commit': (v) => `Закрыть ${v.cases.join(', ')} по ${v.id}: ${v.title}`,
  'task-reopened': (v) => `${v.id} «${v.title}» снова открыта: клиент не удовлетворён (${listAnd(v.cases)})`,
  'task-reopened-commit': (v) => `Открыть снова ${v.id}: ${v.title}`,
  'case-closed': (v) =>
    `${v.id} закрыто; если клиент вернулся, сначала скажите об этом: cxmap case answer ${v.id} --outcome not_satisfied`,
  'case-waits': (v) => `${v.id} остаётся открытым, по нему ещё идёт другая работа: ${listAnd(v.work)}`,
  'case-waits-for-task': (v) => `${v.id} остаётся открытым, работа не завершена: ${listAnd(v.work)}`,
  'no-cases': (v) => `У ${v.id} нет обращений: ответа никто не ждёт`,
  'nothing-to-close': (v) => `Ни одно обращение по ${v.id} не ждёт ответа`,
  'work-ended': (v) => `${v.id} в состоянии «${v.status}»: работа завершена`,
  'same-owner': (v) => `${v.id} уже за сотрудником ${v.owner}, срок ${v.due}; ничего не изменилось бы`,
  'no-escalation': (v) => `В routing.yaml нет эскалации, поэтому скажите, кого позвать к ${v.id}: --to <сотрудник>`,
  'escalated-already': (v) =>
    `К ${v.id} уже позвали: ${v.to}, ${v.at}; чтобы позвать другого, добавьте --to <сотрудник>`,
  'nothing-to-follow-up': (v) =>
    `${v.id} в состоянии «${v.status}», срок ${v.due}: не отменена и не просрочена, спрашивать не о чем`,
  'followed-up': (v) => `О ${v.id} уже спросили: ${v.by}, ${v.at}`,
  'missing-to-add': (v) => `Чтобы добавить ${v.kind === 'task' ? 'задачу' : 'идею'}, укажите ${optionList(v.options)}`,
  'missing-for': (v) => `Для ${v.id} укажите ${optionList(v.options)}`,
  'unknown-thing': (v) => `${noSuch(v.kind)}: «${v.given}»`,
  'bad-date': (v) => `«${v.given}» — не дата: пишите 2026-11-22`,
  'no-due': (v) => `Тип ${v.type} не даёт срока в календаре сотрудника ${v.owner}; добавьте --due <дата>`,
  'route-tied': (v) =>
    `Правила ${listAnd(v.rules)} в routing.yaml равны: ${listOr(v.owners)}? Укажите --owner <сотрудник>`,
  'route-nowhere': () => 'routing.yaml никуда не ведёт, и запасного ответственного нет; добавьте --owner <сотрудник>',
  'route-no-head': (v) => `${v.owner}: у этой команды нет руководителя; назовите сотрудника`,
  'route-away': (v) => `${v.owner}: отсутствует ${v.day}, и никто не замещает; назовите сотрудника`,
  'deputy-took': (v) => `${v.person} отсутствует ${v.day}: замещает ${v.deputy}`,
  'away-deputy': (v) => `Учтите: ${v.person} отсутствует ${v.day}, замещает ${v.deputy}`,
  'away-nobody': (v) => `Учтите: ${v.person} отсутствует ${v.day}, и никто не замещает`,
};

const optionList = (options: readonly string[]): string => listAnd(options.map((option) => `--${option} <${option}>`));
