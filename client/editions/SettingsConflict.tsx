import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../server/editions/schema.ts';
import { stages } from '../../server/editions/stage.ts';
import { useDates } from '../ui/dates.ts';
import { Conflict, type Difference } from './Conflict.tsx';
import type { Settings } from './settings.ts';

type Props = { current: Edition; yours: Settings; onMine: () => Promise<void>; onTheirs: () => void };

/** Somebody has saved other settings meanwhile: what differs, side by side. */
export function SettingsConflict({ current, yours, onMine, onTheirs }: Props) {
  const { t } = useTranslation('editions');
  const { day } = useDates();
  const [failed, setFailed] = useState(false);
  const dates = (settings: Settings, stage: string) => {
    const found = settings.stages.find((each) => each.stage === stage);
    return found ? `${day(found.opens)} – ${day(found.closes)}` : t('notHeld');
  };
  const all: Difference[] = [
    ...(['name', 'contactName', 'contactUrl', 'maxAreaKm2', 'maxVertices'] as const).map((name) => ({
      label: t(name),
      theirs: String(current[name]),
      mine: String(yours[name]),
    })),
    ...stages.map((stage) => ({
      label: t(`stage.${stage}`),
      theirs: dates(current, stage),
      mine: dates(yours, stage),
    })),
  ];
  return (
    <Conflict
      differences={all.filter(({ theirs, mine }) => theirs !== mine)}
      failed={failed}
      onMine={() => void onMine().catch(() => setFailed(true))}
      onTheirs={onTheirs}
    />
  );
}
