import type { FailureKind } from '../utils/page-reading';
import { texts } from './failure-texts';
import { Icon, type IconName } from './icon';

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
  waiting: 'hourglass',
  'needs-permission': 'shield',
  'private-address': 'shield',
  offline: 'hourglass',
  timeout: 'hourglass',
  unreachable: 'hourglass',
  'not-found': 'page',
  forbidden: 'shield',
  'not-html': 'page',
  'too-large': 'page',
};

interface Props {
  failure: FailureKind;
  onAction: () => void;
  /** Where the next step is another: the way to what can be read anyway. */
  onOpenLibrary?: (() => void) | undefined;
}

/** One sentence that says what happened, and the next step. */
export function FailureMessage({ failure, onAction, onOpenLibrary }: Props) {
  const { t } = texts.value;
  return (
    <div class="message" role={failure === 'loading' ? 'status' : 'alert'}>
      <Icon name={ICONS[failure]} />
      <p data-part="message">{t(`failure.${failure}.message`)}</p>
      <button type="button" class="button" data-action="next-step" onClick={onAction}>
        {t(`failure.${failure}.action`)}
      </button>
      {onOpenLibrary && (
        <button type="button" class="link-button" data-action="open-library" onClick={onOpenLibrary}>
          {t('reader.openLibrary')}
        </button>
      )}
    </div>
  );
}
