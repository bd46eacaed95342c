/** A mark over the map that says where a point would be set; in the middle unless a place in pixels is given. */
export function Crosshair({ at }: { at?: { x: number; y: number } }) {
  return (
    <svg
      className="map-crosshair"
      viewBox="0 0 44 44"
      width="44"
      height="44"
      aria-hidden
      style={at && { left: at.x, top: at.y }}
    >
      <path className="map-crosshair-halo" d="M22 3v13M22 28v13M3 22h13M28 22h13" />
      <path className="map-crosshair-line" d="M22 3v13M22 28v13M3 22h13M28 22h13" />
      <circle className="map-crosshair-dot" cx="22" cy="22" r="2.5" />
    </svg>
  );
}
