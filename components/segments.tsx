interface Props<Value extends string> {
  /** Of the whole group. */
  name: string;
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few exclusive choices, as radio buttons in a row under their label. */
export function Segments<Value extends string>({ name, label, value, options, onChange }: Props<Value>) {
  return (
    <>
      <p class="appearance-label" aria-hidden="true">
        {label}
      </p>
      <fieldset class="segments" aria-label={label}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
