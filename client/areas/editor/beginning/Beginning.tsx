import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { MousePointerClick } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../../filter/address.ts';
import { PageHeading } from '../../../ui/PageHeading.tsx';
import { FromArea } from './FromArea.tsx';
import { KeptDrafts } from './KeptDrafts.tsx';
import { PlaceStart } from './PlaceStart.tsx';

/** The choice of where to begin: a draft that is there, a place, an area that exists, or nothing. */
export function Beginning({ unknown = false }: { unknown?: boolean }) {
  const { t } = useTranslation('editor');
  const navigate = useNavigate();
  const { back } = useSearch({ strict: false }) as Address;
  const carried = back ? { back } : {};
  const start = (text: string) => void navigate({ to: '/areas/draw', search: { ...carried, start: text } });
  return (
    <div className="editor">
      <PageHeading title={t('beginning.title')} />
      <p>{t('beginning.lead')}</p>
      {unknown && <p role="alert">{t('beginning.unknown')}</p>}
      <KeptDrafts carried={carried} />
      <section className="editor-part" aria-labelledby="begin-place">
        <h2 id="begin-place">{t('beginning.place')}</h2>
        <p className="editor-hint">{t('beginning.placeHint')}</p>
        <PlaceStart onChosen={(id) => start(`place:${id}`)} />
      </section>
      <section className="editor-part" aria-labelledby="begin-area">
        <h2 id="begin-area">{t('beginning.area')}</h2>
        <p className="editor-hint">{t('beginning.areaHint')}</p>
        <FromArea onChosen={(id) => start(`area:${id}`)} />
      </section>
      <section className="editor-part" aria-labelledby="begin-none">
        <h2 id="begin-none">{t('beginning.none')}</h2>
        <p className="editor-hint">{t('beginning.noneHint')}</p>
        <Link to="/areas/draw" search={{ ...carried, start: 'none' }} className="button">
          <MousePointerClick size={18} aria-hidden="true" />
          {t('beginning.noneDo')}
        </Link>
      </section>
    </div>
  );
}
