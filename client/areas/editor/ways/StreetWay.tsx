import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { change, editing, say, useEditing } from '../editing.ts';
import type { RecipeStreet } from '../recipe/recipe.ts';
import { addHouse, addStreet, changeStreet, removeStreet } from '../recipe/streets.ts';
import { NumberRanges } from './NumberRanges.tsx';
import { StreetSearch } from './StreetSearch.tsx';
import { rememberLabel, useStreetLabel } from './street-labels.ts';

/** Streets by name, whole or by house numbers. */
export function StreetWay() {
  const { t } = useTranslation('editor');
  const streets = useEditing(({ recipe }) => recipe.streets);
  return (
    <>
      <p className="editor-hint">{t('streets.hint')}</p>
      <StreetSearch
        onChosen={({ street, number, label }) => {
          rememberLabel(street, label);
          const before = editing.get().recipe;
          const next = number === null ? addStreet(before, street) : addHouse(before, street, number);
          const whole = number === null ? label : `${label} ${number}`;
          if (next === before) say(t('said.streetThere', { label: whole }));
          else change(next, t('said.streetAdded', { label: whole }));
        }}
      />
      {streets.length === 0 ? (
        <p>{t('streets.nothing')}</p>
      ) : (
        <ul className="editor-chosen-streets">
          {streets.map((street) => (
            <ChosenStreet key={street.street} entry={street} />
          ))}
        </ul>
      )}
    </>
  );
}

function ChosenStreet({ entry }: { entry: RecipeStreet }) {
  const { t } = useTranslation('editor');
  const { street, numbers = [] } = entry;
  const known = useEditing(({ checked }) => checked?.streets.find((each) => each.street === street));
  const label = useStreetLabel(street) ?? known?.label ?? t('streets.number', { number: street });
  return (
    <li>
      <div className="editor-street-head">
        <p>
          <strong>{label}</strong> {known && <span className="editor-count">{t(`streets.basis.${known.basis}`)}</span>}
        </p>
        <button
          type="button"
          className="button"
          aria-label={t('streets.removeOf', { label })}
          onClick={() => change(removeStreet(editing.get().recipe, street), t('said.streetRemoved', { label }))}
        >
          <Trash2 size={18} aria-hidden="true" />
          {t('streets.remove')}
        </button>
      </div>
      <NumberRanges
        label={label}
        numbers={numbers}
        onChange={(next) =>
          change(changeStreet(editing.get().recipe, street, next), t('said.numbersChanged', { label }))
        }
      />
    </li>
  );
}
