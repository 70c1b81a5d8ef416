import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/library/settings.ts';
import { useMessages } from '../shared/messages-context.tsx';

type Mode = Settings['mode'];

type ModeChoiceProps = {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
};

const MODES: readonly Mode[] = ['automatic', 'listed', 'click'];

/** When Lateral reads: one of three, each with what it means. */
export function ModeChoice({ mode, onChoose }: ModeChoiceProps) {
  const { t } = useMessages();
  const name = useId();
  return (
    <fieldset class="modes">
      <legend class="options-title">{t('settings.mode')}</legend>
      {MODES.map((each) => (
        <label class="mode" key={each}>
          <input
            type="radio"
            class="check"
            name={name}
            value={each}
            checked={mode === each}
            onChange={() => onChoose(each)}
          />
          <span>
            {t(`settings.mode.${each}`)}
            <span class="meta">{t(`settings.mode.${each}.help`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
