import { texts } from '../../components/interface';
import { Toast } from '../../components/toast';
import { notice, restore } from './articles';

/** What came of removing an article, with the way back. */
export function RemovalToast() {
  const { t } = texts.value;
  const now = notice.value;
  const dismiss = () => {
    notice.value = null;
  };
  if (now && 'failure' in now) {
    return <Toast text={t(`failure.${now.failure}.message`)} urgent onDismiss={dismiss} />;
  }
  return (
    <Toast
      text={now && t('library.removed', { title: now.removed.title })}
      action={now ? { label: t('undo'), run: () => restore(now.removed) } : undefined}
      onDismiss={dismiss}
    />
  );
}
