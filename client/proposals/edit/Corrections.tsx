import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../../map/district-name.ts';
import { useFindingWords } from '../finding-words.ts';
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

/** What may be a mistake and may be meant: said, with its correction, and nothing is held up. */
export function Warning({ findings, change }: Props) {
  const words = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <div className="proposal-warned" role="status">
      {findings.map((finding) => (
        <p key={finding.code} className="proposal-warning">
          {words(finding)}
        </p>
      ))}
      <Corrections findings={findings} change={change} />
    </div>
  );
}
