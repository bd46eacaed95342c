import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stepOf } from './edit/steps.ts';
import { useFindingWords } from './finding-words.ts';
import type { Finding } from './shapes.ts';

type Props = { id: number; findings: Finding[]; onFollow?: () => void };

/** What is to be mended before the next step, each with the way to its place in the form. */
export function FindingList({ id, findings, onFollow }: Props) {
  const { t } = useTranslation('proposals');
  const words = useFindingWords();
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={`${finding.field} ${finding.code}`} data-severity={finding.severity}>
          <Link
            to="/proposals/$id/edit"
            params={{ id: String(id) }}
            search={{ step: stepOf(finding.field) }}
            onClick={onFollow}
          >
            {t(`field.${finding.field}`)}
          </Link>
          : {words(finding)}
        </li>
      ))}
    </ul>
  );
}
