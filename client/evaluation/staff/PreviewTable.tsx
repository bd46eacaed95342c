import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { previewAnswer } from '../../../server/evaluation/imports/schema.ts';

const atOnce = 50;

/** What would be imported, and every row that gives nothing, with its reason. */
export function PreviewTable({ preview, columns }: { preview: z.output<typeof previewAnswer>; columns: string[] }) {
  const { t } = useTranslation('evaluation-staff');
  const [most, setMost] = useState(atOnce);
  const { values, missing, existing, bad, sample, looksLikeFractions } = preview;
  return (
    <>
      <p role="status">
        <strong>{t('preview.values', { count: values })}</strong>
        {missing > 0 && ` · ${t('preview.missing', { count: missing })}`}
        {existing > 0 && ` · ${t('preview.existing', { count: existing })}`}
        {bad.length > 0 && ` · ${t('preview.bad', { count: bad.length })}`}
      </p>
      {looksLikeFractions && <p className="studies-warning">{t('preview.fractions')}</p>}
      {bad.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
        <section className="studies-scroll" tabIndex={0} aria-label={t('preview.badTitle')}>
          <table>
            <caption>{t('preview.badTitle')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('preview.row')}</th>
                <th scope="col">{t('preview.column')}</th>
                <th scope="col">{t('preview.text')}</th>
                <th scope="col">{t('preview.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {bad.slice(0, most).map(({ row, column, text, reason }) => (
                <tr key={`${row} ${column} ${reason}`}>
                  <td>{row}</td>
                  <td>{column === null ? '' : columns[column]}</td>
                  <td>{text}</td>
                  <td>{t(`reasons.${reason}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {bad.length > most && (
            <button type="button" className="button" onClick={() => setMost(most + atOnce)}>
              {t('preview.more', { count: bad.length - most })}
            </button>
          )}
        </section>
      )}
      {sample.length > 0 && (
        <details>
          <summary>{t('preview.sample')}</summary>
          <ul className="studies-sample">
            {sample.map(({ row, edition, placeName, indicator, value }) => (
              <li key={`${row} ${indicator}`}>
                {placeName}, {edition}: {indicator} = {value}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
