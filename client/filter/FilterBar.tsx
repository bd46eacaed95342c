import { ChevronDown, CircleDashed, ListFilter, MapPinned, PenLine, Shapes } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTool, useTool } from '../map/tool.ts';
import { AreaChoice } from './AreaChoice.tsx';
import { useFilter } from './address.ts';
import { DistrictChoice } from './DistrictChoice.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { FilterChips } from './FilterChips.tsx';
import { TextChoice } from './TextChoice.tsx';
import './filter-bar.css';

type Open = 'districts' | 'area' | null;

/**
 * The one filter: districts, an ambassador's area, a drawn shape, a place with a radius, an edition, words. It lives in
 * the address, so every list and layer reads the same.
 *
 * @param editions years to choose from; without it those of the ambassador programme
 * @param map whether the map stands beside it: what is chosen there is not offered without
 */
export function FilterBar({ editions, map = true }: { editions?: number[]; map?: boolean }) {
  const { t } = useTranslation('filter');
  const [{ shape, near }] = useFilter();
  const [open, setOpen] = useState<Open>(null);
  const [unfolded, setUnfolded] = useState(false);
  const tool = useTool();
  const choiceId = useId();
  const toggle = (next: Open) => {
    if (tool === 'districts') chooseTool('ask');
    setOpen(open === next ? null : next);
  };
  return (
    <search className="filter-bar" aria-label={t('label')} data-unfolded={unfolded || undefined}>
      <button
        type="button"
        className="filter-way filter-fold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <ListFilter aria-hidden size={18} />
        {t('fold')}
        <ChevronDown aria-hidden size={16} className="filter-way-arrow" />
      </button>
      <div className="filter-ways">
        <Way
          icon={<MapPinned aria-hidden size={18} />}
          text={t('districts.open')}
          controls={choiceId}
          expanded={open === 'districts'}
          onPress={() => toggle('districts')}
        />
        <Way
          icon={<Shapes aria-hidden size={18} />}
          text={t('area.open')}
          controls={choiceId}
          expanded={open === 'area'}
          onPress={() => toggle('area')}
        />
        {map && (
          <>
            <Way
              icon={<PenLine aria-hidden size={18} />}
              text={shape ? t('shape.again') : t('shape.draw')}
              pressed={tool === 'shape'}
              onPress={() => chooseTool(tool === 'shape' ? 'ask' : 'shape')}
            />
            <Way
              icon={<CircleDashed aria-hidden size={18} />}
              text={near ? t('near.again') : t('near.choose')}
              pressed={tool === 'near'}
              onPress={() => chooseTool(tool === 'near' ? 'ask' : 'near')}
            />
          </>
        )}
      </div>
      <div id={choiceId} className="filter-open" hidden={open === null}>
        {open === 'districts' && <DistrictChoice map={map} />}
        {open === 'area' && <AreaChoice onChosen={() => setOpen(null)} />}
      </div>
      <div className="filter-words">
        <TextChoice />
        <EditionChoice editions={editions} />
      </div>
      <FilterChips />
    </search>
  );
}

type WayProps = {
  icon: ReactNode;
  text: string;
  controls?: string;
  expanded?: boolean;
  pressed?: boolean;
  onPress: () => void;
};

function Way({ icon, text, controls, expanded, pressed, onPress }: WayProps) {
  return (
    <button
      type="button"
      className="filter-way"
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onPress}
    >
      {icon}
      {text}
      {expanded !== undefined && <ChevronDown aria-hidden size={16} className="filter-way-arrow" />}
    </button>
  );
}
