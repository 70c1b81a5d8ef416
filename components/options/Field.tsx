import { useId } from 'preact/hooks';
import { useMessages } from '../shared/messages-context.tsx';

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly type?: 'text' | 'url' | 'date';
  /** More than one makes it a text area. */
  readonly rows?: number;
  readonly onInput: (value: string) => void;
};

/** A labelled entry with its hint and, when something is wrong, what. */
export function Field(props: FieldProps) {
  const { name, label, value, error, hint, optional = false, type = 'text', rows = 1, onInput } = props;
  const { t } = useMessages();
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`];
  const common = {
    id,
    name,
    class: 'field',
    value,
    'aria-invalid': error !== null,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="labelled">
      <label for={id}>
        {label} {optional && <span class="meta">({t('common.optional')})</span>}
      </label>
      {rows > 1 && <textarea {...common} rows={rows} dir="auto" />}
      {rows === 1 && type === 'date' && <input {...common} type="date" />}
      {rows === 1 && type !== 'date' && <input {...common} type="text" inputMode={type} dir="auto" />}
      {hint !== undefined && (
        <p class="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
