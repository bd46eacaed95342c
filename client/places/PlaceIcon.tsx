import { Building2, Hexagon, MapPin, Signpost, Vote } from 'lucide-react';
import type { PlaceKind } from './shapes.ts';

const icons = { street: Signpost, address: MapPin, precinct: Vote, neighbourhood: Building2, district: Hexagon };

export function PlaceIcon({ kind, size = 20 }: { kind: PlaceKind; size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} aria-hidden="true" className="place-icon" />;
}
