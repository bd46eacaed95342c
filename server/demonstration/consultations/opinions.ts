import type { ConsultationOutcome, RemarkField } from '../../consultations/status.ts';
import type { Theme } from '../../proposals/theme.ts';

export type PlannedOpinion = { summary: string; remarks: Partial<Record<RemarkField, string>> };

/** What authors of a theme ask. */
export const questions: Record<Theme, string> = {
  greenery: 'Czy w tym miejscu można sadzić drzewa i czy pod ziemią nie ma sieci?',
  infrastructure: 'Czy nawierzchnia jest w planie remontów i czy koszt za metr jest realny?',
  culture: 'Czy filia może przyjąć takie zajęcia i ile kosztuje prowadzenie?',
  sport: 'Czy boisko jest miejskie i czy podłoże nadaje się pod urządzenia?',
  social: 'Czy taki punkt spotkań może działać w lokalu miejskim?',
  health: 'Czy miasto prowadzi już podobne badania albo zajęcia?',
  education: 'Czy dyrekcja i organ prowadzący zgodzą się na otwarcie terenu po lekcjach?',
  safety: 'Czy próg zwalniający i doświetlenie przejścia są tu dopuszczalne?',
  cycling: 'Czy stojaki zmieszczą się tak, żeby nie zwężać chodnika?',
};

