import type { Geometry } from 'geojson';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { mostLetters, scopes } from '../../../server/proposals/limits.ts';
import { useDistrictChoices } from '../../map/district-name.ts';
import { PlaceEditor } from '../../map/placing/PlaceEditor.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Content, Finding } from '../shapes.ts';
import { AreaChoice } from './AreaChoice.tsx';
import { Corrections, Warning } from './Corrections.tsx';
import type { OwnStep } from './own-step.ts';

/** Whom it concerns and where it is: a whole district, the whole city, or what is marked on the map or by addresses. */
export function PlaceStep(own: OwnStep) {
  const { t } = useTranslation('proposals');
  const { proposal, content, change, wrong, findings, aside, putAside } = own;
  const of = (field: Finding['field'], severity: Finding['severity']) =>
    findings
      .filter((finding) => finding.field === field && finding.severity === severity)
      // In which area it is worked on is for the authors to say.
      .map((finding) => (proposal.mine ? finding : { ...finding, areas: [] }));
  // What does not go together is not saved; here it waits for a change of mind.
  const chooseScope = (scope: Content['scope']) => {
    if (scope === 'city') putAside({ district: content.district });
    change('scope', scope);
    change('district', scope === 'city' ? null : (content.district ?? aside.district));
  };
  const tickWhole = (whole: boolean) => {
    if (whole) putAside({ place: content.place });
    change('whole', whole);
    change('place', whole ? null : (content.place ?? aside.place));
  };
  const id = useId();
  const districts = useDistrictChoices();
  const districtError = wrong('district');
  const placeError = wrong('place');
  const outside = (findings.find((finding) => finding.outside)?.outside ?? null) as Geometry | null;
  return (
    <>
      <fieldset className="proposal-choice-list">
        <legend>{t('fact.extent')}</legend>
        {scopes.map((scope) => (
          <label key={scope}>
            <input
              type="radio"
              name="scope"
              value={scope}
              checked={content.scope === scope}
              onChange={() => chooseScope(scope)}
            />
            {t(`scopeChoice.${scope}`)}
          </label>
        ))}
      </fieldset>
      {content.scope === 'district' && (
        <div className="field" data-wrong={districtError ? '' : undefined}>
          <label htmlFor={`${id}-district`}>{t('field.district')}</label>
          <select
            id={`${id}-district`}
            name="district"
            value={content.district ?? ''}
            aria-describedby={districtError && `${id}-district-error`}
            onChange={({ target }) => change('district', target.value === '' ? null : Number(target.value))}
          >
            <option value="">{t('place.chooseDistrict')}</option>
            {districts.map(({ number, name }) => (
              <option key={number} value={number}>
                {name}
              </option>
            ))}
          </select>
          {districtError && (
            <span className="field-error" id={`${id}-district-error`}>
              {districtError}
            </span>
          )}
          <Corrections findings={of('district', 'must')} change={change} />
          <Warning findings={of('district', 'warning')} change={change} />
        </div>
      )}
      <Checkbox
        name="whole"
        label={t(content.scope === 'city' ? 'place.wholeCity' : 'place.wholeDistrict')}
        checked={content.whole}
        onChange={({ target }) => tickWhole(target.checked)}
      />
      {!content.whole && (
        <PlaceEditor
          value={content.place}
          onChange={(place) => change('place', place)}
          district={content.scope === 'district' ? content.district : null}
          outside={outside}
          error={placeError}
        />
      )}
      <Corrections findings={of('place', 'must')} change={change} />
      <Warning findings={of('place', 'warning')} change={change} />
      <TextArea
        name="placeNote"
        label={t('field.placeNote')}
        hint={t('hint.placeNote')}
        value={content.placeNote}
        onChange={({ target }) => change('placeNote', target.value)}
        maxLength={mostLetters.placeNote}
        rows={2}
      />
      {proposal.mine && <AreaChoice {...own} />}
      <Checkbox
        name="landDeclared"
        label={t('field.landDeclared')}
        checked={content.landDeclared}
        onChange={({ target }) => change('landDeclared', target.checked)}
        error={wrong('landDeclared')}
      >
        {t('hint.landDeclared')}
      </Checkbox>
    </>
  );
}
