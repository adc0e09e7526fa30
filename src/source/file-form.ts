/** What a file is by its first bytes; undefined where they say nothing, as those of plain text. */
export type FileForm = 'zip' | 'old-office' | 'html' | 'xml' | 'pdf' | 'gzip';

const marks: readonly (readonly [FileForm, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b]],
];

/** Tells a file's form by its beginning, whatever its name says. */
export function fileForm(head: Uint8Array): FileForm | undefined {
  const marked = marks.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (marked) return marked[0];
  const text = new TextDecoder().decode(head.subarray(0, 512));
  if (/^\s*<(?:!doctype\s+html|html|head|body|meta|table)\b/i.test(text)) return 'html';
  return /^\s*<\?xml\b/i.test(text) ? 'xml' : undefined;
}

/** What an old Office file holds: it is also the cover of a new workbook with a password. */
export function oldOfficeFormat(file: Uint8Array): 'encrypted' | 'xls' {
  return new TextDecoder('utf-16le').decode(file).includes('EncryptedPackage') ? 'encrypted' : 'xls';
}
