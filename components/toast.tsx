import { useEffect } from 'preact/hooks';
import { IconButton } from './icon-button';
import { texts } from './interface';

interface Props {
  /** null: nothing to say. */
  text: string | null;
  urgent?: boolean;
  /** What can be done about it, such as undo. News that offers something stays until it is put away. */
  action?: { label: string; run: () => void } | undefined;
  onDismiss: () => void;
}

const NEWS_MILLISECONDS = 5000;

/** News at the foot of the page. The region always stands in the page, so that screen readers announce what enters it. */
export function Toast({ text, urgent = false, action, onDismiss }: Props) {
  const passing = text !== null && !urgent && !action;
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(onDismiss, NEWS_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, passing]);
  return (
    <div class="toast-region" role={urgent ? 'alert' : 'status'}>
      {text !== null && (
        <div class="toast" data-part="toast">
          <span>{text}</span>
          {action && (
            <button type="button" class="link-button" data-action="undo" onClick={action.run}>
              {action.label}
            </button>
          )}
          <IconButton icon="close" label={texts.value.t('close')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
