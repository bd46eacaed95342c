import { Link, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { useFigures } from '../filter/figures.ts';
import { useDistrictName } from '../map/district-name.ts';
import { useTimes } from '../meetings/times.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { clockOf } from './by-time.ts';
import { NoteForm } from './NoteForm.tsx';
import { atTables } from './planners.ts';
import type { TableSheet } from './shapes.ts';
import { Where } from './Where.tsx';
import { useOwn } from './workshops.ts';
import '../meetings/meeting-page.css';
import './workshops.css';

export const SheetPage = () => <SignedInOnly needs={atTables}>{() => <Sheet />}</SignedInOnly>;

/** The sheet for the tables: who comes when and with what, on paper a page a table. */
function Sheet() {
  const { t } = useTranslation('workshops');
  const times = useTimes();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useOwn<TableSheet>(`/api/workshops/${encodeURIComponent(id)}/sheet`);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { workshop, tables } = data;
  return (
    <article className="prose table-sheets">
      <p className="meeting-back">
        <Link to="/workshops/$id" params={{ id }}>
          {t('sheet.back')}
        </Link>
      </p>
      <PageHeading title={t('sheet.title', { title: workshop.title })} />
      <p>
        {times.whole(workshop)}
        <br />
        <Where workshop={workshop} />
      </p>
      <button type="button" className="button" onClick={() => window.print()}>
        <Printer aria-hidden size={18} />
        {t('sheet.print')}
      </button>
      {tables.length === 0 && <p>{t('slots.none')}</p>}
      {tables.map((table) => (
        <TableOf key={`${table.placeName}-${table.expert}-${table.unit?.id}`} table={table} />
      ))}
    </article>
  );
}

function TableOf({ table: { placeName, unit, expert, slots } }: { table: TableSheet['tables'][number] }) {
  const { t } = useTranslation('workshops');
  return (
    <section className="table-sheet">
      <h2>
        {placeName}
        {unit && unit.name !== placeName && ` · ${unit.name}`}
      </h2>
      {expert && <p className="meeting-quiet">{t('sheet.expert', { name: expert })}</p>}
      <ol className="table-slots">
        {slots.map((slot) => (
          <li key={slot.id}>
            <h3>
              {clockOf(slot.startsLocal)}–{clockOf(slot.endsLocal)}
            </h3>
            {slot.booking ? <Booked slot={slot.id} booking={slot.booking} /> : <p>{t('sheet.free')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

type Booking = NonNullable<TableSheet['tables'][number]['slots'][number]['booking']>;

function Booked({ slot, booking }: { slot: number; booking: Booking }) {
  const { t, i18n } = useTranslation(['workshops', 'themes']);
  const districtName = useDistrictName();
  const { proposal, authors, question, notes, notesVersion, similar } = booking;
  const { pln } = useFigures();
  return (
    <div className="table-booked">
      <p>
        <Link to="/proposals/$id" params={{ id: String(proposal.id) }}>
          <strong>{proposal.title}</strong>
        </Link>
      </p>
      <p>{proposal.short}</p>
      <p className="meeting-quiet">
        {[
          new Intl.ListFormat(i18n.language).format(authors),
          proposal.theme && t(`themes:theme.${proposal.theme}`),
          proposal.district !== null && districtName(proposal.district),
          proposal.placeNote,
          proposal.costPln > 0 && pln(proposal.costPln),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {question && (
        <p className="meeting-typed">
          <strong>{t('sheet.question')}</strong> {question}
        </p>
      )}
      {similar.length > 0 && (
        <p className="meeting-quiet">
          {t('sheet.similar')} {similar.map(({ title }) => t('quoted', { title })).join(', ')}
        </p>
      )}
      <NoteForm slot={slot} noted={{ notes, version: notesVersion }} />
    </div>
  );
}
