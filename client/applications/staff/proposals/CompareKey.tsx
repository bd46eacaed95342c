import { useTranslation } from 'react-i18next';

/** What the lines and hatches of a comparison mean. */
export function CompareKey() {
  const { t } = useTranslation('staff');
  return (
    <ul className="compare-key">
      <li>
        <Swatch>
          <rect x="3" y="4" width="22" height="14" stroke="var(--ink)" strokeWidth="2" strokeDasharray="3 3" />
        </Swatch>
        {t('compare.keyBefore')}
      </li>
      <li>
        <Swatch>
          <rect x="3" y="4" width="22" height="14" stroke="var(--failure)" strokeWidth="2.5" />
        </Swatch>
        {t('compare.keyAfter')}
      </li>
      <li>
        <Swatch>
          <path d="M3 18 17 4M9 18 23 4M15 18l10-10" stroke="var(--accent)" strokeWidth="2" />
        </Swatch>
        {t('compare.keyAdded')}
      </li>
      <li>
        <Swatch>
          <path d="M25 18 11 4M19 18 5 4M13 18 3 8" stroke="var(--failure)" strokeWidth="2" />
        </Swatch>
        {t('compare.keyRemoved')}
      </li>
    </ul>
  );
}

function Swatch({ children }: { children: React.ReactNode }) {
  return (
    <svg viewBox="0 0 28 22" width="28" height="22" aria-hidden="true" fill="none">
      {children}
    </svg>
  );
}
