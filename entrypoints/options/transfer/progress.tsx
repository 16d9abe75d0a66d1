import { texts } from '../texts';

interface Props {
  label: string;
  /** 0 to 1. */
  share: number;
  onStop: () => void;
}

/** Long work, how far it is, and a way to end it. */
export function Progress({ label, share, onStop }: Props) {
  return (
    <div class="progress">
      <label>
        <span role="status">{label}</span>
        <progress value={share} />
      </label>
      <button type="button" class="button" onClick={onStop}>
        {texts.value.t('import.stop')}
      </button>
    </div>
  );
}
