import type { dataChanges as english } from '../en/changes-data.ts';
import type { ChangeWords } from '../en/changes-map.ts';
import { change, lastField } from './changes-map.ts';
import { states } from './states.ts';

/** Как называются изменения показателей, клиентов и записей. */
export const dataChanges: typeof english = {
  'metric-removed': (v) => `Показателя «${v.name}» больше нет, а на него что-то ссылается`,
  'metric-added-in-use': (v) => `Новый показатель: «${v.name}»`,
  'metric-removed-unused': (v) => `Показателя «${v.name}» больше нет; на него ничто не ссылалось`,
  'metric-added': (v) => `Новый показатель, на который пока ничто не ссылается: «${v.name}»`,
  'metric-method-changed': (v) =>
    `Показатель «${v.name}» измеряется иначе (${lastField(v)}: ${change(v)}), прежние значения с новыми не сравнить`,
  'target-removed': (v) => `У показателя «${v.name}» больше нет цели с ${v.entry}`,
  'target-added': (v) => `У показателя «${v.name}» новая цель с ${v.entry}`,
  'target-lowered': (v) => `Цель показателя «${v.name}» с ${v.entry} теперь ниже: достичь её легче (${change(v)})`,
  'target-raised': (v) => `Цель показателя «${v.name}» с ${v.entry} теперь выше: достичь её труднее (${change(v)})`,
  'metric-no-longer-collected': (v) => `Показатель «${v.name}» больше не собирают`,
  'metric-collected': (v) => `Показатель «${v.name}» собирают`,
  'balance-removed': (v) => `Показатель «${v.name}» больше не читают вместе с показателем «${v.before}»`,
  'balance-added': (v) => `Показатель «${v.name}» читают вместе с показателем «${v.after}»`,
  'dimension-removed': (v) => `Показатель «${v.name}» больше не разбивают в разрезе «${v.before}»`,
  'dimension-added': (v) => `Показатель «${v.name}» разбивают в разрезе «${v.after}»`,
  'review-rarer': (v) => `Показатель «${v.name}» разбирают реже: ${change(v)}`,
  'review-oftener': (v) => `Показатель «${v.name}» разбирают чаще: ${change(v)}`,
  'value-removed': (v) => `У показателя «${v.name}» больше нет значения за ${v.entry}; было ${v.before}`,
  'value-added': (v) => `У показателя «${v.name}» новое значение за ${v.entry}: ${v.after}`,
  'value-changed': (v) => `У показателя «${v.name}» другое значение за ${v.entry}: ${change(v)}`,

  'client-removed': (v) => `Клиента «${v.name}» больше нет, а на него что-то ссылается`,
  'client-added-in-use': (v) => `Новый клиент: «${v.name}»`,
  'client-removed-unused': (v) => `Клиента «${v.name}» больше нет; на него ничто не ссылалось`,
  'client-added': (v) => `Новый клиент, на которого пока ничто не ссылается: «${v.name}»`,
  'handover-removed': (v) => `Клиент «${v.name}»: того, что передали вместе с ним, больше нет`,
  'handover-recorded': (v) => `Клиент «${v.name}»: записано, что передали вместе с ним`,
  'handover-changed': (v) => `Клиент «${v.name}»: о том, что передали вместе с ним, сказано иначе: ${change(v)}`,
  'running-playbook-removed': (v) => `Клиент «${v.name}»: запущенного плейбука больше нет: ${v.before}`,
  'running-playbook-added': (v) => `Клиент «${v.name}»: запущен плейбук: ${v.after}`,
  'promise-removed': (v) => `Клиент «${v.name}»: обещания больше нет: ${v.before}`,
  'promise-made': (v) => `Клиенту «${v.name}» обещали: ${v.after}`,
  'promise-unkept': (v) => `Клиент «${v.name}»: обещание «${v.entry}» больше не считается сдержанным`,
  'promise-kept': (v) => `Клиент «${v.name}»: обещание «${v.entry}» сдержали ${v.after}`,
  'promise-unbroken': (v) => `Клиент «${v.name}»: обещание «${v.entry}» больше не считается нарушенным`,
  'promise-broken': (v) => `Клиент «${v.name}»: обещание «${v.entry}» нарушили: ${v.after}`,
  'promise-later': (v) => `Клиент «${v.name}»: обещание «${v.entry}» сдержат позже: ${change(v)}`,
  'promise-earlier': (v) => `Клиент «${v.name}»: обещание «${v.entry}» сдержат раньше: ${change(v)}`,
  'churn-withdrawn': (v) => `Клиент «${v.name}»: запись об уходе убрана: ${v.before}`,
  'client-churned': (v) => `Клиент «${v.name}» ушёл: ${v.after}`,
  'signal-removed': (v) => `Сигнала «${v.name}» больше нет`,
  'signal-added': (v) => `Новый сигнал: «${v.name}»`,
  'signal-condition-changed': (v) => `Сигнал «${v.entry}» теперь бывает в других случаях`,
  'client-made-public': (v) => `Клиента «${v.name}» теперь можно называть публично, а раньше было нельзя`,
  'client-made-confidential': (v) => `Клиента «${v.name}» больше нельзя называть публично`,
  'publicity-changed': (v) => `Можно ли называть клиента «${v.name}» публично: ${change(v)}`,

  'record-removed': (v) => `Записи больше нет: ${v.name}`,
  'record-added': (v) => `Новая запись: ${v.name}`,
  'record-moved': (v) => `${v.name}: ${change(inStates(v))}`,
  'record-moved-back': (v) => `${v.name}: ${change(inStates(v))}, а из истории пропали записи`,
  'record-updated': (v) => `${v.name}: в истории новые записи`,
  'record-entries-lost': (v) => `${v.name}: из истории пропали записи`,
  'record-rewritten': (v) => `${v.name}: записанное теперь другое, и новой записи об этом в истории нет`,
  'clarification-removed': (v) => `${v.name}: вопроса клиенту больше нет: ${v.before}`,
  'clarification-asked': (v) => `${v.name}: клиенту задан вопрос: ${v.after}`,
  'clarification-changed': (v) => `${v.name}: уточнение у клиента теперь другое: ${change(v)}`,
  'decision-removed': (v) => `${v.name}: решения больше нет: ${v.before}`,
  'case-decided': (v) => `${v.name}: принято решение: ${v.after}`,
  'decision-changed': (v) => `${v.name}: решение теперь другое: ${change(v)}`,
  'answer-removed': (v) => `${v.name}: ответа клиенту больше нет: ${v.before}`,
  'case-answered': (v) => `${v.name}: клиенту ответили: ${v.after}`,
  'answer-changed': (v) => `${v.name}: ответ клиенту теперь другой: ${change(v)}`,
  'news-handoff-changed': (v) => `Опубликованная новость ${v.name} относится к другой передаче: ${change(v)}`,
  'news-date-earlier': (v) => `Опубликованная новость ${v.name} вступает в силу раньше: ${change(v)}`,
  'news-date-later': (v) => `Опубликованная новость ${v.name} вступает в силу позже: ${change(v)}`,
  'news-field-removed': (v) => `В опубликованной новости ${v.name} больше нет поля «${v.entry}»`,
  'news-field-added': (v) => `В опубликованной новости ${v.name} новое поле: «${v.entry}»`,
  'news-field-changed': (v) => `В опубликованной новости ${v.name} в поле «${v.entry}» теперь другое: ${change(v)}`,
  'acknowledgement-removed': (v) => `У опубликованной новости ${v.name} больше нет подтверждения: ${v.entry}`,
  'news-acknowledged': (v) => `Опубликованная новость ${v.name} подтверждена: ${v.entry}`,
  'news-article-removed': (v) => `Опубликованная новость ${v.name} больше не требует обновить статью ${v.before}`,
  'news-article-added': (v) => `Опубликованная новость ${v.name} требует обновить статью: ${v.after}`,
  'news-article-changed': (v) => `Опубликованная новость ${v.name}: статья теперь другая: ${change(v)}`,
  'article-done': (v) => `Опубликованная новость ${v.name}: статья ${v.entry} обновлена`,
  'article-reopened': (v) => `Опубликованная новость ${v.name}: статью ${v.entry} нужно обновить снова`,
};

/** Состояния так, как их называют люди; прочее – как есть. */
function inStates(v: ChangeWords): ChangeWords {
  const names: Readonly<Record<string, string>> = { ...states.case, ...states.idea, ...states.task };
  const named = (text: string): string => (Object.hasOwn(names, text) && names[text]) || text;
  return { ...v, before: named(v.before), after: named(v.after) };
}
