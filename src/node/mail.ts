import type { Delivery, Letter } from '../host.ts';
import { withoutSecrets } from './secrets.ts';

/** Errors of nodemailer that are about one letter: its recipient is refused, or its text. All others are about the server. */
const ofOneLetter: ReadonlySet<unknown> = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * Sends letters by SMTP, one after the other. A letter that the server refuses does not hold up the next; a server that
 * cannot be reached, or lets nobody in, ends it, and what is left counts as not sent.
 */
export async function sendMail(
  letters: readonly Letter[],
  { url, from }: { readonly url: string; readonly from: string },
  told: (letter: Letter, delivery: Delivery) => void,
): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(quiet(url));
  let down: Delivery | undefined;
  try {
    for (const letter of letters) {
      const { to, subject, text, id } = letter;
      const delivery =
        down ??
        (await transport
          .sendMail({
            from,
            to,
            subject,
            text,
            messageId: `<${id}@cxmap>`,
            headers: { 'Auto-Submitted': 'auto-generated' },
            disableFileAccess: true,
            disableUrlAccess: true,
          })
          .then(
            (): Delivery => ({ kind: 'sent' }),
            (error: unknown): Delivery => {
              const said = withoutSecrets(error instanceof Error ? error.message : String(error), url);
              const code = error instanceof Error && 'code' in error ? error.code : undefined;
              return ofOneLetter.has(code) ? { kind: 'refused', said } : { kind: 'unreachable', said };
            },
          ));
      if (delivery.kind === 'unreachable') down = delivery;
      told(letter, delivery);
    }
  } finally {
    transport.close();
  }
}

/** The address without what would make the library print its talk with the server, password and all. */
function quiet(url: string): string {
  const address = new URL(url);
  for (const loud of ['logger', 'debug', 'transactionLog']) address.searchParams.delete(loud);
  return address.href;
}
