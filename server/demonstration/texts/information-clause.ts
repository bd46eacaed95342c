import type { PlannedText } from './planned-text.ts';

/** Article 13 of the GDPR in the shape of a city's clause: fictional, no lawyer of the city has seen it. */
export const informationClause: PlannedText = {
  kind: 'information-clause',
  pl: `Fikcyjna klauzula demonstracyjna: pokazuje, jak wygląda taka informacja, i nie jest dokumentem Urzędu Miasta Krakowa.

## Kto odpowiada za dane
Administratorem danych osobowych jest Prezydent Miasta Krakowa, pl. Wszystkich Świętych 3–4, 31-004 Kraków. W sprawach danych można pisać do inspektora ochrony danych pod adresem urzędu.

## Po co i na jakiej podstawie
Dane ze zgłoszenia służą do prowadzenia naboru i programu ambasadorów: rozpatrzenia zgłoszenia, zaproszenia na szkolenie i przekazywania listów od mieszkańców. Podstawą jest zadanie realizowane w interesie publicznym (art. 6 ust. 1 lit. e RODO). Publikacja imienia i nazwiska, telefonu, opisu doświadczenia i motywacji wymaga osobnej zgody na każde z tych pól (art. 6 ust. 1 lit. a RODO).

## Co jest publiczne
Publiczne są zawsze: obszar, jego nazwa i formy partycypacji, a inne pola tylko za zgodą. Adres e-mail nie jest publikowany nigdy: listy przekazuje Okolica. O adres zamieszkania nie pytamy.

## Jak długo
Zgłoszenia nieprzyjęte i wycofane przechowujemy do końca edycji, dane ambasadorów do końca ich działalności. Obszary i spotkania zostają potem bez danych osoby.

## Twoje prawa
- Na stronie konta możesz zobaczyć, pobrać i usunąć swoje dane.
- Każdą zgodę możesz wycofać w dowolnej chwili; pole znika z publikacji od razu. Wycofanie nie wpływa na to, co działo się wcześniej.
- Możesz żądać sprostowania lub ograniczenia przetwarzania, wnieść sprzeciw oraz skargę do Prezesa Urzędu Ochrony Danych Osobowych.

Podanie danych jest dobrowolne, ale bez pól oznaczonych jako wymagane nie można rozpatrzyć zgłoszenia. Decyzji nie podejmuje automat.`,
  en: `Fictional demonstration clause: it shows what such information looks like and is not a document of the Kraków city office.

## Who is responsible for the data
The controller of personal data is the Mayor of Kraków, pl. Wszystkich Świętych 3–4, 31-004 Kraków. Questions about data may be sent to the data protection officer at the address of the office.

## What for and on what basis
Data of the application serve the call and the ambassador programme: deciding on the application, inviting to training and passing on letters from residents. The basis is a task carried out in the public interest (Art. 6(1)(e) GDPR). Publishing the name, the phone number, the experience and the motivation needs a separate consent for each of these fields (Art. 6(1)(a) GDPR).

## What is public
Always public are the area, its name and the forms of participation; other fields only with consent. The e-mail address is never published: letters are passed on by Okolica. We do not ask for a home address.

## For how long
Applications that were declined or withdrawn are kept until the end of the edition, data of ambassadors until the end of their work. Areas and meetings then stay without the person's data.

## Your rights
- On the account page you can see, download and erase your data.
- You may withdraw each consent at any time; the field disappears from publication at once. Withdrawal does not affect what happened before.
- You may ask for rectification or restriction of processing, object, and lodge a complaint with the President of the Personal Data Protection Office.

Giving data is voluntary, but without the fields marked as required an application cannot be considered. No decision is made by a machine.`,
  uk: `Вигадане демонстраційне застереження: воно показує, як виглядає така інформація, і не є документом міської адміністрації Кракова.

## Хто відповідає за дані
Адміністратором персональних даних є мер міста Кракова, pl. Wszystkich Świętych 3–4, 31-004 Kraków. З питань даних можна писати до інспектора із захисту даних на адресу адміністрації.

## Для чого і на якій підставі
Дані із заявки потрібні для проведення набору і програми амбасадорів: розгляду заявки, запрошення на навчання та передавання листів від мешканців. Підставою є завдання в суспільних інтересах (ст. 6 п. 1 літ. e GDPR). Публікація імені та прізвища, телефону, опису досвіду і мотивації потребує окремої згоди на кожне з цих полів (ст. 6 п. 1 літ. a GDPR).

## Що є публічним
Завжди публічні територія, її назва та форми участі, інші поля лише за згодою. Адреса e-mail не публікується ніколи: листи передає Okolica. Адреси проживання ми не питаємо.

## Як довго
Неприйняті та відкликані заявки зберігаємо до кінця едиції, дані амбасадорів до кінця їхньої діяльності. Території та зустрічі потім залишаються без даних особи.

## Ваші права
- На сторінці облікового запису можна побачити, завантажити й видалити свої дані.
- Кожну згоду можна відкликати будь-коли; поле одразу зникає з публікації. Відкликання не впливає на те, що відбулося раніше.
- Можна вимагати виправлення або обмеження обробки, подати заперечення та скаргу до Голови Управління захисту персональних даних.

Надання даних добровільне, але без полів, позначених як обов'язкові, заявку не можна розглянути. Рішень не приймає автомат.`,
};
