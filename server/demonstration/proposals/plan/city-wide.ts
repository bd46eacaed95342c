import type { Idea } from './idea.ts';

type CityIdea = Omit<Idea, 'form' | 'short'> & { short: string };

/** Proposals for the whole city. All of it is invented. */
export const cityIdeas: CityIdea[] = [
  {
    theme: 'greenery',
    thing: 'Drzewo dla każdej szkoły podstawowej',
    short: 'Przy każdej miejskiej szkole podstawowej stanie jedno duże drzewo, wybrane i podlewane przez uczniów.',
    description:
      'Drzewa o obwodzie co najmniej dwudziestu pięciu centymetrów, z nawadnianiem na trzy lata i lekcją o tym, jak dbać o drzewo w mieście.',
    improvement: 'Po konsultacji: listę szkół ułożono według tego, ile zieleni mają dziś ich dziedzińce.',
    justification: 'Cień na dziedzińcu to lepsze przerwy, a własne drzewo to coś, o co klasa naprawdę dba.',
    schedule: 'Wiosna: wybór miejsc. Jesień: sadzenie w trzech turach.',
    costs: [
      ['Drzewa z sadzeniem', 640_000],
      ['Nawadnianie i pielęgnacja', 180_000],
    ],
  },
  {
    theme: 'cycling',
    thing: 'Pompki i narzędzia przy drogach rowerowych',
    short: 'Pięćdziesiąt stacji naprawy rowerów przy głównych drogach rowerowych, po dwie lub trzy w każdej dzielnicy.',
    description:
      'Stacje z pompką na każdy wentyl i podstawowymi narzędziami, z adresem do zgłaszania usterek i przeglądem dwa razy w roku.',
    improvement: 'Po konsultacji: wybrano miejsca oświetlone i widoczne z jezdni.',
    justification: 'Awaria w drodze nie musi kończyć jazdy rowerem do pracy.',
    schedule: 'Zima: wybór miejsc. Maj: montaż.',
    costs: [
      ['Stacje z montażem (50)', 265_000],
      ['Przeglądy przez trzy lata', 60_000],
    ],
  },
  {
    theme: 'health',
    thing: 'Krzesła przy wejściach do przychodni i urzędów',
    short:
      'Składane siedziska przy wejściach do stu miejsc, przed którymi czeka się na stojąco: przychodni, poczt i urzędów.',
    description:
      'Siedziska montowane do ściany, na dwóch wysokościach, składane pod własnym ciężarem, żeby nie zwężały przejścia.',
    improvement: 'Po konsultacji: ograniczono się do budynków miasta, z opcją dla pozostałych.',
    justification: 'Dla wielu starszych osób kwadrans na stojąco to powód, by nie załatwić sprawy.',
    schedule: 'Wiosna: pomiary. Lato: montaż.',
    costs: [
      ['Siedziska z montażem', 148_000],
      ['Pomiary i projekt', 22_000],
    ],
  },
  {
    theme: 'culture',
    thing: 'Wieczory z krakowską poezją w tramwaju',
    short:
      'Raz w miesiącu zabytkowy tramwaj z aktorami i muzykami objeżdża miasto; przejazd bezpłatny, także po ukraińsku.',
    description:
      'Dwanaście przejazdów różnymi trasami, z przystankami w miejscach związanych z tekstami. Zapisy, miejsca dla wózków, tłumaczenie na język migowy.',
    improvement: 'Po konsultacji: trasy uzgodniono z rozkładem i dniami remontów torowisk.',
    justification: 'Kultura może przyjechać tam, gdzie jej brakuje.',
    schedule: 'Od lutego do stycznia, w ostatni piątek miesiąca.',
    costs: [
      ['Wynajem tramwaju', 84_000],
      ['Honoraria i tłumaczenie', 72_000],
    ],
  },
  {
    theme: 'education',
    thing: 'Szkoła pierwszego roweru',
    short:
      'Mistrzowie nauczą jazdy na rowerze dorosłych, którzy nigdy nie mieli okazji: dwadzieścia grup w całym mieście.',
    description:
      'Sześć spotkań po dwie godziny w grupach ośmioosobowych, na zamkniętych placach, z rowerami i kaskami na miejscu.',
    improvement: 'Po konsultacji: dodano dwie grupy dla osób z niepełnosprawnością wzroku na tandemach.',
    justification: 'Nauka w dorosłości wymaga odwagi, spokoju i kogoś, kto się nie śmieje.',
    schedule: 'Kwiecień–wrzesień, w weekendy.',
    costs: [
      ['Prowadzenie grup', 96_000],
      ['Rowery i kaski', 54_000],
    ],
  },
  {
    theme: 'safety',
    thing: 'Defibrylatory czynne całą dobę',
    short:
      'Czterdzieści defibrylatorów w ogrzewanych gablotach na zewnątrz budynków, tam gdzie dziś najbliższy jest zamykany na noc.',
    description: 'Gabloty z alarmem i lokalizacją w mapie ratunkowej, a dla sąsiadów krótkie szkolenie z użycia.',
    improvement: 'Po konsultacji: miejsca wybrano według czasu dojazdu karetki.',
    justification: 'Każda minuta bez defibrylacji zmniejsza szansę przeżycia o około dziesięć procent.',
    schedule: 'Pół roku: uzgodnienia. Trzy miesiące: montaż i szkolenia.',
    costs: [
      ['Urządzenia z gablotami (40)', 420_000],
      ['Szkolenia i serwis', 90_000],
    ],
  },
  {
    theme: 'social',
    thing: 'Telefon sąsiedzkiego wsparcia',
    short:
      'Numer, pod którym przeszkoleni wolontariusze rozmawiają z samotnymi i kierują do pomocy blisko domu, w trzech językach.',
    description:
      'Dyżury codziennie od dziesiątej do dwudziestej drugiej, po polsku, ukraińsku i angielsku, z bazą miejsc pomocy w dzielnicach.',
    improvement: 'Po konsultacji: numer połączono z istniejącą infolinią miasta, by nie powielać zadań.',
    justification: 'Rozmowa bywa pierwszym krokiem do lekarza, klubu albo sąsiada.',
    schedule: 'Trzy miesiące: szkolenia. Rok: dyżury.',
    costs: [
      ['Szkolenia i koordynacja', 118_000],
      ['Telefonia i opieka psychologa', 67_000],
    ],
  },
  {
    theme: 'infrastructure',
    thing: 'Woda pitna na placach i przy szlakach',
    short:
      'Trzydzieści zdrojów z wodą pitną, z kranem dla butelki i miską dla psa, w miejscach wybranych przez mieszkańców.',
    description: 'Zdroje dostępne z wózka, wyłączane na zimę, z badaniem wody co miesiąc i wynikiem na tabliczce.',
    improvement:
      'Po konsultacji: liczbę zmniejszono z czterdziestu do trzydziestu, bo dziesięć miejsc nie ma przyłącza.',
    justification: 'W upał woda powinna być tak dostępna jak ławka.',
    schedule: 'Zima: projekt przyłączy. Maj–lipiec: budowa.',
    costs: [
      ['Zdroje z montażem (30)', 390_000],
      ['Przyłącza', 450_000],
    ],
  },
];
