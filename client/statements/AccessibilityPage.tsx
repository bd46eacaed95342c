import { useTranslation } from 'react-i18next';
import { useDates } from '../ui/dates.ts';
import { Statement } from './Statement.tsx';

const limits = ['map', 'pdf', 'readers'] as const;
const ways = ['lists', 'form', 'keyboard', 'zoom', 'themes'] as const;

/**
 * The declaration of accessibility. Its ids are those that the Ministry of Digital Affairs asks for, so that programs find
 * the parts.
 */
export function AccessibilityPage() {
  const { t } = useTranslation('statements');
  const { day } = useDates();
  return (
    <Statement title={t('accessibility.title')}>
      {({ operator: { name, address, email, phone, accessibilityPrepared, accessibilityReviewed, published } }) => (
        <>
          <p id="a11y-wstep">
            <span id="a11y-podmiot">{name}</span> {t('accessibility.pledge')}{' '}
            <a id="a11y-url" href="/">
              {location.origin}
            </a>
            .
          </p>
          <p>
            {t('accessibility.published')}{' '}
            <time id="a11y-data-publikacja" dateTime={published}>
              {day(published)}
            </time>
            . {t('accessibility.reviewed')}{' '}
            <time id="a11y-data-aktualizacja" dateTime={accessibilityReviewed}>
              {day(accessibilityReviewed)}
            </time>
            .
          </p>
          <h2>{t('accessibility.status')}</h2>
          <p id="a11y-status">{t('accessibility.partly')}</p>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{t(`accessibility.limits.${limit}`)}</li>
            ))}
          </ul>
          <h2>{t('accessibility.waysTitle')}</h2>
          <ul>
            {ways.map((way) => (
              <li key={way}>{t(`accessibility.ways.${way}`)}</li>
            ))}
          </ul>
          <h2>{t('accessibility.made')}</h2>
          <p>
            {t('accessibility.prepared')}{' '}
            <time id="a11y-data-sporzadzenie" dateTime={accessibilityPrepared}>
              {day(accessibilityPrepared)}
            </time>
            . {t('accessibility.how')}
          </p>
          <h2 id="a11y-kontakt">{t('accessibility.contact')}</h2>
          <p>
            <span id="a11y-osoba">{name}</span>,{address && ` ${address},`}{' '}
            <a id="a11y-email" href={`mailto:${email}`}>
              {email}
            </a>
            {phone && (
              <>
                , <span id="a11y-telefon">{phone}</span>
              </>
            )}
          </p>
          <h2 id="a11y-procedura">{t('accessibility.procedure')}</h2>
          <p>{t('accessibility.request')}</p>
          <p>
            {t('accessibility.ombudsman')} <a href="https://bip.brpo.gov.pl">bip.brpo.gov.pl</a>.
          </p>
          <h2 id="a11y-architektura">{t('accessibility.buildings')}</h2>
          <p>{t('accessibility.meetings')}</p>
        </>
      )}
    </Statement>
  );
}
