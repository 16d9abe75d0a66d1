import type { FailureKind } from '../utils/page-reading';
import { Icon, type IconName } from './icon';
import { texts } from './interface';

const ICONS: Record<FailureKind, IconName> = {
  restricted: 'shield',
  file: 'page',
  loading: 'hourglass',
  'no-article': 'page',
  'page-gone': 'page',
  failed: 'page',
  'storage-full': 'library',
  'storage-refused': 'shield',
  'not-kept': 'library',
};

/** One sentence that says what happened, and the next step. */
export function FailureMessage({ failure, onAction }: { failure: FailureKind; onAction: () => void }) {
  const { t } = texts.value;
  return (
    <div class="message" role={failure === 'loading' ? 'status' : 'alert'}>
      <Icon name={ICONS[failure]} />
      <p data-part="message">{t(`failure.${failure}.message`)}</p>
      <button type="button" class="button" data-action="next-step" onClick={onAction}>
        {t(`failure.${failure}.action`)}
      </button>
    </div>
  );
}
