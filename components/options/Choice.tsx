type ChoiceProps<Id extends string> = {
  readonly label: string;
  /** `null` for all. */
  readonly value: Id | null;
  /** Words for "all of them"; `null` where one must be chosen. */
  readonly all: string | null;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (value: Id | null) => void;
};

/** One of a few, from a native list. */
export function Choice<Id extends string>({ label, value, all, options, onChoose }: ChoiceProps<Id>) {
  return (
    <select
      class="field"
      aria-label={label}
      title={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(options.find(({ id }) => id === currentTarget.value)?.id ?? null)
      }
    >
      {all !== null && <option value="">{all}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
