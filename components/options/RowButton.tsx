type RowButtonProps = {
  readonly words: string;
  /** The same words with what they are about: rows look alike to who hears them. */
  readonly label: string;
  readonly onPress: () => void;
};

/** A quiet button at the end of a row. */
export function RowButton({ words, label, onPress }: RowButtonProps) {
  return (
    <button type="button" class="button quiet" aria-label={label} onClick={onPress}>
      {words}
    </button>
  );
}
