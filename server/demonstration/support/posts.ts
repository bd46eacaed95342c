/** Good practice that fictional ambassadors share; comments come from others of them. */
export type PlannedPost = {
  title: string;
  body: string;
  place: string | null;
  point: [number, number] | null;
  public: boolean;
  comments: string[];
};

export const plannedPosts: PlannedPost[] = [
  {
    title: 'Kredowa mapa potrzeb przed szkołą',
    body: 'Narysowaliśmy z dziećmi na chodniku mapę osiedla. Każdy mógł postawić krzyżyk tam, gdzie czegoś brakuje.\n\n- potrzebne: 20 kred, dwie godziny, zgoda dyrekcji\n- przyszło około 60 osób, także tych, które nie chodzą na zebrania\n- najwięcej krzyżyków: brak cienia przy placu zabaw\n\nPo deszczu nie ma śladu, więc zdjęcia trzeba zrobić od razu.',
    place: 'Chodnik przed szkołą podstawową',
    point: [20.0379, 50.0777],
    public: true,
    comments: ['Zrobiliśmy to samo na dziedzińcu biblioteki. Warto mieć krzesła dla starszych osób.'],
  },
  {
    title: 'Spotkanie o 10 rano zamiast o 18',
    body: 'Wieczorem przychodziło pięć osób. O dziesiątej, obok targu, przyszło ich trzydzieści. Wniosek: pytać najpierw, kiedy ludzie mogą, a dopiero potem rezerwować salę.',
    place: null,
    point: null,
    public: false,
    comments: [],
  },
];
