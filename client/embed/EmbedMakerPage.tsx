import { Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, languages } from '../i18n/languages.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { snippetOf, type Theme, themes } from './snippet.ts';
import { useFrameHeight } from './use-frame-height.ts';
import './embed-maker.css';

/** Makes what somebody pastes into their own site, and shows what it will look like. */
export function EmbedMakerPage() {
  const { t, i18n } = useTranslation('embed');
  const [language, setLanguage] = useState(isLanguage(i18n.language) ? i18n.language : 'pl');
  const [theme, setTheme] = useState<Theme>('auto');
  const [copied, setCopied] = useState<boolean | null>(null);
  const ids = { language: useId(), theme: useId(), code: useId() };
  const height = useFrameHeight();
  const title = i18n.getFixedT(language, 'embed')('frame');
  const { address, code } = snippetOf({ origin: location.origin, language, theme, title });
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    );

  return (
    <article className="prose embed-maker">
      <PageHeading title={t('title')} />
      <p className="lead">{t('lead')}</p>
      <div className="embed-maker-choices">
        <div>
          <label htmlFor={ids.language}>{t('language')}</label>
          <select
            id={ids.language}
            value={language}
            onChange={({ target }) => isLanguage(target.value) && setLanguage(target.value)}
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {t(`languages.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={ids.theme}>{t('theme')}</label>
          <select id={ids.theme} value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
            {themes.map((each) => (
              <option key={each} value={each}>
                {t(`themes.${each}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <h2>
        <label htmlFor={ids.code}>{t('code')}</label>
      </h2>
      <p>{t('how')}</p>
      <textarea id={ids.code} className="embed-maker-code" readOnly rows={6} value={code} spellCheck={false} />
      <button type="button" className="button" data-main onClick={copy}>
        <Copy aria-hidden size={18} />
        {t('copy')}
      </button>
      <p role="status">{copied !== null && t(copied ? 'copied' : 'notCopied')}</p>
      <h2>{t('preview')}</h2>
      <iframe key={address} className="embed-maker-frame" src={address} title={t('preview')} style={{ height }} />
    </article>
  );
}
