// What clients and colleagues say. Sentences are put together from parts, so that texts differ and repeat as real ones
// do. No part has a colon or a number sign followed by a space: that would decide how YAML may write it.

const english = {
  who: [
    'The planner',
    'Our night shift',
    'A carrier',
    'The site manager',
    'The new dispatcher',
    'The gate',
    'Our haulier',
  ],
  what: [
    'could not find the slot that was booked the day before',
    'waited for an answer until the truck had left',
    'saw two different arrival times on two screens',
    'had to explain the same thing to a third person',
    'learned of the change from a driver, not from you',
    'booked the dock twice because the first click showed nothing',
    'likes the calendar, but prints it every morning all the same',
    'asked for a report that shows waiting time by dock',
  ],
  so: [
    'and the ramp stood empty for an hour',
    'so we phoned, as we did before we had the product',
    'which costs us more than the yearly fee',
    'and nobody could say when it would be repaired',
    'so the yard went back to paper for the day',
    'and the team now double-checks every booking',
  ],
  also: [
    'This happens most often on Mondays.',
    'It was better before the release in spring.',
    'We would gladly show it on site.',
    'Other yards of ours see the same.',
    'Please tell us what becomes of it.',
    'The help page describes an older version.',
    'Support was friendly and quick, the answer was not complete.',
  ],
  done: [
    'Called back, explained the setting and stayed on the line until it worked',
    'Corrected the master data and checked the next three bookings',
    'Wrote to all affected carriers in the name of the yard',
    'Agreed on a training for the second shift',
    'Product confirmed the cause; the fix went out with the weekly release',
  ],
  asked: ['Which of the two yards is meant?', 'Does it also happen in the app?', 'What did the message say?'],
  titles: [
    'Slots that vanish overnight',
    'Late word about a release',
    'One form for every yard',
    'A report by dock',
    'Reminders for carriers',
  ],
};

const russian = {
  who: [
    'Диспетчер',
    'Сменный мастер',
    'Перевозчик',
    'Начальник склада',
    'Новый сотрудник',
    'Охранник на въезде',
    'Логист',
  ],
  what: [
    'не нашёл окно, забронированное накануне',
    'ждал ответа, пока машина не уехала',
    'видел на двух экранах разное время прибытия',
    'объяснял одно и то же третьему человеку',
    'узнал об изменении от водителя, а не от вас',
    'забронировал ворота дважды, потому что после первого нажатия ничего не произошло',
    'доволен календарём, но всё равно печатает его каждое утро',
    'просил отчёт, в котором видно время ожидания по воротам',
  ],
  so: [
    'и рампа час простояла пустой',
    'поэтому пришлось звонить, как и до внедрения',
    'а это дороже годовой подписки',
    'и никто не мог сказать, когда это исправят',
    'поэтому на день вернулись к бумаге',
    'и теперь каждую бронь проверяют дважды',
  ],
  also: [
    'Чаще всего это бывает по понедельникам.',
    'До весеннего обновления было лучше.',
    'Готовы показать на месте.',
    'На других наших складах то же самое.',
    'Пожалуйста, сообщите, чем закончится.',
    'В справке описана старая версия.',
    'Поддержка ответила вежливо и быстро, но не на всё.',
  ],
  done: [
    'Перезвонили, объяснили настройку и дождались, пока заработает',
    'Исправили справочник и проверили три следующие брони',
    'Написали всем перевозчикам от имени склада',
    'Договорились об обучении второй смены',
    'Причина подтверждена, исправление вышло с еженедельным обновлением',
  ],
  asked: ['О каком из двух складов речь?', 'В приложении то же самое?', 'Что было написано в сообщении?'],
  titles: [
    'Окна пропадают за ночь',
    'Об обновлении узнали поздно',
    'Одна форма для всех складов',
    'Отчёт по воротам',
    'Напоминания перевозчикам',
  ],
};

/** One speaker: everything said in one file is in one language. */
export function speakerOf(dice) {
  const words = dice.chance(0.5) ? russian : english;
  const complaint = () => `${dice.pick(words.who)} ${dice.pick(words.what)}, ${dice.pick(words.so)}.`;
  return {
    title: () => `${dice.pick(words.titles)}, ${dice.between(2, 99)}`,
    /** `length` sentences, more or less. */
    text: (length) =>
      Array.from({ length }, (_, index) => (index % 3 === 2 ? dice.pick(words.also) : complaint())).join(' '),
    line: () => complaint().slice(0, -1),
    done: () => dice.pick(words.done),
    asked: () => dice.pick(words.asked),
  };
}
