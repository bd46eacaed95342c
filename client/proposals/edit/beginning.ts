import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import type { Address } from '../../filter/address.ts';
import type { MeetingWhole } from '../../meetings/shapes.ts';
import type { Content } from '../shapes.ts';

type Need = Pick<Content, 'theme' | 'place'> & {
  id: number;
  body: string;
  area: { id: number; name: string } | null;
  districts: number[];
  whole: 'area' | 'district' | null;
};

const only = <Value>(values: Value[] | undefined): Value | null => (values?.length === 1 ? (values[0] as Value) : null);

/**
 * What a new proposal takes over from where it begins, and the same in sentences.
 *
 * @param address `need`, `meeting`: ids; `area`: of the filter
 */
export function useBeginning({ need: needId, meeting: meetingId, area: areaId, district }: Address) {
  const { t } = useTranslation('proposals');
  const need = useApi<Need>(isId(needId) ? `/api/needs/${needId}` : null);
  const meeting = useApi<MeetingWhole>(isId(meetingId) ? `/api/meetings/${meetingId}` : null);
  const from = need.data;
  const content: Partial<Content> = {
    origin: from ? 'needs' : meeting.data ? 'meeting' : 'ready',
    meeting: meeting.data?.id ?? null,
    needs: from ? [from.id] : [],
    theme: from?.theme ?? null,
    place: from?.place ?? null,
    whole: from?.whole === 'district',
    district: only(from?.districts) ?? only(district),
    area: from?.area?.id ?? areaId ?? only(meeting.data?.areas)?.id ?? null,
  };
  return {
    content,
    loading: need.isLoading || meeting.isLoading,
    words: [
      from && t('new.fromNeed', { body: from.body }),
      meeting.data && t('new.fromMeeting', { title: meeting.data.title }),
    ].filter((sentence): sentence is string => Boolean(sentence)),
  };
}

const isId = (text: string | undefined): boolean => /^\d{1,9}$/.test(text ?? '');
