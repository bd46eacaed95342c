import { Magnet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { say } from '../../areas/editor/editing.ts';
import { snapSetting, useSnapOn } from './snap-setting.ts';
import { ToolButton } from './ToolRow.tsx';

/** Whether points cling to borders. */
export function SnapButton() {
  const { t } = useTranslation('editing');
  const on = useSnapOn();
  return (
    <ToolButton
      brief="phone"
      label={t('snap.label')}
      title={t('snap.what')}
      icon={<Magnet aria-hidden size={18} />}
      pressed={on}
      onPress={() => {
        snapSetting.set({ on: !on });
        say(on ? t('snap.off') : t('snap.on'));
      }}
    />
  );
}
