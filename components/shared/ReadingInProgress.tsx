/** The shape of what is coming, while the comparison is made. */
export function ReadingInProgress({ text }: { readonly text: string }) {
  return (
    <div class="in-progress" role="status">
      <p class="notice-text">{text}</p>
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
