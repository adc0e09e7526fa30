import type { Phrases } from '../shape.ts';
import { map } from './map.ts';
import { listAnd, plural } from './words.ts';

/** Что говорят правила о передачах между командами. */
export const handoffRules: Pick<
  Phrases['rules'],
  'missing-handoff' | 'handoff-responsible' | 'handoff-landing' | 'lead-time-chain'
> = {
  'missing-handoff': {
    title: 'Две команды встречают одного клиента и ничего друг другу не передают',
    why: 'Если на одном этапе с клиентом говорят две команды, каждая знает половину. Без передачи между ними новости переносит сам клиент — и всё повторяет дважды.',
    says: {
      missing: (v) =>
        `Команды «${v.first}» и «${v.second}» обе напрямую встречают клиента на ${
          v.stages.length === 1 ? 'этапе' : 'этапах'
        } ${listAnd(v.stages.map(quoted))}, но передачи между ними нет ни в одну сторону`,
      write: () =>
        'Опишите в map/handoffs/, что одна команда должна сообщать другой; или поставьте «contact: indirect» той, которая с клиентом не встречается',
      other: (v) => `Команда «${v.team}» встречает клиента здесь`,
      more: (v) =>
        `Команда «${v.team}» встречает клиента на тех же этапах ещё с ${plural(v.count, 'командой', 'командами', 'командами')}, и передач между ними тоже нет`,
    },
  },
  'handoff-responsible': {
    title: 'За передачу отвечает человек не из передающей команды',
    why: 'Отвечать за передачу должен тот, кто узнаёт новость там, где она рождается, — в передающей команде. Человек со стороны узнает её, когда сообщать уже поздно.',
    says: {
      outsider: (v) =>
        `За эту передачу отвечает ${v.person}, но это участник ${
          v.teams.length === 1 ? 'команды' : 'команд'
        } ${listAnd(v.teams.map(quoted))}, а передаёт команда «${v.sender}»`,
      members: (v) =>
        v.members.length === 0
          ? 'Сначала добавьте участника в передающую команду'
          : `Участники передающей команды: ${v.members.join(', ')}`,
    },
  },
  'handoff-landing': {
    title: 'Новость попадает не туда, где работают получатели',
    why: 'Люди читают то, что появляется в системе, открытой у них весь день. Попавшее в другое место отправлено, но не услышано.',
    says: {
      elsewhere: (v) =>
        `Это попадает в систему «${v.system}», а ${
          v.teams.length === 1 ? 'команда' : 'команды'
        } ${listAnd(v.teams.map(quoted))} ${v.teams.length === 1 ? 'работает' : 'работают'} в системе «${v.theirs}»`,
      move: (v) => `Пусть попадает туда, где они работают: where: {system: ${v.system}}`,
      split: () => 'Получатели работают в разных системах: сделайте по передаче на каждую',
    },
  },
  'lead-time-chain': {
    title: 'Команда должна передать новость раньше, чем узнаёт её сама',
    why: 'Новость идёт от команды к команде, и никто не расскажет того, чего ещё не знает. Если сроки не складываются, последняя команда в цепочке всегда узнаёт слишком поздно.',
    says: {
      'too-late': (v) =>
        `Команда «${v.team}» узнаёт о событии «${v.event}» ${
          v.hearsBefore ? `за ${duration(v.hears)} до него` : `только после него (срок — ${duration(v.hears)})`
        }, а сама должна сообщить (${listAnd(v.receivers.map(quoted))}) ${
          v.tellsBefore ? `за ${duration(v.tells)} до него` : `не позже чем через ${duration(v.tells)} после него`
        }`,
      fits: (v) => `Было бы вовремя: when: {${v.when}}`,
      'must-tell': (v) => `К этому сроку должна выйти передача «${v.handoff}»`,
    },
  },
};

function quoted(name: string): string {
  return `«${name}»`;
}

/** «5 working days» из файла — словами: «5 рабочих дней». */
function duration(written: string): string {
  const [, amount, working, unit] = /^(\d+) (working )?(minute|hour|day|week)s?$/.exec(written) ?? [];
  if (unit !== 'minute' && unit !== 'hour' && unit !== 'day' && unit !== 'week') return written;
  return map.duration(Number(amount), unit, working !== undefined);
}
