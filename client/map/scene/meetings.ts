import type { Map as MapLibre } from 'maplibre-gl';
import { useMemo } from 'react';
import { useMeetings } from '../../meetings/meetings.ts';
import { useFeed } from '../feed.ts';
import { useHighlight } from '../highlight.ts';
import { meetingIndex, meetingsAt } from '../meeting-clusters.ts';
import { useWholeZoom } from '../whole-zoom.ts';

/** Meetings that the list shows, as pins, clustered for the zoom that the map stands at. */
export function useMeetingFeed(map: MapLibre, wanted: boolean): void {
  const meetings = useMeetings(wanted).data;
  const zoom = useWholeZoom(map);
  const pointed = useHighlight((state) => state.hoveredMeeting ?? state.selectedMeeting);
  const index = useMemo(() => meetingIndex(meetings?.features ?? []), [meetings]);
  useFeed(
    map,
    'meetings',
    useMemo(() => (wanted ? meetingsAt(index, zoom, pointed) : null), [wanted, index, zoom, pointed]),
  );
}
