import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo } from 'react';
import { useConsultationMarks } from '../../consultations/marks.ts';
import { useMeetingMarks } from '../../meetings/marks.ts';
import { useNeedMarks } from '../../needs/marks.ts';
import { useNeedTiles } from '../../needs/needs.ts';
import { useProposalMapMarks } from '../../proposals/marks.ts';
import { useProposalTiles } from '../../proposals/proposals.ts';
import { useWorkshopMarks } from '../../workshops/marks.ts';
import { useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';
import { density } from '../marks/canvas.ts';
import { type Mark, markIndex, marksAt, tiledMarks } from '../marks/clusters.ts';
import { isRing, ringImage } from '../marks/images.ts';
import { type MarkTopic, markTopics } from '../marks/looks.ts';
import type { Palette } from '../palette.ts';
import type { Subject } from '../subject.ts';
import { useView } from '../view.ts';
import { useWholeZoom } from '../whole-zoom.ts';
import { type MarkTiles, useTiledMarks } from './mark-tiles.ts';

/** So many are drawn wherever they lie; of more only those in and around the view. */
const mostEverywhere = 2000;
const none: Mark[] = [];

/** The marks of the screen's topic, the same that its list shows, clustered for the zoom that the map stands at. */
export function useMarkFeed(map: MapLibre, subject: Subject, palette: Palette): void {
  const topic = markTopics.find((each) => each === subject) ?? null;
  const marks = useMarksOf(topic);
  const zoom = useWholeZoom(map);
  const bounds = useView((state) => state.bounds);
  const pointed = useHighlight((state) => state.hoveredMark ?? state.selectedMark);
  const index = useMemo(() => markIndex(marks), [marks]);
  const tiles = useTilesOf(topic);
  const tiled = useTiledMarks(map, tiles);
  const [west, south, east, north] = (marks.length > mostEverywhere && bounds) || [];
  const drawn = useMemo(() => {
    if (!topic) return null;
    if (tiles) return tiledMarks(tiled, topic, zoom, pointed);
    if (west === undefined || south === undefined || east === undefined || north === undefined)
      return marksAt(index, topic, zoom, pointed);
    const [across, up] = [(east - west) / 2, (north - south) / 2];
    return marksAt(index, topic, zoom, pointed, [west - across, south - up, east + across, north + up]);
  }, [topic, tiles, tiled, index, zoom, pointed, west, south, east, north]);
  useRings(map, palette);
  useFeed(map, 'marks', drawn);
}

/** Each topic asks only while it is the one on screen. */
function useMarksOf(topic: MarkTopic | null): Mark[] {
  const meetings = useMeetingMarks(topic === 'meetings');
  const needs = useNeedMarks(topic === 'needs');
  const proposals = useProposalMapMarks(topic === 'proposals');
  const consultations = useConsultationMarks(topic === 'consultations');
  const workshops = useWorkshopMarks(topic === 'workshops');
  return meetings ?? needs ?? proposals ?? consultations ?? workshops ?? none;
}

/** A topic that has more marks than come whole, as tiles; null of others. */
function useTilesOf(topic: MarkTopic | null): MarkTiles | null {
  const needs = useNeedTiles(topic === 'needs');
  const proposals = useProposalTiles(topic === 'proposals');
  return needs ?? proposals;
}

/** Rings of clusters are drawn when the map first needs them, and anew in another palette. */
function useRings(map: MapLibre, palette: Palette): void {
  useEffect(() => {
    for (const name of map.listImages()) if (isRing(name)) map.updateImage(name, ringImage(name, palette));
    map.setMissingStyleImageResolver((id) => {
      if (isRing(id)) map.addImage(id, ringImage(id, palette), { pixelRatio: density });
    });
    return () => {
      map.setMissingStyleImageResolver(null);
    };
  }, [map, palette]);
}
