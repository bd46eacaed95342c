import { useTranslation } from 'react-i18next';
import { saidIn } from '../../server/evaluation/computed/said.ts';
import type { EvaluationItem } from '../../server/evaluation/values/schema.ts';
import { filteredPath, useFilter } from '../filter/address.ts';
import { useFigures } from '../filter/figures.ts';
import { useInLanguage } from './shown/figures.ts';
import type { Shown } from './shown/values.ts';

/** Where the figures on screen come from, what they are parts of, and the ways to take them along. */
export function SourceNote({ shown: { indicator, edition, level, byPlace, city, reached } }: { shown: Shown }) {
  const { t } = useTranslation('evaluation');
  const [filter] = useFilter();
  const words = useInLanguage();
  const items = [...[...byPlace.values()].filter(({ place }) => reached.has(place ?? 0)), ...(city ? [city] : [])];
  const leftOut = items.filter(({ leftOut: count, level: at }) => count > 0 && at === 'district');
  const of = { indicator: indicator.key };
  return (
    <section className="source-note">
      <h2>{t('source.title')}</h2>
      <Provenance items={items} />
      {leftOut.map(({ placeName, leftOut: count }) => (
        <p key={placeName}>{t('source.leftOut', { count, place: placeName, edition })}</p>
      ))}
      <ul className="source-downloads">
        <li>
          <a href={filteredPath('/api/evaluation.csv', filter, { ...of, dialect: 'excel-pl' })} download>
            {t('source.csvExcel', { indicator: words(indicator.names) })}
          </a>
        </li>
        <li>
          <a href={filteredPath('/api/evaluation.csv', filter, of)} download>
            {t('source.csv')}
          </a>
        </li>
        <li>
          <a
            href={filteredPath('/api/evaluation.geojson', { ...filter, edition }, { ...of, level })}
            download={`${indicator.key}-${edition}.geojson`}
          >
            {t('source.geojson', { edition })}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** Sources, methods and denominators of some figures: each once, with whose it is where they differ. */
export function Provenance({ items }: { items: EvaluationItem[] }) {
  const { t } = useTranslation('evaluation');
  const { whole } = useFigures();
  const ofCity = items.find(({ level }) => level === 'city')?.denominator ?? items[0]?.denominator;
  return (
    <dl className="provenance">
      <div>
        <dt>{t('source.source')}</dt>
        <Texts items={items} of={({ source }) => source} more={({ published }) => published} />
      </div>
      <div>
        <dt>{t('source.method')}</dt>
        <Texts items={items} of={({ method }) => method} />
      </div>
      {ofCity && (
        <div>
          <dt>{t('source.denominator')}</dt>
          <dd>
            <Said text={ofCity.name} />
            {ofCity.year && `, ${ofCity.year}`}
            {items.length === 1 && ofCity.number !== null && `: ${whole(ofCity.number)}`}
          </dd>
        </div>
      )}
    </dl>
  );
}

type Texts = {
  items: EvaluationItem[];
  of: (item: EvaluationItem) => string;
  more?: (item: EvaluationItem) => string | null;
};

function Texts({ items, of, more }: Texts) {
  const groups = Object.entries(Object.groupBy(items, (item) => JSON.stringify([of(item), more?.(item) ?? null])));
  return groups.map(([key, group = []]) => {
    const [text, also] = JSON.parse(key) as [string, string | null];
    return (
      <dd key={key}>
        <Said text={text} />
        {also && ` (${also})`}
        {groups.length > 1 && ` – ${group.map(({ placeName }) => placeName).join(', ')}`}
      </dd>
    );
  });
}

/** In the language on screen where it is known, else in Polish. */
function Said({ text }: { text: string }) {
  const { language } = useTranslation().i18n;
  const said = saidIn(language, text);
  return said === undefined ? <span lang="pl">{text}</span> : said;
}
