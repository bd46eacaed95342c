import { useTranslation } from 'react-i18next';
import type { Figures } from '../../server/overview/schema.ts';
import { views } from './overview.ts';

const stages = views.path.filter((column) => column !== 'drafts');

/** Public stages of one district side by side, the further on the path the darker; the table says the same in figures. */
export function StageBar({ figures, most, name }: { figures: Figures; most: number; name: string }) {
  const { t } = useTranslation('overview');
  const counts = stages.map((stage) => ({ stage, count: figures[stage] ?? 0 })).filter(({ count }) => count > 0);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const said = counts.map(({ stage, count }) => `${t(`columns.${stage}`)}: ${count}`).join(', ');
  return (
    <span className="stage-bar" role="img" aria-label={all > 0 ? `${name}. ${said}` : `${name}. ${t('table.nothing')}`}>
      <span className="stage-bar-line" style={{ inlineSize: `${(100 * all) / most}%` }}>
        {counts.map(({ stage, count }) => (
          <span key={stage} data-stage={stages.indexOf(stage)} style={{ flexGrow: count }} />
        ))}
      </span>
    </span>
  );
}
