import { useEffect, useId, useRef, useState } from 'react';
import { useTab, useTabList, useTabPanel } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { Item, type TabListState, useTabListState } from 'react-stately';
import { useEditing } from '../editing.ts';
import { DrawingWay } from './DrawingWay.tsx';
import { useDroppedFiles } from './dropped.ts';
import { FileWay } from './FileWay.tsx';
import { PrecinctWay } from './PrecinctWay.tsx';
import { StreetWay } from './StreetWay.tsx';

const ways = ['precincts', 'streets', 'drawing', 'file'] as const;
export type Way = (typeof ways)[number];

const screens = { precincts: PrecinctWay, streets: StreetWay, drawing: DrawingWay, file: FileWay };

/** The ways to make an area; they combine in one recipe. */
export function Ways() {
  const { t } = useTranslation('editor');
  const [way, setWay] = useState<Way>('precincts');
  const [message, setMessage] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const heading = useId();
  const counts = useEditing(({ recipe }) => recipe);
  const given = {
    selectedKey: way,
    onSelectionChange: (key: string | number) => setWay(key as Way),
    'aria-labelledby': heading,
    children: ways.map((each) => <Item key={each}>{t(`ways.${each}`)}</Item>),
  };
  const state = useTabListState(given);
  const { tabListProps } = useTabList(given, state, list);
  const dragging = useDroppedFiles((next) => {
    setMessage(next);
    setWay('file');
  });
  // Choosing a polygon on the map opens its list.
  const selected = useEditing((each) => each.selected !== null);
  useEffect(() => {
    if (selected) setWay('drawing');
  }, [selected]);

  const figures: Record<Way, number> = {
    precincts: counts.precincts.length,
    streets: counts.streets.length,
    drawing: counts.drawn.length + counts.cut.length,
    file: 0,
  };
  return (
    <section className="editor-part" data-dragging={dragging || undefined}>
      <h2 id={heading}>{t('ways.title')}</h2>
      <p className="editor-hint">{t('ways.hint')}</p>
      <div {...tabListProps} ref={list} className="editor-tabs">
        {ways.map((each) => (
          <WayTab key={each} way={each} state={state} count={figures[each]} />
        ))}
      </div>
      <WayPanel key={way} state={state} way={way} message={message} onMessage={setMessage} />
      {dragging && <p className="editor-drop">{t('file.drop')}</p>}
    </section>
  );
}

function WayTab({ way, state, count }: { way: Way; state: TabListState<object>; count: number }) {
  const { t } = useTranslation('editor');
  const element = useRef<HTMLDivElement>(null);
  const { tabProps, isSelected } = useTab({ key: way }, state, element);
  return (
    <div {...tabProps} ref={element} className="editor-tab" data-selected={isSelected || undefined}>
      {t(`ways.${way}`)}
      {count > 0 && <span className="editor-tab-count">{count}</span>}
    </div>
  );
}

export type WayProps = { message: string | null; onMessage: (message: string | null) => void };

function WayPanel({ state, way, ...props }: { state: TabListState<object>; way: Way } & WayProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { tabPanelProps } = useTabPanel({}, state, panel);
  const Screen = screens[way];
  return (
    <div {...tabPanelProps} ref={panel} className="editor-way">
      <Screen {...props} />
    </div>
  );
}
