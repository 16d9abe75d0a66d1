import { announceChange } from '../answering';
import { articleId } from '../article';
import type { Library } from '../library';
import { cardId } from '../library/documents';
import type { Link } from '../library/links';
import type { Handlers, QueuedLink } from '../messages';
import type { Queue } from './queue';

/** What the background does when our pages ask for something that must be fetched. */
export function queueHandlers(
  library: Library,
  queue: Queue,
): Pick<Handlers, 'library/add-links' | 'library/queue' | 'library/retry-links' | 'library/retry-images'> {
  return {
    'library/add-links': async ({ links }) => ({ added: await addLinks(library, queue, links) }),
    'library/queue': async () => {
      const cards = await queue.links();
      return {
        links: cards.map(({ _id, url, title, dir, pending }): QueuedLink => {
          const id = cardId({ _id });
          const { failure = null, nextTry = null } = pending ?? {};
          return { id, url, title, dir, failure, nextTry, fetching: queue.isFetching(id) };
        }),
      };
    },
    'library/retry-links': async ({ ids }) => {
      await queue.retry(ids);
      await announceChange(ids);
      return null;
    },
    'library/retry-images': async ({ id }) => {
      await queue.retry([id]);
      await announceChange([id]);
      return null;
    },
  };
}

/** Keep links, and fetch their pages by and by. @returns the ids of those that were not kept before */
export async function addLinks(library: Library, queue: Queue, links: readonly Link[]): Promise<string[]> {
  const real = links.filter(({ url }) => URL.canParse(url) && /^https?:/i.test(url));
  await queue.expect(await Promise.all(real.map(({ url }) => articleId(url))));
  const added = await library.fetching.add(real);
  await announceChange(added);
  await queue.takeAll(added);
  return added;
}
