import type { Theme } from '../../proposals/theme.ts';

/** A fictional need that could be anywhere in Kraków, and how it is marked. */
export type PlannedNeed = { theme: Theme; marked: 'point' | 'points' | 'line' | 'shape'; body: string };

const of = (theme: Theme, texts: [PlannedNeed['marked'], string][]): PlannedNeed[] =>
  texts.map(([marked, body]) => ({ theme, marked, body }));

/** All of it is invented. */
export const plannedNeeds: PlannedNeed[] = [
  ...of('greenery', [
    ['line', 'Wzdłuż chodnika nie ma ani jednego drzewa. W upał ludzie przechodzą na drugą stronę, żeby iść w cieniu.'],
    [
      'shape',
      'Trawnik za blokami jest wydeptany i po deszczu zmienia się w błoto. Przydałyby się krzewy i przemyślana ścieżka.',
    ],
    [
      'point',
      'Stary kasztanowiec usycha, nikt go nie podlewa ani nie leczy. Sąsiedzi chcieliby wiedzieć, czy da się go uratować.',
    ],
    ['shape', 'Pusty plac po dawnym parkingu zarasta. Mógłby tu powstać mały park kieszonkowy z ławkami.'],
    [
      'points',
      'Donice przy wejściach do klatek są popękane i puste. Mieszkańcy zajmą się roślinami, jeśli ktoś wymieni donice.',
    ],
    ['point', 'Brakuje kranu z wodą w ogrodzie społecznym, konewki nosimy z mieszkania na trzecim piętrze.'],
    ['shape', 'Łąka kwietna została skoszona w maju. Prosimy o tabliczkę i uzgodniony termin koszenia.'],
    ['point', 'Latem na przystanku nie ma cienia. Wystarczyłyby dwa drzewa albo zielony dach wiaty.'],
    ['line', 'Skarpa osuwa się po ulewach, ziemia spływa na chodnik. Pomogłyby rośliny, które ją utrzymają.'],
    ['shape', 'Na podwórku jest sam beton. Chcielibyśmy odpieczętować kawałek i posadzić coś, co da cień.'],
    ['point', 'Przydałby się kompostownik dla kilku bloków, dziś wszystko z ogródków trafia do zmieszanych.'],
    ['points', 'Budki dla ptaków spadły podczas wichury. Warto zawiesić nowe i zadbać o poidełko.'],
  ]),
  ...of('infrastructure', [
    ['line', 'Chodnik jest tak nierówny, że z wózkiem i balkonikiem trzeba schodzić na jezdnię.'],
    ['point', 'Schody do przejścia nie mają pochylni ani poręczy po obu stronach.'],
    ['points', 'Po deszczu stoi tu woda na całą szerokość chodnika, studzienka jest wyżej niż nawierzchnia.'],
    ['line', 'Alejka jest nieoświetlona, a to najkrótsza droga z przystanku do domów.'],
    ['point', 'Brakuje ławki w połowie podejścia. Starsze osoby nie mają gdzie odpocząć.'],
    ['points', 'Kosze są przepełnione w każdą niedzielę. Potrzeba większych albo częstszego opróżniania.'],
    ['point', 'Przy przychodni nie ma miejsca, w którym można bezpiecznie wysiąść z samochodu z osobą na wózku.'],
    ['point', 'Tablica ogłoszeń jest rozbita od roku. To jedyne miejsce, gdzie zaglądają wszyscy z osiedla.'],
    ['line', 'Krawężniki na całej ulicy są wysokie, nawet przy przejściach. Rower i wózek trzeba przenosić.'],
    ['shape', 'Plac przed sklepami jest zastawiony autami. Chcielibyśmy tu ławek, zieleni i miejsca dla pieszych.'],
    ['point', 'Na placu targowym nie ma toalety ani kranu z wodą do picia.'],
  ]),
  ...of('culture', [
    ['point', 'Dom kultury jest daleko, a w okolicy nie ma żadnej sali na próby i spotkania.'],
    ['shape', 'Na skwerze można by zrobić letnie kino albo koncerty. Potrzeba prądu i równego kawałka placu.'],
    ['point', 'Zamknięty kiosk mógłby stać się sąsiedzką biblioteką wymiany książek.'],
    ['points', 'Historia osiedla zaniknie, jeśli jej nie spiszemy. Przydałyby się tabliczki przy najstarszych domach.'],
    ['point', 'Chór seniorów ćwiczy na klatce schodowej. Szukamy sali dwa razy w tygodniu.'],
    ['point', 'Mural na ścianie garażu wyblakł. Mieszkańcy chcieliby wspólnie zaprojektować nowy.'],
    ['shape', 'Dawny amfiteatr zarasta, a ławki się rozpadają. Kiedyś grały tu zespoły z całej dzielnicy.'],
    ['point', 'W wakacje dzieci, które zostają w mieście, nie mają tu żadnych warsztatów.'],
  ]),
  ...of('sport', [
    ['shape', 'Boisko ma dziury w nawierzchni i bramki bez siatek. Dzieci grają na parkingu.'],
    ['point', 'Siłownia plenerowa jest w pełnym słońcu i bez instrukcji, więc stoi pusta.'],
    ['point', 'Nie ma gdzie pograć w tenisa stołowego. Dwa betonowe stoły wystarczą.'],
    ['shape', 'Młodzież jeździ na deskorolkach po schodach przychodni. Potrzebny jest choć mały skatepark.'],
    ['line', 'Ścieżka biegowa urywa się przy płocie. Wystarczy połączyć ją z aleją po drugiej stronie.'],
    ['point', 'Sala gimnastyczna po lekcjach stoi zamknięta. Chcielibyśmy zajęć dla dorosłych i seniorów.'],
    ['point', 'Kosz do koszykówki został zdjęty trzy lata temu i nie wrócił.'],
    ['shape', 'Górka saneczkowa kończy się na ulicy. Potrzeba bariery albo przesunięcia zjazdu.'],
    ['points', 'Brakuje urządzeń do ćwiczeń dla osób na wózkach.'],
  ]),
  ...of('social', [
    [
      'point',
      'Osoby starsze z bloku bez windy nie wychodzą z domu. Przydałby się ktoś, kto je odwiedzi i pomoże z zakupami.',
    ],
    ['point', 'Nie ma miejsca, w którym sąsiedzi mogą po prostu posiedzieć razem, gdy pada.'],
    ['point', 'Rodzice małych dzieci szukają świetlicy, w której można się spotkać zimą.'],
    ['shape', 'Nowi i dawni mieszkańcy prawie się nie znają. Może coroczne święto podwórek?'],
    ['point', 'Rodziny z Ukrainy pytają o rozmowy po polsku w okolicy, najbliższe są w centrum.'],
    ['point', 'Jadłodzielnia przy szkole cieszyła się powodzeniem, ale straciła miejsce.'],
    ['points', 'Ławki stoją tyłem do siebie. Seniorzy proszą o takie ustawienie, żeby dało się rozmawiać.'],
    ['point', 'Osoby opiekujące się bliskimi nie mają gdzie zapytać o pomoc. Potrzebny jest dyżur raz w tygodniu.'],
    ['point', 'Warsztat, w którym można pożyczyć narzędzia i naprawić rower, przydałby się całemu osiedlu.'],
  ]),
  ...of('health', [
    [
      'point',
      'Najbliższy defibrylator jest w galerii handlowej. Warto mieć jeden na osiedlu i przeszkolić mieszkańców.',
    ],
    ['point', 'Do przychodni nie dojedzie się autobusem bez przesiadki, a większość pacjentów to seniorzy.'],
    ['line', 'Wzdłuż ruchliwej ulicy nie da się otworzyć okna. Zielony ekran ograniczyłby hałas i kurz.'],
    ['point', 'Zimą wieczorem czuć dym z kilku kominów. Potrzeba doradcy, który pomoże wymienić piece.'],
    ['shape', 'Na placu zabaw pali się papierosy przy piaskownicy. Prosimy o tabliczki i inne miejsce dla palących.'],
    ['point', 'Przydałyby się bezpłatne badania wzroku i słuchu w bibliotece, choć raz w roku.'],
    ['points', 'W czasie upałów brakuje zdrojów z wodą do picia.'],
    ['point', 'Młodzież nie wie, gdzie szukać pomocy psychologa. Potrzebny jest punkt blisko szkoły.'],
  ]),
  ...of('education', [
    ['point', 'Plac przed szkołą jest pusty i gorący. Dzieci chcą zielonej klasy pod gołym niebem.'],
    ['point', 'Po lekcjach nie ma żadnych zajęć z robotyki ani programowania, najbliższe są na drugim końcu miasta.'],
    ['line', 'Droga do szkoły prowadzi wzdłuż muru garaży. Bez chodnika dzieci idą jezdnią.'],
    ['point', 'Biblioteka jest otwarta tylko do szesnastej, kiedy większość ludzi jest w pracy.'],
    ['shape', 'Ogródek szkolny mógłby być otwarty dla sąsiadów w weekendy. Potrzeba furtki i umowy.'],
    ['point', 'Seniorzy pytają o kurs obsługi telefonu i bankowości, najlepiej w małej grupie.'],
    ['points', 'Przy starych drzewach przydałyby się tabliczki z nazwami, dzieci pytają o nie na spacerach.'],
    ['point', 'Przedszkole nie ma zadaszonego miejsca na wózki i rowery.'],
  ]),
  ...of('safety', [
    ['point', 'Przejście przez ulicę jest nieoświetlone, a auta jadą tu szybko.'],
    ['point', 'Przy szkole kierowcy zawracają na chodniku. Potrzeba wyznaczonego miejsca do zatrzymania.'],
    ['line', 'Na prostej kierowcy się ścigają, zwłaszcza nocą. Pomogłyby progi albo zwężenie.'],
    ['point', 'Drzewo zasłania znak i światła. Kierowcy zauważają je w ostatniej chwili.'],
    ['points', 'Latarnie przy garażach nie świecą od miesięcy, wieczorem nikt tamtędy nie chodzi.'],
    ['point', 'Na skrzyżowaniu dzieci muszą wyjść na jezdnię, żeby cokolwiek zobaczyć zza zaparkowanych aut.'],
    ['shape', 'Opuszczony pawilon przyciąga wandali. Warto go zabezpieczyć albo komuś powierzyć.'],
    ['line', 'Ścieżka nad wodą nie ma barierki, a po deszczu jest śliska.'],
    ['point', 'Przejazd kolejowy dla pieszych nie ma dźwięku dla niewidomych.'],
  ]),
  ...of('cycling', [
    ['line', 'Droga rowerowa kończy się nagle na przystanku. Rowerzyści i pasażerowie wchodzą sobie w drogę.'],
    ['point', 'Pod biblioteką i sklepem nie ma stojaków, rowery są przypięte do drzew.'],
    ['line', 'Kontraruch na tej uliczce skróciłby drogę do szkoły o połowę.'],
    ['point', 'Samoobsługowa stacja napraw ma urwaną pompkę i brakuje w niej kluczy.'],
    ['points', 'Wiata rowerowa przy przystanku pozwoliłaby zostawić rower i przesiąść się do tramwaju.'],
    ['line', 'Na wale jeździ się po koleinach. Wystarczy wyrównać nawierzchnię, bez asfaltu.'],
    ['point', 'Światła dla rowerów na skrzyżowaniu są tak krótkie, że nie da się przejechać za jednym razem.'],
  ]),
];

