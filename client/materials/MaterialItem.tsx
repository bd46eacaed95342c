import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FileType, fileEndings } from '../../server/materials/kinds.ts';
import type { Material } from '../../server/materials/schema.ts';
import { useDistricts } from '../map/served.ts';
import { useDates } from '../ui/dates.ts';
import { PlainText } from '../ui/PlainText.tsx';
import { useInLanguage } from './in-language.ts';

/** One material with the way to it. */
export function MaterialItem({ material, children }: { material: Material; children?: ReactNode }) {
  const { t } = useTranslation('materials');
  const speak = useInLanguage();
  const dates = useDates();
  const title = speak(material.title);
  const description = speak(material.description);
  return (
    <li>
      <h2 lang={title.lang}>{title.words}</h2>
      <span className="support-quiet">
        {t(`kinds.${material.kind}`)} · <ScopeWords material={material} />
        {material.audience === 'ambassadors' && ` · ${t('audiences.ambassadors')}`}
      </span>
      {description.words && (
        <PlainText text={description.words} {...(description.lang && { lang: description.lang })} />
      )}
      <Ways material={material} title={title.words} />
      <span className="support-quiet">
        {t('terms', { source: material.source, licence: material.licence })}{' '}
        {t('updated', { date: dates.dayOf(material.updatedAt) })}
        {material.demonstration && ` ${t('demonstration')}`}
      </span>
      {children}
    </li>
  );
}

function Ways({ material: { id, file, link }, title }: { material: Material; title: string }) {
  const { t } = useTranslation('materials');
  return (
    <div className="support-buttons">
      {file && (
        <a className="button" href={`/api/materials/${id}/file`} download>
          {t('download', { type: fileEndings[file.contentType as FileType].toUpperCase(), size: sizeOf(file.size) })}
          <span className="visually-hidden">: {title}</span>
        </a>
      )}
      {link && (
        <a className="button" href={link} rel="external noreferrer">
          {t('open')}
          <span className="visually-hidden">: {title}</span>
        </a>
      )}
    </div>
  );
}

export function ScopeWords({ material: { scope, districts } }: { material: Pick<Material, 'scope' | 'districts'> }) {
  const { t } = useTranslation('materials');
  const romans = new Map(useDistricts().data?.features.map(({ properties }) => [properties.number, properties.roman]));
  if (scope !== 'districts') return t(`scopes.${scope}`);
  return t('inDistricts', {
    count: districts.length,
    districts: districts.map((number) => romans.get(number) ?? number).join(', '),
  });
}

/** 1 234 567 → "1,2 MB", in units that need no words. */
function sizeOf(bytes: number): string {
  return bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
