import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon';

interface Props extends Omit<ComponentProps<'button'>, 'icon' | 'label'> {
  icon: IconName;
  /** The button's name, spoken and shown as a tooltip. */
  label: string;
  directional?: boolean;
  'data-action'?: string;
}

export function IconButton({ icon, label, directional = false, ...rest }: Props) {
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} {...rest}>
      <Icon name={icon} directional={directional} />
    </button>
  );
}
