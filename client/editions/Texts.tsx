import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TextsAnswer } from '../../server/editions/schema.ts';
import { textKinds } from '../../server/editions/stage.ts';
import { apiQuery } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { TextEditor } from './TextEditor.tsx';

/** Every text of an edition with its versions. */
export function Texts({ year }: { year: number }) {
  const { t } = useTranslation('editions');
  const { data, error, refetch } = useQuery({
    ...apiQuery<TextsAnswer>(`/api/editions/${year}/texts?history=true`),
    staleTime: 0,
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return textKinds.map((kind) => {
    const versions = data.items.filter((text) => text.kind === kind);
    const [newest] = versions;
    return (
      <details key={kind} className="edition-text">
        <summary>
          <h3>{t(`kind.${kind}`)}</h3>
          <span className="edition-quiet">{newest ? t('version', { number: newest.number }) : t('unwritten')}</span>
        </summary>
        <TextEditor year={year} kind={kind} versions={versions} />
      </details>
    );
  });
}
