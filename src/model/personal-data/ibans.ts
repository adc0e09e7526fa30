import type { Span } from '../../diagnostic.ts';

/** Length by country (ISO 13616, the registry of IBANs). */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** The longest there can be, in groups of four. */
const widest = 34 + 8;

/** Finds bank account numbers (IBAN): of a country's length, written in one or in groups of four, with right check digits. */
export function findIbans(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: head, index: start } of text.matchAll(/(?<![\p{L}\p{N}_])[a-z]{2}\d{2}/giu)) {
    const length = lengths.get(head.slice(0, 2).toUpperCase());
    if (length === undefined) continue;
    const written = readIban(text.slice(start, start + widest), length);
    if (written === undefined || /^[\p{L}\p{N}_]/u.test(text.slice(start + written.length))) continue;
    if (isChecked(written.replace(/\s/g, ''))) found.push({ start, end: start + written.length });
  }
  return found;
}

function readIban(text: string, length: number): string | undefined {
  const whole = text.slice(0, length);
  if (/^[a-z0-9]+$/i.test(whole) && whole.length === length) return whole;
  const grouped = text.slice(0, length + Math.ceil(length / 4) - 1);
  const isGrouped = /^(?:[a-z0-9]{4}[ \u00a0\u202f])+[a-z0-9]{1,4}$/i.test(grouped);
  return isGrouped && grouped.replace(/\s/g, '').length === length ? grouped : undefined;
}

/** Check digits are 02 to 98; modulo 97 of the number with its head moved to the end and letters as 10 to 35 is 1 (ISO 7064). */
function isChecked(iban: string): boolean {
  if (/^..(?:0[01]|99)/.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
