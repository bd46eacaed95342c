import type { Theme } from '../../proposals/theme.ts';
import type { PlannedThread } from './planned-thread.ts';

/** About needs, by theme. */
export const needThreads: Record<Theme, PlannedThread[]> = {
  greenery: [
    {
      by: 'Celina W.',
      says: 'Popieram. W lipcu na tym placu jest o kilka stopni cieplej niż w parku obok.',
      replies: [{ by: 'Bruno M.', says: 'Mierzyłaś? Taki pomiar bardzo by się przydał w uzasadnieniu.' }],
    },
  ],
  infrastructure: [
    {
      by: 'Ada K.',
      says: 'Z wózkiem trzeba tu zjeżdżać na jezdnię. Wystarczyłoby obniżyć krawężnik w dwóch miejscach.',
      replies: [{ by: 'ambassador', says: 'Proszę o zdjęcie na spotkaniu, dołączymy do projektu.' }],
    },
  ],
  culture: [
    {
      by: 'Dariusz P.',
      says: 'Dom kultury zamyka się o siedemnastej, a młodzież wychodzi ze szkoły o szesnastej.',
      replies: [{ by: 'Ewelina S.', says: 'Dwa wieczory w tygodniu do dwudziestej zmieniłyby wszystko.' }],
    },
  ],
  sport: [
    {
      by: 'Filip Z.',
      says: 'Boisko jest, tylko po deszczu stoi na nim woda. Może wystarczy drenaż, bez nowej nawierzchni?',
      replies: [{ by: 'ambassador', says: 'Dobra myśl: taniej i da się zrobić w jednym sezonie.' }],
    },
  ],
  social: [
    {
      by: 'Gabriela N.',
      says: 'Starsze osoby z naszej klatki nie mają gdzie się spotkać. Zimą siedzą na schodach.',
      replies: [{ by: 'Henryk L.', says: 'W bibliotece jest wolna sala przed południem, pytałem.' }],
    },
  ],
  health: [
    {
      by: 'Bruno M.',
      says: 'Do najbliższego defibrylatora jest stąd ponad kilometr.',
      replies: [{ by: 'ambassador', says: 'Sprawdzę, czy apteka zgodzi się na szafkę na zewnątrz.' }],
    },
  ],
  education: [
    {
      by: 'Ada K.',
      says: 'Dzieci pytają o ogród, w którym można coś posadzić. Szkoła by się nim zajęła.',
      replies: [{ by: 'Celina W.', says: 'Nauczycielka przyrody prosiła o cztery skrzynie i kompostownik.' }],
    },
  ],
  safety: [
    {
      by: 'Dariusz P.',
      says: 'Kierowcy skracają tędy drogę i nie zwalniają. Próg albo wyniesione przejście, byle szybko.',
      replies: [{ by: 'Ewelina S.', says: 'Wyniesione przejście: próg budzi cały blok.' }],
    },
  ],
  cycling: [
    {
      by: 'Filip Z.',
      says: 'Brakuje stu metrów, żeby droga rowerowa łączyła się z bulwarem.',
      replies: [
        {
          by: 'expert',
          says: 'Ten odcinek leży na trzech działkach, jedna nie jest miejska. Warto sprawdzić przebieg.',
        },
      ],
    },
  ],
};
