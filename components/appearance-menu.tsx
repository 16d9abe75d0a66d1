import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from './icon-button';
import { texts } from './interface';

const PANEL = 'appearance-panel';

/** The button and the panel of settings under it; the browser closes the panel on Escape and on a click elsewhere. */
export function AppearanceMenu({ children }: { children: ComponentChildren }) {
  const { t } = texts.value;
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon="appearance"
        label={t('appearance.open')}
        data-action="appearance"
        aria-expanded={open}
        aria-controls={PANEL}
        popovertarget={PANEL}
      />
      <div
        id={PANEL}
        class="appearance-panel"
        popover="auto"
        role="dialog"
        aria-label={t('appearance.open')}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {children}
      </div>
    </>
  );
}
