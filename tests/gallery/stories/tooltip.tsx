import { useEffect, useRef } from 'preact/hooks';
import { render, type ComponentChildren } from 'preact';
import { MessagesContext } from '../../../components/shared/messages-context.tsx';
import { Tooltip } from '../../../components/tooltip/Tooltip.tsx';
import { tooltipStyles } from '../../../components/tooltip/tooltip-styles.ts';
import { createTranslator } from '../../../lib/messages/create-translator.ts';
import type { Finding } from '../../../lib/compare/comparison.ts';
import type { PageState } from '../../../lib/compare/page-state.ts';
import { difficultTexts } from '../made-up.ts';
import type { Story } from '../story.ts';
import { TALKS } from '../talks-comparison.ts';

const ENGLISH = createTranslator('en');
const nothing = (): void => {};

/** Draws its children as on a page: in a shadow root, among styles that try to leak in. */
function InPage({ children }: { readonly children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = tooltipStyles;
    const place = document.createElement('div');
    root.replaceChildren(style, place);
    render(<MessagesContext.Provider value={ENGLISH}>{children}</MessagesContext.Provider>, place);
  });
  return (
    <main>
      <h1 style="color: CanvasText; background: Canvas">A page</h1>
      <div ref={host} style="font: 40px/3 monospace; color: lime; letter-spacing: 4px" />
    </main>
  );
}

function story(name: string, finding: Finding | undefined): Story {
  return {
    id: `tooltip-${name}`,
    width: 376,
    render: () =>
      finding !== undefined && (
        <InPage>
          <Tooltip finding={finding} onClose={nothing} onPrevious={nothing} onNext={nothing} />
        </InPage>
      ),
  };
}

function findingsOf(state: PageState): readonly Finding[] {
  return state.kind === 'compared' ? state.comparison.findings : [];
}

const [conflict, differs] = TALKS.findings;
const agrees = TALKS.findings.find(({ verdict }) => verdict === 'agrees');
const [rightToLeft, hostile] = findingsOf(difficultTexts());

export const tooltipStories: readonly Story[] = [
  story('conflict', conflict),
  story('differs', differs),
  story('agrees', agrees),
  story('right-to-left', rightToLeft),
  story('hostile', hostile),
];