/** Fictional answers, such as units give; `{unit}` is not named, so that they fit whichever is asked. */
export const opinions: Record<ConsultationOutcome, Record<Theme, PlannedOpinion>> = {
  'no-remarks': {
    greenery: {
      summary: 'Teren jest w naszym zarządzie, sieci nie kolidują. Gatunki dobierzemy przy realizacji.',
      remarks: {},
    },
    infrastructure: { summary: 'Odcinek nie jest objęty innym zadaniem. Zakres i koszt są realne.', remarks: {} },
    culture: {
      summary: 'Program mieści się w ofercie filii, sala jest dostępna także dla osób na wózkach.',
      remarks: {},
    },
    sport: {
      summary: 'Teren miejski, podłoże odpowiednie. Urządzenia będą wymagały przeglądu raz w roku.',
      remarks: {},
    },
    social: { summary: 'Lokal jest wolny i dostępny bez schodów. Nie mamy uwag.', remarks: {} },
    health: { summary: 'Zajęcia nie powtarzają programów miejskich. Nie mamy uwag.', remarks: {} },
    education: { summary: 'Szkoła potwierdziła gotowość do udostępniania terenu po lekcjach.', remarks: {} },
    safety: { summary: 'Rozwiązanie jest zgodne z organizacją ruchu. Nie mamy uwag.', remarks: {} },
    cycling: { summary: 'Chodnik jest wystarczająco szeroki, stojaki można ustawić.', remarks: {} },
  },
  'to-improve': {
    greenery: {
      summary: 'Pomysł jest dobry i potrzebny. Trzeba odsunąć część drzew od sieci i doliczyć pielęgnację.',
      remarks: {
        place: 'Wzdłuż alejki biegnie ciepłociąg: drzewa co najmniej 2 m od niego, od strony północnej zostają krzewy.',
        costs: 'Proszę doliczyć trzy lata podlewania: około 350 zł na drzewo rocznie.',
        schedule: 'Sadzimy od października do kwietnia, nie latem.',
      },
    },
    infrastructure: {
      summary: 'Zakres jest możliwy, ale kosztorys pomija odwodnienie i wymianę krawężników.',
      remarks: {
        costs: 'Przyjmujemy około 420 zł za m² chodnika z płyt; proszę dodać odwodnienie.',
        description: 'Proszę podać szerokość chodnika i długość odcinka.',
      },
    },
    culture: {
      summary: 'Zajęcia mogą się odbywać, jeśli będą otwarte i bezpłatne dla wszystkich mieszkańców.',
      remarks: {
        justification: 'Proszę opisać, jak osoby spoza grupy dowiedzą się o zapisach.',
        costs: 'Stawki prowadzących są zaniżone o mniej więcej jedną piątą.',
      },
    },
    sport: {
      summary: 'Urządzenia można ustawić, ale nie tak blisko okien. Potrzebna jest nawierzchnia bezpieczna.',
      remarks: {
        place: 'Co najmniej 10 m od okien mieszkań; proponujemy drugą stronę boiska.',
        costs: 'Brakuje nawierzchni bezpiecznej: około 300 zł za m².',
      },
    },
    social: {
      summary: 'Punkt może działać, ale trzeba wskazać, kto go poprowadzi po zakończeniu projektu.',
      remarks: {
        schedule: 'Projekt budżetu obywatelskiego musi się zamknąć w jednym roku.',
        description: 'Proszę opisać godziny otwarcia.',
      },
    },
    health: {
      summary: 'Zajęcia tak, badania tylko w uprawnionej placówce. Proszę rozdzielić te dwie części.',
      remarks: {
        description: 'Badania musi prowadzić podmiot leczniczy.',
        costs: 'Proszę osobno wycenić zajęcia i badania.',
      },
    },
    education: {
      summary: 'Teren szkoły może być otwarty po lekcjach, jeśli będzie osobna furtka i regulamin.',
      remarks: {
        place: 'Wejście od strony ulicy, nie przez budynek.',
        costs: 'Proszę doliczyć furtkę i tablicę z regulaminem.',
      },
    },
    safety: {
      summary: 'Próg w tym miejscu nie jest możliwy przez linię autobusową. Proponujemy wyniesione przejście.',
      remarks: {
        description: 'Zamiast progu: wyniesione przejście z doświetleniem.',
        costs: 'Wyniesione przejście to około 60 000 zł.',
      },
    },
    cycling: {
      summary: 'Stojaki tak, ale dwa z miejsc zwężają chodnik poniżej 2 m. Wskazujemy inne.',
      remarks: { place: 'Przy przystanku nie ma miejsca; proponujemy narożnik po drugiej stronie ulicy.' },
    },
  },
  'not-feasible': {
    greenery: {
      summary:
        'Działka nie należy do miasta, a jej właściciel nie wyraził zgody. Po drugiej stronie ulicy jest teren miejski: tam pomysł da się wykonać.',
      remarks: { place: 'Działka prywatna.', land: 'Sprawdziliśmy w ewidencji: to nie jest teren miasta.' },
    },
    infrastructure: {
      summary: 'W przyszłym roku ruszy tu przebudowa całej ulicy, więc nowa nawierzchnia zostałaby rozebrana.',
      remarks: { place: 'Odcinek objęty innym zadaniem inwestycyjnym.' },
    },
    culture: {
      summary: 'Budynek jest w remoncie i w tym roku nie przyjmie zajęć. Zapraszamy do sąsiedniej filii.',
      remarks: { place: 'Proszę wskazać inną salę.' },
    },
    sport: {
      summary: 'Teren leży w pasie ochronnym wodociągu, gdzie nie wolno stawiać urządzeń na fundamentach.',
      remarks: { place: 'Pas ochronny magistrali wodnej.' },
    },
    social: {
      summary: 'Miasto nie ma w tej okolicy wolnego lokalu, a na wynajem z budżetu obywatelskiego nie ma zgody.',
      remarks: { place: 'Brak lokalu miejskiego w promieniu kilometra.' },
    },
    health: {
      summary: 'To świadczenie finansuje już fundusz zdrowia; miasto nie może płacić za nie drugi raz.',
      remarks: { description: 'Świadczenie gwarantowane.' },
    },
    education: {
      summary: 'Teren szkoły jest wydzierżawiony klubowi do końca przyszłego roku.',
      remarks: { land: 'Dzierżawa uniemożliwia inwestycję.' },
    },
    safety: {
      summary: 'To droga krajowa: o zmianach na niej nie decyduje miasto.',
      remarks: { place: 'Droga poza zarządem miasta.' },
    },
    cycling: {
      summary: 'W tym miejscu powstanie przystanek tramwajowy. Projekt byłby rozebrany po roku.',
      remarks: { place: 'Kolizja z planowaną linią tramwajową.' },
    },
  },
};

/** A question of the expert and what the authors answered. */
export const exchanges: readonly [asked: string, answered: string][] = [
  [
    'Czy rozmawiali Państwo ze wspólnotą z bloku obok? Bez jej zgody trudno będzie z dojazdem.',
    'Tak, zarząd wspólnoty jest za. Pismo możemy dosłać.',
  ],
  ['Proszę o zdjęcie miejsca od strony ulicy.', 'Zrobimy w weekend i opiszemy, co na nim widać.'],
  [
    'Czy zależy Państwu na tym dokładnie miejscu, czy może to być druga strona alejki?',
    'Druga strona też będzie dobra, byle w cieniu.',
  ],
];
