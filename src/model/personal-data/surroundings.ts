/** How far back a word can tell what a number is. */
const reach = 48;

const between = String.raw`[\s.:=№#(–—-]*`;

const phoneWords = [
  'тел(?:ефон\\p{L}*)?|моб(?:ильн\\p{L}*)?|сот(?:ов\\p{L}*)?|факс|ватсап\\p{L}*|вотсап\\p{L}*|вайбер|(?:пере|по)?звони\\p{L}*|набер\\p{L}*',
  'phone|telephone|tel|mobile|cell|call|dial|fax|whats\\s?app|viber',
].join('|');
const phoneFillers = 'номер\\p{L}*|телефона|для|связи|мне|мой|по|на|number|no|me|us|him|her|at|on|is|my';

const cardWords = 'карт\\p{L}*|card|visa|master\\s?card|мир|amex|maestro|unionpay';
const numberWords = 'номер\\p{L}*|number|no';

/** Stems, for Russian words change their endings. */
const otherStems =
  'заказ|обращени|заявк|накладн|трек|отправлени|посылк|сч[её]т|чек|операци|транзакци|договор|полис|билет|талон|паспорт|' +
  'код|артикул|штрихкод|идентификатор|ключ|сери|квитанци|сертификат';
const otherWords =
  'инн|кпп|огрн|огрнип|бик|снилс|окпо|октмо|кбк|фн|фд|фп|ид|order|case|invoice|ticket|tracking|track|parcel|shipment|' +
  'account|acct|transaction|operation|contract|policy|booking|request|id|uid|ean|gtin|upc|sku|isbn|imei|serial|sn|s/n|ref|' +
  'reference|code|routing|part|vat|po|bol|sscc|container|license|key|epoch|timestamp';

const phoneCue = new RegExp(`(?<!\\p{L})(?:${phoneWords})${between}(?:(?:${phoneFillers})${between}){0,3}$`, 'iu');
const cardCue = new RegExp(`(?<!\\p{L})(?:${cardWords})${between}(?:(?:${numberWords})${between})?$`, 'iu');
const otherCue = new RegExp(
  `(?:(?<!\\p{L})(?:(?:${otherStems})\\p{L}{0,4}|(?:${otherWords})s?)(?:[\\s.:=№#–—-]+\\p{L}{1,12})?${between}|[№#]\\s?)$`,
  'iu',
);

const cues = { phone: phoneCue, card: cardCue, other: otherCue };

/** The words right before a place say that a phone follows, a card, or a number of some other thing. */
export function isAnnounced(text: string, start: number, as: keyof typeof cues): boolean {
  return cues[as].test(text.slice(Math.max(0, start - reach), start));
}

const unitAfter =
  /^[\s\u00a0]?(?:[₽$€£%°₸]|руб|р\.|коп|тыс|млн|млрд|трлн|сум(?!\p{L})|тенге|шт|кг|км|байт|чел|rub|usd|eur|gbp|kzt|byn|bytes|customers|events|people|units)/iu;
const unitBefore = /(?:[₽$€£₸]|rub|usd|eur|gbp|руб\.?)[\s\u00a0]?$/iu;

/** It is an amount: a currency or a unit stands beside it. */
export function isAmount(text: string, start: number, end: number): boolean {
  return unitAfter.test(text.slice(end, end + 12)) || unitBefore.test(text.slice(Math.max(0, start - 6), start));
}

/** It is the end of a longer number, a decimal fraction, a time, a sum, or of a word without a blank. */
export function continuesNumber(text: string, start: number): boolean {
  return /[\p{L}\p{N}_@*•]$|\p{N}[-‐-―−.,:/+=]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** It hangs on a word by a hyphen, a slash or a dot, as codes do; `tel.` and its like may stand close. */
export function continuesWord(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 5), start);
  return /\p{L}[-/.\\]$/u.test(near) && !/(?<!\p{L})(?:т|тел|моб|сот|tel|mob|ph)\.$/iu.test(near);
}

/** It goes on to the right. */
export function continuesAfter(text: string, end: number): boolean {
  return /^(?:[\p{L}\p{N}_@*•]|[-‐-―−.:]\p{N}|-\p{L}|,\p{N}{1,2}(?!\p{N}))/u.test(text.slice(end, end + 4));
}
