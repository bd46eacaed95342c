import { useTranslation } from 'react-i18next';
import type { NeedContent } from '../../../server/needs/schema.ts';
import { useApi } from '../../api.ts';
import type { Difference } from '../../editions/Conflict.tsx';
import { useDistrictName } from '../../map/district-name.ts';
import { usePlaceWords } from '../../map/placing/place-words.ts';
import { alike } from '../../saving/parts.ts';
import type { TypedNeed } from './check.ts';

/** What differs between a need as somebody else has saved it and as it is typed here, in words. */
export function useNeedDifferences(theirs: TypedNeed | null, mine: TypedNeed): Difference[] {
  const { t } = useTranslation('needs');
  const { t: themed } = useTranslation('themes');
  const where = useWhereWords(theirs !== null);
  const meetings = [useMeetingTitle(theirs?.meeting ?? null), useMeetingTitle(theirs && mine.meeting)];
  if (!theirs) return [];
  const parts: { label: string; of: (need: TypedNeed) => unknown; words: [theirs: string, mine: string] }[] = [
    {
      label: t('themes'),
      of: ({ theme }) => theme,
      words: both(({ theme }) => (theme ? themed(`theme.${theme}`) : '')),
    },
    { label: t('form.body'), of: ({ body }) => body, words: both(({ body }) => body) },
    { label: t('form.where'), of: whereOf, words: both(where) },
    { label: t('form.meeting'), of: ({ meeting }) => meeting, words: [meetings[0] ?? '', meetings[1] ?? ''] },
    { label: t('form.hands'), of: ({ hands }) => hands, words: both(({ hands }) => String(hands)) },
  ];
  return parts
    .filter(({ of }) => !alike(of(theirs), of(mine)))
    .map(({ label, words }) => ({ label, theirs: words[0], mine: words[1] }));

  function both(words: (need: TypedNeed) => string): [theirs: string, mine: string] {
    return [words(theirs as TypedNeed), words(mine)];
  }
}

/** Only what is meant: an area that was chosen before a district was is no difference. */
const whereOf = ({ whole, area, district, place }: Pick<NeedContent, 'whole' | 'area' | 'district' | 'place'>) => ({
  whole,
  in: whole === 'area' ? area : whole === 'district' ? district : place,
});

function useWhereWords(wanted: boolean): (need: TypedNeed) => string {
  const { t } = useTranslation('needs');
  const districtName = useDistrictName();
  const placeWords = usePlaceWords();
  const areas = useApi<{ items: { id: number; name: string }[] }>(wanted ? '/api/areas?limit=500' : null).data?.items;
  return ({ whole, area, district, place }) => {
    if (whole === 'area') return t('where.area', { name: areas?.find(({ id }) => id === area)?.name ?? area ?? '' });
    if (whole === 'district') return t('where.district', { name: district === null ? '' : districtName(district) });
    return place ? placeWords(place) : '';
  };
}

const useMeetingTitle = (meeting: number | null): string | undefined =>
  useApi<{ title: string }>(meeting === null ? null : `/api/meetings/${meeting}`).data?.title;
