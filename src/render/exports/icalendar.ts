import { visibleLine } from '../../visible-text.ts';

/** A whole day in a calendar. */
export interface IcsDay {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** The first day, and the day after the last: the end is exclusive. */
  readonly date: string;
  readonly end: string;
  /** When it was last changed, in milliseconds since 1970, and how often before. */
  readonly stamp: number;
  readonly sequence: number;
}

/** So many octets a line has at most (RFC 5545, 3.1). */
const lineOctets = 75;

/** A calendar of whole days (RFC 5545), for a subscription or an import: the same UIDs each time. */
export function icalendar(name: string, days: readonly IcsDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cxmap//cxmap//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icsText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${icsText(day.uid)}`,
      `DTSTAMP:${new Date(day.stamp).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
      `SEQUENCE:${day.sequence}`,
      `DTSTART;VALUE=DATE:${day.date.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${day.end.replaceAll('-', '')}`,
      `SUMMARY:${icsText(day.summary)}`,
      `DESCRIPTION:${icsText(day.description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A text as a value: on one line, its separators escaped. */
function icsText(text: string): string {
  return visibleLine(text).replace(/[\\;,]/g, '\\$&');
}

/** A line in parts of at most 75 octets; no character is cut, and each part but the first begins with a blank. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
