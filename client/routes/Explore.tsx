import { AmbassadorList } from '../ambassadors/AmbassadorList.tsx';
import { FilterBar } from '../filter/FilterBar.tsx';

/** The start: the filter and everybody who matches it. The question and the search stand above, in the shell. */
export function Explore() {
  return (
    <>
      <FilterBar />
      <AmbassadorList />
    </>
  );
}
