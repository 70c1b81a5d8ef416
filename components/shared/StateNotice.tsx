import type { ComponentChildren } from 'preact';

type StateNoticeProps = {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
};

/** A page state without a comparison, in two sentences, with what can be done about it. */
export function StateNotice({ title, text, children }: StateNoticeProps) {
  return (
    <div class="notice">
      <h2 class="notice-title">{title}</h2>
      <p class="notice-text">{text}</p>
      {children}
    </div>
  );
}
