import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/TextArea.tsx';
import { most, partId } from './checks.ts';
import { useErrorWords } from './error-words.ts';
import type { OwnPart } from './own-part.ts';

const sections = [
  { section: 'words', parts: ['motivation', 'experience'] },
  { section: 'accessibility', parts: ['accessibility'] },
] as const;

/** Below this much room the rest of it is told. */
const littleLeft = 300;

/** Why, with what experience, and what the applicant needs to take part. */
export function OwnWords({ answers, change, errors }: OwnPart) {
  const { t } = useTranslation('applications');
  const wrong = useErrorWords(errors);
  return sections.map(({ section, parts }) => (
    <section key={section} className="application-part" aria-labelledby={section}>
      <h2 id={section}>{t(`section.${section}`)}</h2>
      {parts.map((part) => {
        const left = most[part] - (answers[part]?.length ?? 0);
        return (
          <div key={part} id={partId(part)}>
            <TextArea
              name={part}
              label={t(`${part}.label`)}
              hint={t(`${part}.hint`)}
              value={answers[part] ?? ''}
              onChange={({ target }) => change(part, target.value)}
              error={wrong(part)}
              left={left <= littleLeft ? t('left', { count: left }) : undefined}
              maxLength={most[part]}
              rows={part === 'motivation' ? 7 : 4}
              required={part === 'motivation'}
            />
          </div>
        );
      })}
    </section>
  ));
}
