import type { Phrases } from '../shape.ts';
import { noteMeaning, thing } from './words.ts';

/** Что говорят правила о жизненных циклах. */
export const lifecycleRules: Pick<Phrases['rules'], 'recorded-early' | 'history' | 'closed-too-early'> = {
  'recorded-early': {
    title: 'Обращение записано раньше, чем пришло',
    why: 'Сроки считаются со дня, когда обращение записали. Записать то, что ещё не пришло, нельзя: одна из дат — описка.',
    says: {
      before: (v) => `Записано ${v.recorded}, раньше, чем пришло (${v.received})`,
    },
  },
  history: {
    title: 'История не приводит к состоянию, которое стоит в файле',
    why: 'История доказывает, что было обещано и сделано: каждый переход разрешён, содержит то, что ему нужно, и вместе они приводят туда, где файл стоит сейчас.',
    says: {
      'no-history': (v) => `Нет истории (${thing(v.kind)}): первая запись говорит, как всё началось`,
      'wrong-start': (v) => `Начальное состояние (${thing(v.kind)}) — «${v.start}», а не «${v.to}»`,
      'no-start': (v) => `Первая запись истории (${thing(v.kind)}) говорит «to: ${v.start}»`,
      'out-of-order': () => 'Эта запись старше предыдущей: история пишется в порядке времени',
      'false-from': (v) => `Здесь сказано «from: ${v.said}», а было «${v.was}»`,
      'illegal-move': (v) =>
        v.from === v.to
          ? `Состояние (${thing(v.kind)}) уже «${v.from}»`
          : `Перехода из «${v.from}» в «${v.to}» нет (${thing(v.kind)})`,
      'no-change': () => 'Эта запись ничего не меняет: укажите «to», «owner» или «due»',
      'missing-need': (v) =>
        `Для перехода ${v.from === '' ? '' : `из «${v.from}» `}в «${v.to}» не хватает: ${v.missing
          .map((field) => (field === 'note' && v.note ? `заметки (note), ${noteMeaning[v.note]}` : `«${field}»`))
          .join(', ')}`,
      'status-differs': (v) =>
        `По истории состояние (${thing(v.kind)}) — «${v.replayed}», а в поле status стоит «${v.present}»`,
      'owner-differs': (v) => `По истории ответственный — ${v.replayed}, а в поле owner стоит ${v.present}`,
      'due-differs': (v) => `По истории срок — ${v.replayed}, а в поле due стоит ${v.present}`,
    },
  },
  'closed-too-early': {
    title: 'Обращение закрыто, а работа по нему идёт',
    why: 'Клиент, которому сказали «сделано» раньше времени, вернётся разочарованным. Обращение закрывают, когда все задачи и идеи по нему завершены.',
    says: {
      open: (v) => `Этот ответ закрывает обращение, но работа по нему не завершена: ${v.work.join(', ')}`,
    },
  },
};
