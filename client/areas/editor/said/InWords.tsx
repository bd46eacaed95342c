import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../../../map/district-name.ts';
import { useEditing } from '../editing.ts';
import { useAreaFigures } from '../figures/exact.ts';
import type { Checked } from '../recipe/recipe.ts';

/** The whole result read back, so that nobody needs the map to know what they have chosen. */
export function InWords() {
  const { t } = useTranslation('editor');
  const checked = useEditing((state) => state.checked);
  return (
    <section className="editor-part" aria-labelledby="editor-words">
      <h2 id="editor-words">{t('words.title')}</h2>
      {checked ? <Said checked={checked} /> : <p className="editor-hint">{t('words.later')}</p>}
    </section>
  );
}

function Said({ checked }: { checked: Checked }) {
  const { t } = useTranslation('editor');
  const { about, km2, percent, whole, distance } = useAreaFigures();
  const nameOf = useDistrictName();
  const { areaKm2, parts, residents, addresses, districts, inside, overlaps, neighbours } = checked;
  const whollyInside = inside.streets.filter(({ whole: all }) => all);
  const inPart = inside.streets.filter(({ whole: all, certain }) => !all && certain);
  const perhaps = inside.streets.filter(({ whole: all, certain }) => !all && !certain);
  const overlapping = new Set(overlaps.map(({ area }) => area.id));
  const beside = neighbours.filter(({ area }) => !overlapping.has(area.id));
  return (
    <div className="editor-words">
      <p>
        {t('words.size', { km2: km2(areaKm2), count: parts })} {t('words.residents', { residents: about(residents) })}{' '}
        {addresses !== null && t('words.addresses', { count: addresses, figure: whole(addresses) })}
      </p>
      <dl>
        <dt>{t('words.districts')}</dt>
        <dd>
          <ul>
            {districts.map(({ number, share, residents: part }) => (
              <li key={number}>
                {t('words.district', { name: nameOf(number), share: percent(share), residents: about(part) })}
              </li>
            ))}
          </ul>
        </dd>
        <Streets title={t('words.whole')} streets={whollyInside} />
        <Streets title={t('words.part')} streets={inPart} />
        <Streets title={t('words.perhaps')} hint={t('words.perhapsWhy')} streets={perhaps} />
        <dt>{t('words.overlaps')}</dt>
        <dd>
          {overlaps.length === 0 ? (
            t('words.noOverlaps')
          ) : (
            <ul>
              {overlaps.map(({ area, ambassador, areaKm2: common, residents: shared }) => (
                <li key={area.id}>
                  <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }}>
                    {area.name}
                  </Link>{' '}
                  {t('words.overlap', { ambassador: ambassador.name, km2: km2(common), residents: about(shared) })}
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{t('words.neighbours')}</dt>
        <dd>
          {beside.length === 0 ? (
            t('words.noNeighbours')
          ) : (
            <ul>
              {beside.map(({ area, ambassador, distanceM }) => (
                <li key={area.id}>
                  <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }}>
                    {area.name}
                  </Link>{' '}
                  {distanceM === 0
                    ? t('words.touching', { ambassador: ambassador.name })
                    : t('words.near', { ambassador: ambassador.name, distance: distance(distanceM) })}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </div>
  );
}

type StreetsProps = { title: string; hint?: string; streets: Checked['inside']['streets'] };

function Streets({ title, hint, streets }: StreetsProps) {
  if (streets.length === 0) return null;
  return (
    <>
      <dt>
        {title} <span className="editor-count">({streets.length})</span>
      </dt>
      <dd>
        {hint && <p className="editor-hint">{hint}</p>}
        {streets.map(({ label }) => label).join(', ')}
      </dd>
    </>
  );
}
