import { Link } from '@tanstack/react-router';
import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NeedWhole } from './shapes.ts';

/** Proposals that answer a need, and the way to write one. */
export function ProposalsFrom({ need: { id, status, proposals } }: { need: NeedWhole }) {
  const { t } = useTranslation('needs');
  return (
    <section className="need-part" aria-labelledby="need-proposals">
      <h2 id="need-proposals">{t('proposals.title')}</h2>
      {proposals.length > 0 ? (
        <ul className="need-lines">
          {proposals.map((proposal) => (
            <li key={proposal.id}>
              <Link to="/proposals/$id" params={{ id: String(proposal.id) }} search>
                {proposal.title}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="need-facts">{t('proposals.none')}</p>
      )}
      {status === 'open' && (
        <p>
          <Link to="/proposals/new" search={{ need: String(id) }} className="button">
            <FilePlus2 aria-hidden size={18} />
            {t('proposals.write')}
          </Link>
        </p>
      )}
    </section>
  );
}
