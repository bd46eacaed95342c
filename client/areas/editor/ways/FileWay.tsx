import type { MultiPolygon } from 'geojson';
import { Download, Upload } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeeping } from '../drafts/keeping.ts';
import { useEditing } from '../editing.ts';
import { toGeoJson } from '../recipe/geojson.ts';
import { importFile } from './file-import.ts';
import type { WayProps } from './Ways.tsx';

/** In from a GeoJSON file, out as one. */
export function FileWay({ message, onMessage }: WayProps) {
  const { t } = useTranslation('editor');
  const chooser = useRef<HTMLInputElement>(null);
  const recipe = useEditing((state) => state.recipe);
  const checked = useEditing((state) => (state.checking || state.refusal ? null : state.checked));
  const name = useKeeping((state) => state.draft?.name ?? '');

  const save = () => {
    const properties = checked
      ? { name, areaKm2: checked.areaKm2, residentsEstimate: checked.residents, parts: checked.parts }
      : { name };
    // The schema leaves coordinates open; they are GeoJSON.
    const text = toGeoJson(recipe, (checked?.geometry as MultiPolygon | undefined) ?? null, properties);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }));
    link.download = `${fileName(name) || 'okolica'}.geojson`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };

  return (
    <>
      <p className="editor-hint">{t('file.hint')}</p>
      <div className="editor-ways">
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          <Upload size={18} aria-hidden="true" />
          {t('file.import')}
        </button>
        <button type="button" className="button" onClick={save}>
          <Download size={18} aria-hidden="true" />
          {t('file.export')}
        </button>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('file.import')}
        accept=".geojson,.json,application/geo+json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void importFile(file).then(onMessage);
        }}
      />
      <p role="status">{message}</p>
      <p className="editor-hint">{t('file.exportHint')}</p>
    </>
  );
}

/** Letters, digits and dashes, so that every system takes it. */
const fileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
