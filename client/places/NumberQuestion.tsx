import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressId } from './address-id.ts';
import type { Place, Serving } from './shapes.ts';

type Props = { place: Place; reason: NonNullable<Serving['ask']>['reason'] };

/** Asks for the house number, only where the answer depends on it, and says why. */
export function NumberQuestion({ place, reason }: Props) {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const placeId = addressId(place.id, text);
    setWrong(placeId === undefined);
    if (placeId) void navigate({ to: '/place/$placeId', params: { placeId } });
  };

  return (
    <form className="number-question" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('number.label')}</label>
      <div className="number-question-row">
        <input
          id={id}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
          autoComplete="off"
          maxLength={10}
          size={8}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-why ${id}-wrong` : `${id}-why`}
        />
        <button type="submit" className="button" data-main>
          {t('number.check')}
        </button>
      </div>
      <p id={`${id}-wrong`} className="number-question-wrong" role="alert">
        {wrong ? t('number.wrong') : ''}
      </p>
      <p id={`${id}-why`} className="quiet">
        {t(`number.why.${reason}`, { street: place.label })}
      </p>
    </form>
  );
}
