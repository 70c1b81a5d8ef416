/** Shows a page of ours in one theme, or in the system's; the styles read it from the root element. */
export function applyTheme(document: Document, theme: 'system' | 'light' | 'dark'): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