/** Needs of a whole district. */
export const plannedForDistricts: { district: number; theme: Theme; body: string }[] = [
  {
    district: 1,
    theme: 'social',
    body: 'W całej dzielnicy ubywa stałych mieszkańców. Potrzeba miejsc dla nich, a nie tylko dla turystów.',
  },
  {
    district: 3,
    theme: 'greenery',
    body: 'Dzielnica ma mało parków w stosunku do liczby ludzi. Prosimy o plan zazieleniania podwórek.',
  },
  { district: 5, theme: 'safety', body: 'Na większości ulic osiedlowych przydałaby się strefa uspokojonego ruchu.' },
  {
    district: 8,
    theme: 'infrastructure',
    body: 'W całej dzielnicy brakuje chodników przy wąskich drogach, piesi idą poboczem.',
  },
  {
    district: 10,
    theme: 'health',
    body: 'Zimą powietrze jest tu złe. Potrzeba pomocy w wymianie ogrzewania w domach jednorodzinnych.',
  },
  {
    district: 11,
    theme: 'education',
    body: 'Brakuje miejsc w przedszkolach blisko domu, rodzice wożą dzieci do sąsiednich dzielnic.',
  },
  {
    district: 12,
    theme: 'culture',
    body: 'W dużej dzielnicy działa jeden dom kultury. Przydałaby się filia albo objazdowe zajęcia.',
  },
  { district: 14, theme: 'cycling', body: 'Osiedla nie mają ze sobą ciągłych połączeń rowerowych.' },
  {
    district: 17,
    theme: 'social',
    body: 'Wiele osób starszych mieszka samotnie. Potrzeba sieci sąsiedzkiej pomocy w całej dzielnicy.',
  },
  {
    district: 18,
    theme: 'culture',
    body: 'Neony i place Nowej Huty zasługują na wspólny szlak z opisami przygotowanymi przez mieszkańców.',
  },
];
