import type { TextKey } from '../utils/i18n';
import { texts } from './failure-texts';
import type { Keeping, Notice } from './keeping';
import { Toast } from './toast';

/** What came of saving, refreshing and removing. */
export function KeepingToast({ keeping }: { keeping: Keeping }) {
  const { t } = texts.value;
  const notice = keeping.notice.value;
  const undo = notice?.kind === 'news' ? notice.undo : undefined;
  return (
    <Toast
      text={notice && t(textOf(notice))}
      urgent={notice?.kind === 'failure'}
      action={undo && { label: t('undo'), run: undo }}
      onDismiss={keeping.dismiss}
    />
  );
}

/** Where keeping failed for no reason that we know, the page was still read well. */
function textOf(notice: Notice): TextKey<'reading' | 'failures'> {
  if (notice.kind === 'news') return notice.text;
  return notice.failure === 'failed' ? 'save.failed' : `failure.${notice.failure}.message`;
}
