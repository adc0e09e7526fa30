import { byId } from './page-data.ts';
import { keepPlace, returnToPlace } from './place.ts';

/** What the server tells of the files. */
interface News {
  readonly version: string;
  /** Why there is no newer page. */
  readonly trouble?: string;
}

const {
  version,
  words,
}: { readonly version: string; readonly words: Readonly<Record<'following' | 'ended', string>> } = JSON.parse(
  byId('live-data').textContent ?? '',
);
const status = byId('live-status');

function tell(text: string, isTrouble: boolean): void {
  status.textContent = text;
  status.classList.toggle('trouble', isTrouble);
}

const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => {
  const news: News = JSON.parse(String(data));
  if (news.version !== version) {
    keepPlace();
    location.reload();
    return;
  }
  tell(news.trouble ?? words.following, news.trouble !== undefined);
});
// A server that has ended lets nobody in any more; one that sleeps is asked again.
events.addEventListener('error', () => tell(words.ended, true));
addEventListener('load', returnToPlace);
