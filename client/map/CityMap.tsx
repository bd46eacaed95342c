import 'maplibre-gl/dist/maplibre-gl.css';
import './city-map.css';
import { CatchBoundary } from '@tanstack/react-router';
import { type Map as MapLibre, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttributionControl, Map as MapView, ScaleControl } from 'react-map-gl/maplibre';
import { Attribution } from './Attribution.tsx';
import { hasBeneath, layOver, ownLetters, readStyleBeneath } from './beneath.ts';
import { cityBounds, farthestBounds, leastZoom, mostZoom, paddingOf } from './bounds.ts';
import { mapFontsReady } from './fonts.ts';
import { drawImages } from './images.ts';
import { MapFault, MapStatus } from './MapStatus.tsx';
import { type Palette, paletteOf } from './palette.ts';
import { Scene } from './Scene.tsx';
import { useMoreContrast, useScheme } from './scheme.ts';
import { houseStyle } from './style.ts';

/**
 * The one map of the application. It reads the filter from the address and what is pointed at from `highlight`, and
 * writes where it looks to `view`; it takes no properties, so that it can stay while routes change beside it.
 */
export function CityMap() {
  const { t } = useTranslation('map');
  const palette = paletteOf(useScheme(), useMoreContrast());
  const [map, setMap] = useState<MapLibre>();
  const [broken, setBroken] = useState(false);
  const firstStyle = useFirstStyle(palette);
  const descriptionId = useId();
  useCanvasWords(map, t('title'), descriptionId);

  return (
    <div className="city-map">
      <p id={descriptionId} className="visually-hidden">
        {t('description')}
      </p>
      {broken && <p className="city-map-broken">{t('broken')}</p>}
      {firstStyle && !broken && (
        <MapView
          mapStyle={firstStyle}
          initialViewState={{ bounds: cityBounds, fitBoundsOptions: { padding: paddingOf(window.innerWidth) } }}
          maxBounds={farthestBounds}
          minZoom={leastZoom}
          maxZoom={mostZoom}
          maxPitch={0}
          attributionControl={false}
          transformRequest={ownLetters}
          renderWorldCopies={false}
          fadeDuration={100}
          canvasContextAttributes={{ preserveDrawingBuffer: true, antialias: true }}
          onLoad={({ target }) => {
            drawImages(target, palette);
            target.keyboard.disableRotation();
            // The map lies flat: two fingers up or down move it like any others.
            target.touchPitch.disable();
            tellBusy(target);
            setMap(target);
          }}
          onError={({ error }) => {
            console.error(error);
            if (/webgl/i.test(error.message)) setBroken(true);
          }}
        >
          <ScaleControl position="bottom-left" unit="metric" />
          {hasBeneath(firstStyle) && <AttributionControl position="top-left" compact={false} />}
          {map && (
            <CatchBoundary getResetKey={() => 'map'} errorComponent={MapFault}>
              <Scene map={map} palette={palette} />
            </CatchBoundary>
          )}
        </MapView>
      )}
      <MapStatus loading={!map && !broken} />
      <Attribution />
    </div>
  );
}

/** The style that the map starts with, once the letters can be drawn and the style beneath, if any, has come. */
function useFirstStyle(palette: Palette): StyleSpecification | undefined {
  const [style, setStyle] = useState<StyleSpecification>();
  const start = useEffectEvent((beneath: StyleSpecification | null) => {
    const own = houseStyle(palette);
    setStyle(beneath ? layOver(own, beneath) : own);
  });
  useEffect(() => {
    // Under Vite MapLibre does not find its worker itself.
    setWorkerUrl(workerUrl);
    void Promise.all([readStyleBeneath(), mapFontsReady()]).then(([beneath]) => start(beneath));
  }, []);
  return style;
}

/** Says to assistive technology, and to tests, whether the map is still drawing. */
function tellBusy(map: MapLibre): void {
  const container = map.getCanvasContainer();
  map.on('render', () => container.setAttribute('aria-busy', 'true'));
  map.on('idle', () => container.setAttribute('aria-busy', 'false'));
}

/** Names the map for screen readers in the language on screen. */
function useCanvasWords(map: MapLibre | undefined, title: string, descriptionId: string): void {
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute('aria-label', title);
    canvas?.setAttribute('aria-describedby', descriptionId);
  }, [map, title, descriptionId]);
}
