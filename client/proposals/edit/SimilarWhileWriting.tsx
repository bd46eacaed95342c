import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useSettled } from '../../ui/settled.ts';
import { Similar } from '../Similar.tsx';
import type { Content, Similar as SimilarProposals } from '../shapes.ts';

const quietMs = 900;

/** Similar proposals for what is being written, so that nobody writes twice what somebody has. */
export function SimilarWhileWriting({ id, content }: { id: number; content: Content }) {
  const { t } = useTranslation('proposals');
  const { title, short, theme, district, place } = content;
  const body = useSettled({ title: title.slice(0, 200), text: short, theme, district, place, except: id }, quietMs);
  const { data, error } = useQuery({
    queryKey: ['own', 'similar', JSON.stringify(body)],
    queryFn: () => changeByApi<SimilarProposals>('POST', '/api/proposals/similar', body),
    enabled: body.title !== '' || body.place !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const count = data ? data.current.length + data.past.length : 0;
  return (
    <details className="proposal-similar">
      <summary>
        {t('part.similar')}
        <span className="proposal-similar-count" role="status">
          {data ? t('similar.found', { count }) : ''}
        </span>
      </summary>
      <p className="proposal-quiet">{t('similar.lead')}</p>
      {data && <Similar similar={data} />}
      {!data && <p className="proposal-quiet">{t(error ? 'similar.failed' : 'similar.write')}</p>}
    </details>
  );
}
