import { useTranslation } from 'react-i18next';
import type { EditionText } from '../../../server/editions/schema.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useDates } from '../../ui/dates.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { inLanguage } from '../call/edition.ts';
import { partId } from './checks.ts';
import { useErrorWords } from './error-words.ts';
import type { OwnPart } from './own-part.ts';

/** What happens with personal data, in full, and that it was read. */
export function ClauseSection({ answers, change, errors, text }: OwnPart & { text: EditionText | undefined }) {
  const { t, i18n } = useTranslation('applications');
  const { dayOf } = useDates();
  const wrong = useErrorWords(errors)('clauseRead');
  const agree = (read: boolean) => {
    change('clauseText', read ? text?.id : undefined);
    change('clauseRead', read);
  };
  return (
    <section className="application-part" aria-labelledby="clause">
      <h2 id="clause">{t('section.clause')}</h2>
      {text && (
        <div className="application-clause">
          <PlainText text={inLanguage(text, i18n.language)} />
          <p className="case-quiet">{t('textVersion', { number: text.number, day: dayOf(text.publishedAt) })}</p>
        </div>
      )}
      <div id={partId('clauseRead')}>
        <Checkbox
          name="clauseRead"
          label={t('clause.read')}
          checked={Boolean(answers.clauseRead) && (!text || answers.clauseText === text.id)}
          onChange={({ target }) => agree(target.checked)}
          error={wrong}
          required
        />
      </div>
    </section>
  );
}
