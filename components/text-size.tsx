import { texts } from './interface';

interface Props {
  /** CSS pixels, ascending. */
  sizes: readonly number[];
  size: number;
  onChange: (size: number) => void;
}

/** Two buttons, smaller and larger, with the scale between them. */
export function TextSize({ sizes, size, onChange }: Props) {
  const { t } = texts.value;
  const smaller = sizes.findLast((candidate) => candidate < size);
  const larger = sizes.find((candidate) => candidate > size);
  return (
    <fieldset class="text-size" aria-label={t('appearance.size')}>
      <Step action="smaller" size={smaller} onChange={onChange} />
      <span class="text-size-scale" aria-hidden="true">
        {sizes.map((candidate) => (
          <i key={candidate} data-current={candidate === size} />
        ))}
      </span>
      <Step action="larger" size={larger} onChange={onChange} />
    </fieldset>
  );
}

function Step({
  action,
  size,
  onChange,
}: {
  action: 'smaller' | 'larger';
  size: number | undefined;
  onChange: Props['onChange'];
}) {
  const { t, language } = texts.value;
  return (
    <button
      type="button"
      class={`icon-button text-size-${action}`}
      data-action={action}
      aria-label={t(`appearance.${action}`)}
      title={t(`appearance.${action}`)}
      aria-disabled={size === undefined}
      onClick={() => size !== undefined && onChange(size)}
    >
      <span aria-hidden="true">{language === 'ar' ? 'ع' : 'A'}</span>
    </button>
  );
}
