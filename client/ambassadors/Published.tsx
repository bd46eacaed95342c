import { useTranslation } from 'react-i18next';

type Props = { phone: string | null; experience: string | null; motivation: string | null };

/** What the ambassador has agreed to publish beside the name; nothing of it stands where there is none. */
export function Published({ phone, experience, motivation }: Props) {
  const { t } = useTranslation('profile');
  return (
    <>
      {motivation && (
        <section className="profile-part">
          <h2>{t('motivation')}</h2>
          <p className="profile-words">{motivation}</p>
        </section>
      )}
      {experience && (
        <section className="profile-part">
          <h2>{t('experience')}</h2>
          <p className="profile-words">{experience}</p>
        </section>
      )}
      {phone && (
        <section className="profile-part">
          <h2>{t('phone')}</h2>
          <p>
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
          </p>
        </section>
      )}
    </>
  );
}
