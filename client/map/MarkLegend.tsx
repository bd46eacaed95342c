import { useTranslation } from 'react-i18next';
import { looks, type MarkTopic } from './marks/looks.ts';
import { MarkPicture } from './marks/MarkPicture.tsx';

/** What the marks of a topic mean, and what stands for several close together. */
export function MarkLegend({ topic }: { topic: MarkTopic }) {
  const { t } = useTranslation('marks');
  return (
    <>
      {Object.keys(looks[topic]).map((kind) => (
        <li key={kind}>
          <MarkPicture topic={topic} kind={kind} size={24} />
          {t(`${topic}.${kind}`)}
        </li>
      ))}
      <li>
        <svg className="mark-picture" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
          <circle cx="16" cy="16" r="13" fill="var(--mark)" />
          <text x="16" y="21.5" textAnchor="middle" fontSize="16" fontWeight="600" fill="var(--paper)">
            5
          </text>
        </svg>
        {t('several')}
      </li>
    </>
  );
}
