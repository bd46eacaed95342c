import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKept } from '../audit/use-kept.ts';
import { Statement } from './Statement.tsx';
import '../audit/audit.css';

const purposes = ['account', 'ambassador', 'meetings', 'proposals', 'letters', 'audit'] as const;
const rights = ['see', 'correct', 'erase', 'withdraw', 'complain'] as const;

/** Who is responsible for the data, what for, on what ground, how long, and what one may ask for. */
export function PrivacyPage() {
  const { t } = useTranslation('statements');
  const { t: words } = useTranslation('audit');
  const kept = useKept();
  return (
    <Statement title={t('privacy.title')}>
      {({ operator: { name, address, email, dataProtectionEmail }, basemapHost, kept: rules }) => (
        <>
          <p>
            {t('privacy.controller')} <strong>{name}</strong>,{address && ` ${address},`}{' '}
            <a href={`mailto:${email}`}>{email}</a>. {t('privacy.officer')}{' '}
            <a href={`mailto:${dataProtectionEmail}`}>{dataProtectionEmail}</a>.
          </p>
          <h2>{t('privacy.whyTitle')}</h2>
          <table className="audit-table">
            <caption className="visually-hidden">{t('privacy.whyTitle')}</caption>
            <thead>
              <tr>
                {(['what', 'ground'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`privacy.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {purposes.map((purpose) => (
                <tr key={purpose}>
                  <td data-column={t('privacy.what')}>{t(`privacy.purposes.${purpose}.what`)}</td>
                  <td data-column={t('privacy.ground')}>{t(`privacy.purposes.${purpose}.ground`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2>{t('privacy.keptTitle')}</h2>
          <p>{t('privacy.keptLead')}</p>
          <ul>
            {rules.map((rule) => (
              <li key={rule.name}>
                {words(`rules.${rule.name}`)}: {kept(rule.kept)}
              </li>
            ))}
          </ul>
          <h2>{t('privacy.publicTitle')}</h2>
          <p>{t('privacy.public')}</p>
          <p>
            {basemapHost ? t('privacy.basemap', { host: basemapHost }) : t('privacy.nobody')}{' '}
            {t('privacy.noStatistics')}
          </p>
          <h2>{t('privacy.rightsTitle')}</h2>
          <ul>
            {rights.map((right) => (
              <li key={right}>{t(`privacy.rights.${right}`)}</li>
            ))}
          </ul>
          <p>
            <Link to="/account">{t('privacy.account')}</Link>
          </p>
        </>
      )}
    </Statement>
  );
}
