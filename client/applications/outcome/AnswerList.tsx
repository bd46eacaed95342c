import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PublishedField, publishedFields } from '../../../server/ambassadors/published-field.ts';
import type { TextsAnswer } from '../../../server/editions/schema.ts';
import { useApi } from '../../api.ts';
import type { Answers } from '../shapes.ts';

type Props = {
  answers: Answers;
  email?: string | undefined;
  edition: number;
};

/** What was answered, read back; what may be published says so beside it. */
export function AnswerList({ answers, email, edition }: Props) {
  const { t } = useTranslation('applications');
  const texts = useApi<TextsAnswer>(`/api/editions/${edition}/texts?history=true`).data?.items;
  const { name, phone, forms, motivation, experience, accessibility } = answers;
  const rows: [part: string, value: ReactNode][] = [
    ['name', name],
    ['email', email],
    ['phone', phone],
    ['forms', forms?.map((form) => t(`forms.${form}.label`)).join(', ')],
    ['motivation', motivation],
    ['experience', experience],
    ['accessibility', accessibility],
  ];
  const consentTo = (part: string): string => {
    const given = answers.consents?.[part as PublishedField];
    if (given === undefined) return t('answer.private');
    return t('answer.publicVersion', { number: texts?.find(({ id }) => id === given)?.number ?? '…' });
  };
  return (
    <dl className="case-answers">
      {rows
        .filter(([part, value]) => value || part !== 'email')
        .map(([part, value]) => (
          <div key={part}>
            <dt>
              {t(`answer.${part}`)}
              {publishedFields.some((field) => field === part) && value && (
                <span className="case-quiet"> · {consentTo(part)}</span>
              )}
            </dt>
            <dd>{value || <span className="case-quiet">{t('answer.none')}</span>}</dd>
          </div>
        ))}
    </dl>
  );
}
