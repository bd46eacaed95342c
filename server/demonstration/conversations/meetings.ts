import type { PlannedThread } from './planned-thread.ts';

/** About meetings still to come, one thread for each in turn. */
export const threadsBefore: PlannedThread[] = [
  {
    by: 'Gabriela N.',
    says: 'Czy na salę da się wjechać wózkiem? Na stronie budynku nic o tym nie ma.',
    replies: [{ by: 'ambassador', says: 'Tak, wejście od podwórza jest bez progu. Dzwonek jest na wysokości ręki.' }],
  },
  {
    by: 'Henryk L.',
    says: 'Nie dam rady przyjść. Czy mogę wysłać pomysł wcześniej?',
    replies: [
      { by: 'ambassador', says: 'Oczywiście: zaznacz potrzebę na mapie albo napisz tutaj, przeczytam na spotkaniu.' },
      { by: 'Henryk L.', says: 'Zaznaczyłem. Chodzi o oświetlenie przejścia między blokami.' },
    ],
  },
  {
    by: 'Ewelina S.',
    says: 'Czy można przyjść z dzieckiem?',
    replies: [{ by: 'ambassador', says: 'Można, będzie stolik z kredkami i mapą do kolorowania.' }],
  },
  {
    by: 'Dariusz P.',
    says: 'Czy ktoś z Zarządu Zieleni Miejskiej będzie na miejscu? Mam pytanie o drzewa przy torach.',
    replies: [
      {
        by: 'expert',
        says: 'Nie na tym spotkaniu, ale pytanie można zadać w konsultacji. Odpowiadamy zwykle w dwa tygodnie.',
      },
    ],
  },
  {
    by: 'Ada K.',
    says: 'Będzie tłumacz języka migowego? Chciałabym przyjść z mamą.',
    replies: [
      {
        by: 'ambassador',
        says: 'Zamówię. Proszę tylko o zapis do końca tygodnia, żeby było wiadomo, ile osób przyjdzie.',
      },
    ],
  },
];

/** About meetings that were held. */
export const threadsAfter: PlannedThread[] = [
  {
    by: 'Celina W.',
    says: 'Dziękuję za to spotkanie. Pierwszy raz ktoś zapytał, czego potrzebujemy, zanim pokazał wizualizację.',
    replies: [{ by: 'ambassador', says: 'To ja dziękuję. Notatki są już wyżej, proszę dopisać, jeśli coś umknęło.' }],
  },
  {
    by: 'Filip Z.',
    says: 'W notatkach brakuje pomysłu z kranikiem z wodą przy skwerze.',
    replies: [
      { by: 'ambassador', says: 'Racja, dopisane. Szukam jeszcze, kto wie, gdzie biegnie tam wodociąg.' },
      { by: 'expert', says: 'Mapę sieci pokażemy na warsztatach, proszę zabrać dokładne miejsce.' },
    ],
  },
  {
    by: 'Henryk L.',
    says: 'Kiedy następne? Sąsiedzi pytają.',
    replies: [
      { by: 'ambassador', says: 'Za trzy tygodnie, w tej samej sali. Kto obserwuje to spotkanie, dostanie wiadomość.' },
    ],
  },
  {
    by: 'Gabriela N.',
    says: 'Szkoda, że tak głośno grał wentylator. Osoby słabiej słyszące niewiele zrozumiały.',
    replies: [{ by: 'ambassador', says: 'Przepraszam. Następnym razem będzie pętla indukcyjna i mniejsza sala.' }],
  },
];
