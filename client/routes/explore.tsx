import { AmbassadorList, FilterBar } from './slots.tsx';

export function Explore() {
  return (
    <>
      <FilterBar />
      <AmbassadorList />
    </>
  );
}
