import type { PlannedThread } from './planned-thread.ts';

/** About areas, one thread for each in turn. */
export const areaThreads: PlannedThread[] = [
  {
    by: 'Ada K.',
    says: 'Mieszkam tu od roku i nie znam jeszcze nikogo, kto zajmuje się budżetem obywatelskim. Od czego zacząć?',
    replies: [
      {
        by: 'ambassador',
        says: 'Najlepiej od spotkania: przyjdź, nawet bez pomysłu. Najbliższe terminy są na mojej stronie.',
      },
      { by: 'Ada K.', says: 'Dziękuję, zapisałam się.' },
    ],
  },
  {
    by: 'ambassador',
    says: 'Zbieram pytania przed najbliższym spotkaniem. Co powinniśmy omówić najpierw?\n\n- zieleń na podwórkach\n- przejścia przy szkole\n- miejsce, w którym można posiedzieć bez kupowania kawy',
    replies: [
      { by: 'Dariusz P.', says: 'Przejścia. Rano przy szkole jest niebezpiecznie.' },
      { by: 'Celina W.', says: 'Podwórka. Latem nie ma tam skrawka cienia.' },
      { by: 'ambassador', says: 'W takim razie zaczniemy od przejść, a podwórkom damy drugą połowę spotkania.' },
    ],
  },
  {
    by: 'Bruno M.',
    says: 'Czy granica obszaru idzie środkiem ulicy? Moja kamienica stoi po drugiej stronie i nie wiem, do kogo pisać.',
    replies: [
      {
        by: 'ambassador',
        says: 'Idzie środkiem, ale pisz śmiało do mnie. Z sąsiednim obszarem i tak robimy wspólne spotkania.',
      },
      { by: 'staff', says: 'Adres można też wpisać w wyszukiwarce na mapie: pokaże, kto prowadzi dany numer.' },
    ],
  },
  {
    by: 'Ewelina S.',
    says: 'Na tablicy przy sklepie wisi jeszcze plakat z ubiegłego miesiąca. Kto może go zdjąć?',
    before: 'Na tablicy wisi stary plakat.',
    replies: [{ by: 'ambassador', says: 'Już zdjęty, dziękuję za znak. Nowy powieszę w piątek.' }],
  },
  {
    by: 'Filip Z.',
    says: 'Czy ktoś liczył, ile osób korzysta z placu zabaw za przychodnią? Przydałoby się do uzasadnienia.',
    replies: [
      { by: 'Gabriela N.', says: 'W sobotę przed południem naliczyłam 34 dzieci w godzinę.' },
      { by: 'ambassador', says: 'Świetnie. Policzmy jeszcze w dzień powszedni, wtedy będzie co porównać.' },
    ],
  },
  {
    by: 'Henryk L.',
    says: 'Sprzedam opony zimowe, stan bardzo dobry.',
    hidden: 'Ogłoszenie handlowe, bez związku z obszarem.',
    replies: [],
  },
  {
    by: 'Celina W.',
    says: 'Proszę o spotkanie w innej porze niż wtorek wieczorem. Rodzice małych dzieci nie dają rady.',
    replies: [
      { by: 'ambassador', says: 'Zrobimy jedno w sobotę rano, z kącikiem dla dzieci. Dam znać, gdy potwierdzę salę.' },
    ],
  },
  {
    by: 'ambassador',
    says: 'Po spacerze z mapą mamy 19 zaznaczonych potrzeb. Obejrzyjcie je na mapie i poprzyjcie te, które są wam bliskie.',
    replies: [{ by: 'Bruno M.', says: 'Poparłem trzy. Brakuje jeszcze ławki przy przystanku, dopiszę.' }],
  },
];
