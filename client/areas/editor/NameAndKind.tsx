import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type AreaKind, areaKinds } from '../../../server/areas/area-kind.ts';
import { contentOf, type DraftContent } from './drafts/draft.ts';
import type { Keeper } from './drafts/keep-draft.ts';
import { keeping, useKeeping } from './drafts/keeping.ts';

const longestName = 120;

/** What the area is called and what it is; kept as it is typed. */
export function NameAndKind({ keeper }: { keeper: Keeper }) {
  const { t } = useTranslation('editor');
  const id = useId();
  const name = useKeeping((state) => state.draft?.name ?? '');
  const kind = useKeeping((state) => state.draft?.kind ?? null);
  const keep = (change: Partial<DraftContent>) => {
    const { draft } = keeping.get();
    if (draft) keeper.keep({ ...contentOf(draft), ...change });
  };
  return (
    <div className="editor-name">
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('name.label')}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={longestName}
          placeholder={t('name.example')}
          autoComplete="off"
          onChange={({ target }) => keep({ name: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('kind.label')}</label>
        <select
          id={`${id}-kind`}
          value={kind ?? ''}
          onChange={({ target }) => keep({ kind: target.value === '' ? null : (target.value as AreaKind) })}
        >
          <option value="">{t('kind.choose')}</option>
          {areaKinds.map((each) => (
            <option key={each} value={each}>
              {t(`kind.${each}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
