import type { Theme } from '../../proposals/theme.ts';
import type { PlannedThread } from './planned-thread.ts';

/** About proposals, by theme. */
export const proposalThreads: Record<Theme, PlannedThread[]> = {
  greenery: [
    {
      by: 'Henryk L.',
      says: 'Jakie gatunki macie na myśli? Lipy przy parkingu brudzą samochody i zaraz będą protesty.',
      replies: [
        { by: 'ambassador', says: 'Myślimy o klonach polnych i jarzębach, są niższe i odporne na sól.' },
        { by: 'expert', says: 'Klon polny się tam sprawdzi. Proszę zostawić 2,5 m od ciepłociągu.' },
      ],
    },
    {
      by: 'Bruno M.',
      says: 'Podobny projekt wygrał dwa lata temu po drugiej stronie rzeki, warto podejrzeć kosztorys: https://budzet.krakow.pl',
      replies: [{ by: 'Gabriela N.', says: 'Sprawdziłam, wyszło im 40 zł za metr łąki kwietnej.' }],
    },
  ],
  infrastructure: [
    {
      by: 'Ada K.',
      says: 'Czy chodnik będzie po obu stronach? Po zachodniej rosną stare kasztanowce.',
      replies: [{ by: 'ambassador', says: 'Tylko po wschodniej, żeby nie ruszać korzeni. Poprawiliśmy to na mapie.' }],
    },
    {
      by: 'Dariusz P.',
      says: 'Nikomu niepotrzebne, ci urzędnicy i tak wszystko ukradną.',
      reported: 'Obraża ludzi i nic nie wnosi.',
      replies: [],
    },
  ],
  culture: [
    {
      by: 'Celina W.',
      says: 'Kto będzie prowadził zajęcia po pierwszym roku? Budżet płaci przecież tylko raz.',
      replies: [{ by: 'ambassador', says: 'Dom kultury przyjmie je do swojego planu, mamy to na piśmie.' }],
    },
  ],
  sport: [
    {
      by: 'Ewelina S.',
      says: 'Dodajcie niski kosz, dla młodszych dzieci ten zwykły jest za wysoko.',
      before: 'Dodajcie niski kosz.',
      replies: [{ by: 'Filip Z.', says: 'Dopisane w kosztach, dzięki!' }],
    },
  ],
  social: [
    {
      by: 'Henryk L.',
      says: 'Chętnie poprowadzę raz w tygodniu stolik szachowy, jeśli projekt przejdzie.',
      replies: [{ by: 'ambassador', says: 'Wpisaliśmy to do uzasadnienia, dziękujemy.' }],
    },
  ],
  health: [
    {
      by: 'Gabriela N.',
      says: 'Czy badania będą też w sobotę? W tygodniu wielu z nas pracuje do wieczora.',
      replies: [{ by: 'ambassador', says: 'Jedna sobota w miesiącu, tak jest w harmonogramie.' }],
    },
  ],
  education: [
    {
      by: 'Ada K.',
      says: 'Rada rodziców popiera. Możemy pomóc przy sadzeniu, zbierzemy ze dwadzieścia osób.',
      replies: [{ by: 'Bruno M.', says: 'Świetnie, praca mieszkańców obniży koszt o ziemię i robociznę.' }],
    },
  ],
  safety: [
    {
      by: 'Celina W.',
      says: 'Samo oświetlenie nie wystarczy, krzaki zasłaniają przejście.',
      replies: [
        { by: 'expert', says: 'Przycinkę można zgłosić od ręki, bez projektu. Numer zgłoszenia proszę dopisać tutaj.' },
      ],
    },
  ],
  cycling: [
    {
      by: 'Dariusz P.',
      says: 'Stojaki tak, ale w kształcie litery U. Do „wyrwikółek” nikt roweru nie przypnie.',
      replies: [{ by: 'ambassador', says: 'Zgoda, poprawiliśmy opis i kosztorys.' }],
    },
  ],
};
