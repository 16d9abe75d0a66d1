import { texts } from './interface';
import type { Parts } from './use-parts';

/** At the end of an article that its site shows in parts: that it goes on, or that it is joined. */
export function Continuation({ count, next, isJoining }: Pick<Parts, 'count' | 'next' | 'isJoining'>) {
  const { t, language, dir } = texts.value;
  if (!next && count === 1) return null;
  return (
    <div class="continuation" lang={language} dir={dir} data-part="continuation">
      {count > 1 && <p>{t('parts.joined', { count })}</p>}
      {next && <p role="status">{t(isJoining ? 'parts.joining' : 'parts.next', { ...next })}</p>}
      {next && !isJoining && (
        <a class="button" href={next.url} target="_blank" rel="noopener noreferrer" data-action="next-part">
          {t('parts.read')}
        </a>
      )}
    </div>
  );
}
