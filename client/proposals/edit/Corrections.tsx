import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../district-name.ts';
import type { Finding } from '../shapes.ts';
import type { OwnStep } from './own-step.ts';

type Props = { findings: Finding[]; change: OwnStep['change'] };

/** Where the place lies instead of where it was said to: one tap says it right. Nothing is moved by itself. */
export function Corrections({ findings, change }: Props) {
  const { t } = useTranslation('proposals');
  const name = useDistrictName();
  const offered = findings.flatMap(({ districts = [], areas = [] }) => [
    ...districts.map((district) => ({
      key: `district ${district}`,
      words: t('correct.district', { district: name(district) }),
      take: () => change('district', district),
    })),
    ...areas.map(({ id, name: area }) => ({
      key: `area ${id}`,
      words: t('correct.area', { area }),
      take: () => change('area', id),
    })),
  ]);
  if (offered.length === 0) return null;
  return (
    <div className="proposal-ways">
      {offered.map(({ key, words, take }) => (
        <button key={key} type="button" className="button" onClick={take}>
          {words}
        </button>
      ))}
    </div>
  );
}
