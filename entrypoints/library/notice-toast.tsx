import { Toast } from '../../components/toast';
import { texts } from './texts';
import { notice, undoLast } from './undo';

/** What came of the last thing that was done, with the way back. */
export function NoticeToast() {
  const { t } = texts.value;
  const now = notice.value;
  const dismiss = () => {
    notice.value = null;
  };
  if (now && 'failure' in now) {
    const text = now.failure === 'failed' ? t('save.failed') : t(`failure.${now.failure}.message`);
    return <Toast text={text} urgent onDismiss={dismiss} />;
  }
  return (
    <Toast
      text={now && t(now.text, now.params)}
      action={now && now.undo.length > 0 ? { label: t('undo'), run: undoLast } : undefined}
      onDismiss={dismiss}
    />
  );
}
