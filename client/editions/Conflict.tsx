import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export type Difference = { label: string; theirs: string; mine: string };

type Props = { differences: Difference[]; failed: boolean; onMine: () => void; onTheirs: () => void };

/** Two versions of the same thing side by side, and the choice between them. */
export function Conflict({ differences, failed, onMine, onTheirs }: Props) {
  const { t } = useTranslation('editions');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="edition-conflict" ref={box} tabIndex={-1} aria-labelledby="edition-conflict-title">
      <h3 id="edition-conflict-title">{t('conflict.title')}</h3>
      <p>{t('conflict.lead')}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('conflict.theirs')}</th>
            <th scope="col">{t('conflict.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, theirs, mine }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{theirs}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div role="alert">{failed && <p className="edition-refusal">{t('conflict.failed')}</p>}</div>
      <div className="edition-buttons">
        <button type="button" className="button" data-main onClick={onMine}>
          {t('conflict.keepMine')}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {t('conflict.takeTheirs')}
        </button>
      </div>
    </section>
  );
}
