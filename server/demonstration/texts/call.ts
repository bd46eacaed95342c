import type { PlannedText } from './planned-text.ts';

/** Written for the demonstration; what the programme asks and offers is that of the real calls of 2018 and 2020. */
export const call: PlannedText = {
  kind: 'call',
  pl: `Treść demonstracyjna: tego naboru nikt nie ogłosił, a zgłoszenia nie trafiają do urzędu.

Szukamy mieszkanek i mieszkańców, którzy zechcą zostać ambasadorami partycypacji lokalnej w swojej okolicy: na osiedlu, na kilku ulicach albo w części dzielnicy.

## Co robi ambasador lub ambasadorka
- Organizuje spotkania, na których sąsiedzi rozmawiają o tym, czego potrzebuje ich okolica.
- Pomaga zamienić potrzeby w pomysły do budżetu obywatelskiego, inicjatywy lokalnej lub konsultacji.
- Przekazuje wstępne projekty jednostkom miejskim do zaopiniowania i wraca do sąsiadów z odpowiedzią.

## Kto może się zgłosić
- Osoba pełnoletnia, która mieszka w Krakowie.
- Doświadczenie pomaga, ale nie jest konieczne: przed pierwszym spotkaniem jest szkolenie.
- Działalność jest społeczna, bez wynagrodzenia.

## Co zapewnia miasto
- Szkolenie i zaświadczenie o udziale w programie.
- Materiały na spotkania oraz wyniki badań i głosowań dla wybranego obszaru.
- Konsultacje projektów z ekspertami przed ich złożeniem.
- Wymianę doświadczeń z innymi ambasadorami.

## Jak się zgłosić
Zaznacz na mapie obszar, o który chcesz zadbać, albo wypisz jego ulice i obwody bez mapy, i wypełnij zgłoszenie. Zapisuje się samo, więc możesz do niego wrócić na innym urządzeniu. Obszary mogą się nakładać: to współpraca, a nie przeszkoda. O każdej decyzji napiszemy na Twój adres e-mail.`,
  en: `Demonstration wording: nobody has announced this call, and applications do not reach the city office.

We are looking for residents who would like to become Local Participation Ambassadors in their own neighbourhood: on an estate, in a few streets or in a part of a district.

## What an ambassador does
- Organises meetings at which neighbours talk about what their neighbourhood needs.
- Helps to turn needs into ideas for the participatory budget, a local initiative or a public consultation.
- Passes preliminary proposals to the city's units for feedback and brings the answer back to the neighbours.

## Who can apply
- An adult who lives in Kraków.
- Experience helps but is not required: there is training before the first meeting.
- The work is voluntary and unpaid.

## What the city provides
- Training and a certificate of taking part in the programme.
- Materials for meetings, and the results of studies and votes for the chosen area.
- Consultations of proposals with experts before they are submitted.
- Exchange of experience with other ambassadors.

## How to apply
Mark on the map the area that you want to care for, or list its streets and precincts without a map, and fill in the application. It saves itself, so you can return to it on another device. Areas may overlap: that is co-operation, not an obstacle. We will write to your e-mail address about every decision.`,
  uk: `Демонстраційний текст: цього набору ніхто не оголошував, а заявки не надходять до міської адміністрації.

Шукаємо мешканок і мешканців, які хочуть стати амбасадорами місцевої участі у своїй околиці: на житловому масиві, на кількох вулицях або в частині району.

## Що робить амбасадор чи амбасадорка
- Організовує зустрічі, на яких сусіди говорять про потреби своєї околиці.
- Допомагає перетворити потреби на ідеї для громадського бюджету, місцевої ініціативи або консультацій.
- Передає попередні проєкти міським підрозділам на відгук і повертається до сусідів із відповіддю.

## Хто може подати заявку
- Повнолітня особа, яка живе в Кракові.
- Досвід допомагає, але не обов'язковий: перед першою зустріччю проводиться навчання.
- Діяльність громадська, без винагороди.

## Що забезпечує місто
- Навчання і довідку про участь у програмі.
- Матеріали для зустрічей, а також результати досліджень і голосувань для вибраної території.
- Консультації проєктів з експертами до їх подання.
- Обмін досвідом з іншими амбасадорами.

## Як подати заявку
Позначте на карті територію, про яку хочете дбати, або перелічіть її вулиці та дільниці без карти, і заповніть заявку. Вона зберігається сама, тож до неї можна повернутися на іншому пристрої. Території можуть перетинатися: це співпраця, а не перешкода. Про кожне рішення ми напишемо на Вашу адресу e-mail.`,
};
