import base from '../styles/base.css?inline';
import finding from '../styles/finding.css?inline';
import tokens from '../styles/tokens.css?inline';
import tooltip from './tooltip.css?inline';

/** Nothing of the page is inherited; comes before the rules that give type and colour. */
const RESET = ':where(.lateral-root) { all: initial; display: block; color-scheme: light dark; }';

/** Everything the tooltip needs, for a `<style>` or an adopted sheet in its shadow root. */
export const tooltipStyles: string = [RESET, tokens, base, finding, tooltip].join('\n');
