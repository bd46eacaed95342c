import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { themes } from '../../../server/proposals/theme.ts';
import { ThemeMark } from '../../themes/ThemeMark.tsx';
import { Counted } from './Counted.tsx';
import { OriginFields } from './OriginFields.tsx';
import type { OwnStep } from './own-step.ts';

/** What it is called, what it is in short, what it is about, where it comes from. */
export function IdeaStep(own: OwnStep) {
  const { t } = useTranslation('proposals');
  const { content, change, rules, wrong } = own;
  const id = useId();
  // Of lengths the counter tells.
  const missing = (field: 'title' | 'short') => (content[field].trim() === '' ? wrong(field) : undefined);
  const themeError = wrong('theme');
  return (
    <>
      <Counted
        name="title"
        label={t('field.title')}
        hint={t('hint.title')}
        value={content.title}
        onChange={(text) => change('title', text)}
        most={rules.titleMost}
        error={missing('title')}
      />
      <Counted
        name="short"
        label={t('field.short')}
        hint={t('hint.short')}
        value={content.short}
        onChange={(text) => change('short', text)}
        least={rules.shortLeast}
        most={rules.shortMost}
        rows={4}
        error={missing('short')}
      />
      <fieldset className="proposal-themes" aria-describedby={themeError && `${id}-theme`}>
        <legend>{t('field.theme')}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={content.theme === theme}
              onChange={() => change('theme', theme)}
            />
            <ThemeMark theme={theme} />
          </label>
        ))}
        {themeError && (
          <span className="field-error" id={`${id}-theme`}>
            {themeError}
          </span>
        )}
      </fieldset>
      <OriginFields {...own} />
    </>
  );
}
