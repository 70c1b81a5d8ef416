import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTooltipHost, type TooltipScope } from './tooltip-host.tsx';

/**
 * Joins the reader in its isolated world when a marked passage is first pointed at: Preact, the view and its styles
 * are most of what a tooltip weighs, and most pages that are marked are read without one.
 */
export default defineUnlistedScript(() => {
  (globalThis as TooltipScope).lateralTooltipHost = createTooltipHost;
});
