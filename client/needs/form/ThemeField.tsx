import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Theme, themes } from '../../../server/proposals/theme.ts';
import { MarkPicture } from '../../map/marks/MarkPicture.tsx';

type Props = { theme: Theme | null; onChange: (theme: Theme) => void; error: string | undefined };

/** One of the themes, each by its picture and its word. */
export function ThemeField({ theme, onChange, error }: Props) {
  const { t } = useTranslation('needs');
  const { t: themed } = useTranslation('themes');
  const errorId = useId();
  return (
    <fieldset className="need-themes" aria-describedby={error ? errorId : undefined}>
      <legend>{t('form.theme')}</legend>
      <div className="need-theme-options">
        {themes.map((each) => (
          <label key={each} className="need-theme">
            <input type="radio" name="theme" value={each} checked={theme === each} onChange={() => onChange(each)} />
            <MarkPicture topic="needs" kind={each} size={26} />
            {themed(`theme.${each}`)}
          </label>
        ))}
      </div>
      {error && (
        <span id={errorId} className="field-error">
          {error}
        </span>
      )}
    </fieldset>
  );
}
