/** Undoes `addStyleSheet`. */
export type StyleSheetHandle = { readonly remove: () => void };

/**
 * Adds a style sheet to a document or shadow root without touching its elements where the browser lets a content script
 * do so (Chromium: constructed style sheets). Firefox gives content scripts no access to `adoptedStyleSheets`; there an
 * empty-looking `<style>` outside `<body>`, or inside the shadow root, carries the rules.
 */
export function addStyleSheet(root: Document | ShadowRoot, css: string): StyleSheetHandle {
  return adopt(root, css) ?? insert(root, css);
}

function adopt(root: Document | ShadowRoot, css: string): StyleSheetHandle | null {
  const Sheet = (root.ownerDocument ?? (root as Document)).defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return null;
  try {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return {
      remove: () => {
        const index = root.adoptedStyleSheets.indexOf(sheet);
        if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
      },
    };
  } catch {
    return null;
  }
}

function insert(root: Document | ShadowRoot, css: string): StyleSheetHandle {
  const document = root.ownerDocument ?? (root as Document);
  const style = document.createElement('style');
  style.textContent = css;
  ('documentElement' in root ? root.documentElement : root).append(style);
  return { remove: () => style.remove() };
}
