/** How far back a word can tell what a number is. */
const reach = 48;

const between = String.raw`[\s.:=№#(–—-]*`;

const phoneWords = [
  'тел(?:ефон\\p{L}*)?|моб(?:ильн\\p{L}*)?|сот(?:ов\\p{L}*)?|факс|смс|ватсап\\p{L}*|вотсап\\p{L}*|вайбер|(?:пере|по)?звон\\p{L}*|набер\\p{L}*',
  'phone|telephone|tel|mobile|cell|call|dial|fax|sms|whats\\s?app|viber',
].join('|');
const phoneFillers = 'номер\\p{L}*|телефона|для|связи|мне|мой|по|на|number|no|me|us|him|her|at|on|is|my';

const cardWords = 'карт\\p{L}*|card|visa|master\\s?card|мир|amex|maestro|unionpay';
const numberWords = 'номер\\p{L}*|number|no';

const otherWords = [
  'заказ|обращени|заявк|накладн|трек|отправлени|посылк|сч[её]т|чек|операци|транзакци|договор|полис|билет|талон|талон|ваучер',
  'инн|кпп|огрн|огрнип|бик|снилс|окпо|октмо|кбк|фн|фд|фп|паспорт|код|артикул|штрихкод|ид|идентификатор|ключ|серия|квитанци|сертификат',
  'order|case|invoice|ticket|tracking|track|parcel|shipment|account|acct|transaction|operation|contract|policy|booking|request',
  'id|uid|ean|gtin|upc|sku|isbn|imei|serial|sn|s/n|ref|reference|code|routing|part|vat|po|bol|sscc|container|license|key',
].join('|');

const phoneCue = new RegExp(`(?<!\\p{L})(?:${phoneWords})${between}(?:(?:${phoneFillers})${between}){0,3}$`, 'iu');
const cardCue = new RegExp(`(?<!\\p{L})(?:${cardWords})${between}(?:(?:${numberWords})${between})?$`, 'iu');
const otherCue = new RegExp(`(?:(?<!\\p{L})(?:${otherWords})\\p{L}{0,6}(?:[\\s.:=№#–—-]+\\p{L}{1,12})?${between}|[№#]\\s?)$`, 'iu');

/** What the words right before a place say of the number there; undefined where they say nothing. */
export function announced(text: string, start: number): 'phone' | 'card' | 'other' | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  if (phoneCue.test(before)) return 'phone';
  if (cardCue.test(before)) return 'card';
  return otherCue.test(before) ? 'other' : undefined;
}

const unitAfter =
  /^[\s\u00a0]?(?:[₽$€£%°₸]|руб|р\.|коп|тыс|млн|млрд|трлн|сум(?!\p{L})|тенге|шт|кг|км|байт|чел|rub|usd|eur|gbp|kzt|byn|bytes|customers|events|people|units)/iu;
const unitBefore = /(?:[₽$€£₸]|rub|usd|eur|gbp|руб\.?)[\s\u00a0]?$/iu;

/** It is an amount: a currency or a unit stands beside it. */
export function isAmount(text: string, start: number, end: number): boolean {
  return unitAfter.test(text.slice(end, end + 12)) || unitBefore.test(text.slice(Math.max(0, start - 6), start));
}

/** It goes on to the left: part of a word, a code, a decimal number, a time. */
export function continuesBefore(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 2), start);
  return /[\p{L}\p{N}_@*•]$|\p{N}[-‐-―−.,:/+=]$|\p{L}[-/.\\]$/u.test(near);
}

/** It goes on to the right. */
export function continuesAfter(text: string, end: number): boolean {
  return /^(?:[\p{L}\p{N}_@*•]|[-‐-―−.:/]\p{N}|-\p{L}|,\p{N}{1,2}(?!\p{N}))/u.test(text.slice(end, end + 4));
}
