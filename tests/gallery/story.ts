import type { ComponentChildren } from 'preact';

/** One state of one view. `width` is the view's natural one, in CSS pixels; `null` takes the whole window. */
export type Story = {
  readonly id: string;
  readonly width: number | null;
  readonly language?: string;
  /** Selector of what is pressed, one after the other, before the picture is taken. */
  readonly press?: string;
  /** `printing` for a picture on paper. */
  readonly render: (printing: boolean) => ComponentChildren;
};
