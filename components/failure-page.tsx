import type { ComponentProps } from 'preact';
import { FailureMessage } from './failure-message';
import { texts } from './interface';

/** A failure that takes the whole page. */
export function FailurePage(props: ComponentProps<typeof FailureMessage>) {
  return (
    <main>
      <h1 class="visually-hidden">{texts.value.t('brand')}</h1>
      <FailureMessage {...props} />
    </main>
  );
}
