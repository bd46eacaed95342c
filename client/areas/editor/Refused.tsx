import { useTranslation } from 'react-i18next';
import { accept } from './accepting.ts';
import { editing, type Refusal, useEditing } from './editing.ts';
import { useAreaFigures } from './figures/exact.ts';
import { ShowOnMap } from './ShowOnMap.tsx';

/** Why the recipe makes no area: what, where, and the way out. */
export function Refused() {
  const { t } = useTranslation('editor');
  const refusal = useEditing((state) => state.refusal);
  const words = useRefusalWords();
  if (!refusal) return <div role="alert" />;
  const { at, reason, path, repaired } = refusal;
  return (
    <div role="alert">
      <section className="editor-refused">
        <h2>{t('refused.title')}</h2>
        <p>
          <PartAt path={path} /> {words(refusal)}
        </p>
        <div className="editor-ways">
          {repaired && path && (
            <button
              type="button"
              className="button"
              data-main
              onClick={() => void accept(refusal, t(`refused.accepted.${acceptedAs(reason)}`))}
            >
              {t(`refused.accept.${acceptedAs(reason)}`)}
            </button>
          )}
          {at && <ShowOnMap at={at} geometry={repaired} kind={reason === 'self-crossing' ? 'crossing' : 'refusal'} />}
          {path && <ChooseIt path={path} />}
        </div>
      </section>
    </div>
  );
}

/** Leads to the polygon in question, to be mended by hand. */
function ChooseIt({ path }: { path: string }) {
  const { t } = useTranslation('editor');
  const [, layer, index] = /^\/recipe\/(drawn|cut)\/(\d+)$/.exec(path) ?? [];
  if (layer !== 'drawn' && layer !== 'cut') return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => editing.set({ tool: 'shape', selected: { layer, index: Number(index), vertex: null } })}
    >
      {t('refused.mend')}
    </button>
  );
}

const acceptedAs = (reason: Refusal['reason']) =>
  reason === 'swapped-coordinates' ? 'swapped' : reason === 'projected-coordinates' ? 'projected' : 'repaired';

/** "Część 2:", where the refusal is of one polygon. */
function PartAt({ path }: { path: string | null }) {
  const { t } = useTranslation('editor');
  const [, layer, index] = /^\/recipe\/(drawn|cut)\/(\d+)$/.exec(path ?? '') ?? [];
  return layer ? t(`refused.at.${layer}`, { number: Number(index) + 1 }) : null;
}

/** The server speaks Polish; the reasons are the same for ever, so they are worded here in the reader's language. */
function useRefusalWords(): (refusal: Refusal) => string {
  const { t } = useTranslation('editor');
  const { km2, whole } = useAreaFigures();
  return ({ reason, figures }) => {
    const number = (name: string) => (typeof figures[name] === 'number' ? figures[name] : 0);
    return t(`refused.reason.${reason}`, {
      areaKm2: km2(number('areaKm2')),
      maxAreaKm2: km2(number('maxAreaKm2')),
      vertices: whole(number('vertices')),
      maxVertices: whole(number('maxVertices')),
    });
  };
}
