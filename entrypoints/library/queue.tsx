import { useState } from 'preact/hooks';
import { IconButton } from '../../components/icon-button';
import { requestAccess } from '../../utils/access';
import type { FetchFailure } from '../../utils/library/documents';
import type { QueuedLink } from '../../utils/messages';
import { send } from '../../utils/messaging';
import { keptReaderPage } from '../../utils/pages';
import { queued } from './queued';
import { texts } from './texts';
import { perform } from './undo';

/** As many as one takes in at a glance. */
const FIRST = 4;
const MINUTE = 60_000;

/** What trying again would not mend, and what is only done for the one link that is asked for. */
const ONE_BY_ONE: ReadonlySet<FetchFailure> = new Set<FetchFailure>(['needs-permission', 'private-address']);

/** The links whose articles are not here yet: how it stands with each, and what can be done. */
export function Queue() {
  const { t } = texts.value;
  const [all, setAll] = useState(false);
  const links = queued.value;
  if (links.length === 0) return null;
  const failed = links.filter(({ failure }) => failure !== null && !ONE_BY_ONE.has(failure));
  return (
    <section class="queue" aria-labelledby="queue" data-part="queue">
      <header>
        <h2 id="queue">{t('queue.title')}</h2>
        <span class="amount">{t('queue.count', { count: links.length })}</span>
        {failed.length > 0 && (
          <button type="button" class="link-button" data-action="retry-all" onClick={() => retry(failed)}>
            {t('queue.retryAll')}
          </button>
        )}
      </header>
      {links.some(({ failure }) => failure === 'needs-permission') && <Permission />}
      <ul>
        {links.slice(0, all ? undefined : FIRST).map((link) => (
          <Item key={link.id} link={link} />
        ))}
      </ul>
      {links.length > FIRST && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('queue.more')}
        </button>
      )}
    </section>
  );
}

function Permission() {
  const { t } = texts.value;
  return (
    <div class="offer">
      <p>{t('queue.permission')}</p>
      <button type="button" class="button button-primary" data-action="allow" onClick={requestAccess}>
        {t('access.allow')}
      </button>
    </div>
  );
}

function Item({ link }: { link: QueuedLink }) {
  const { t } = texts.value;
  const { id, title, url, dir, fetching } = link;
  return (
    <li data-link-id={id} data-failure={link.failure ?? undefined} aria-busy={fetching}>
      <div>
        <a href={keptReaderPage(id)} title={url}>
          <bdi dir={dir}>{title}</bdi>
        </a>
        <p>{stateOf(link)}</p>
      </div>
      <IconButton
        icon="restore"
        directional
        label={t('queue.retry', { title })}
        data-action="retry"
        onClick={() => retry([link])}
      />
      <IconButton
        icon="remove"
        label={t('queue.remove', { title })}
        data-action="remove-link"
        onClick={() => perform([{ id, change: { removedAt: Date.now() } }], 'library.removed', { title })}
      />
    </li>
  );
}

function stateOf({ failure, nextTry, fetching }: QueuedLink): string {
  const { t } = texts.value;
  if (fetching) return t('queue.fetching');
  if (failure === null) return t('queue.waiting');
  const why = t(`failure.${failure}.message`);
  if (nextTry === null) return why;
  const count = Math.max(0, Math.round((nextTry - Date.now()) / MINUTE));
  return `${why} ${t('queue.again', { count })}`;
}

/** What comes of it is told by the library's next change. */
function retry(links: QueuedLink[]): void {
  send('library/retry-links', { ids: links.map(({ id }) => id) }).catch(() => undefined);
}
