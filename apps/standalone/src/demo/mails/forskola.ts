import type { DemoMail } from '../demo-mail';

const FATIMA = 'fatima.lund@ekvalla.example';
const ALI = 'ali.nouri@ekvalla.example';
const to = ['forskola@ekvalla.example'];

/** Preschool and school: forskola@. */
export const forskolaMails: readonly DemoMail[] = [
  {
    key: 'intyg',
    from: { name: 'Leyla Demir', address: 'leyla.demir@example.com' },
    to,
    subject: 'Ansökan om förskoleplats – kompletterande intyg',
    language: 'sv',
    minutesAgo: 150,
    text: `Hej!

Här kommer intyget ni frågade efter. Hör av er om något saknas. Jag börjar jobba den första så vi behöver verkligen platsen då.

Leyla Demir`,
    attachments: [
      {
        filename: 'arbetsgivarintyg.pdf',
        mediaType: 'application/pdf',
        make: 'pdf',
        text: 'Arbetsgivarintyg. Tillsvidareanställning, 100 procent.',
      },
    ],
  },
  {
    key: 'ko-1',
    from: { name: 'Oskar Nylén', address: 'oskar.nylen@example.com' },
    to,
    subject: 'Köplats förskolan Blåsippan',
    language: 'sv',
    minutesAgo: 10300,
    text: `Hej, vi har stått i kö till Blåsippan sedan i mars. Var i kön ligger vi?
/Oskar`,
    answered: {
      by: FATIMA,
      minutesAgo: 10050,
      text: `Hej Oskar!

Ert barn har plats 6 i kön till Blåsippan. Vi räknar med att kunna erbjuda plats på någon av förskolorna i området inom fyra månader från det datum ni önskat.`,
    },
  },
  {
    key: 'ko-2',
    from: { name: 'Oskar Nylén', address: 'oskar.nylen@example.com' },
    to,
    inReplyTo: 'answer:ko-1',
    quote: 'iphone',
    subject: 'Re: Köplats förskolan Blåsippan',
    language: 'sv',
    minutesAgo: 5800,
    text: `Ok. Om vi tackar nej till en annan förskola, tappar vi då platsen i kön till Blåsippan?

Skickat från min iPhone`,
    answered: {
      by: FATIMA,
      minutesAgo: 5500,
      text: `Hej Oskar!

Om ni tackar nej till en erbjuden plats får ni ett nytt ködatum. Tackar ni ja kan ni däremot ställa er i omplaceringskö till Blåsippan och behålla datumet.`,
    },
  },
  {
    key: 'ko-3',
    from: { name: 'Oskar Nylén', address: 'oskar.nylen@example.com' },
    to,
    inReplyTo: 'answer:ko-2',
    quote: 'iphone',
    subject: 'Re: Köplats förskolan Blåsippan',
    language: 'sv',
    minutesAgo: 3000,
    text: `Bra att veta, då tackar vi ja till Tussilago och ställer oss i omplaceringskön. Hur gör man det? Hittar inget i e-tjänsten.

Skickat från min iPhone`,
    answered: {
      by: ALI,
      minutesAgo: 2880,
      text: `Hej Oskar!

Jag har lagt in er i omplaceringskön till Blåsippan. I e-tjänsten tackar ni ja till Tussilago, det behöver ni göra senast på fredag.`,
    },
  },
  {
    key: 'ko-4',
    from: { name: 'Oskar Nylén', address: 'oskar.nylen@example.com' },
    to,
    inReplyTo: 'answer:ko-3',
    quote: 'iphone',
    subject: 'Re: Köplats förskolan Blåsippan',
    language: 'sv',
    minutesAgo: 35,
    text: `Toppen Ali, nu har jag tackat ja. Kan vi få komma och hälsa på innan inskolningen?

Skickat från min iPhone`,
  },
  {
    key: 'skolskjuts-1',
    from: { name: 'Ulrika Sandberg', address: 'ulrika.sandberg@example.com' },
    to,
    subject: 'Skolskjuts Norra vägen',
    language: 'sv',
    minutesAgo: 6500,
    text: `Vår son Melvin går i trean på Ekbacksskolan och vi bor 3,4 km bort längs Norra vägen, utan trottoar, 80-väg. Vi har fått avslag på skolskjuts med motiveringen att gränsen är 4 km. Men vägen är ju livsfarlig! Räknas inte det?

Ulrika Sandberg`,
    answered: {
      by: FATIMA,
      minutesAgo: 6200,
      text: `Hej Ulrika!

Rätt till skolskjuts kan finnas även på kortare avstånd om vägen är farlig. Du kan begära att vi bedömer trafikförhållandena. Du kan också överklaga avslaget, och i så fall skickar du överklagandet till oss inom tre veckor från det att du fick beslutet.`,
    },
  },
  {
    key: 'skolskjuts-2',
    from: { name: 'Ulrika Sandberg', address: 'ulrika.sandberg@example.com' },
    to,
    inReplyTo: 'answer:skolskjuts-1',
    quote: 'outlook',
    subject: 'SV: Skolskjuts Norra vägen',
    language: 'sv',
    minutesAgo: 890,
    text: `Tack. Då begär jag att ni bedömer vägen. I morse körde en timmerbil förbi med en halvmeter till godo, Melvin stod i diket. Jag vill att någon åker hit och GÅR sträckan klockan 7.20.

Ulrika`,
    takenBy: 'lead@ekvalla.example',
  },
  {
    key: 'sjukanmalan',
    from: { name: 'Pappa Joel', address: 'joel.hakansson@example.com' },
    to,
    subject: 'Sjuk',
    language: 'sv',
    minutesAgo: 85,
    text: 'Tuva 3B är hemma idag, feber. /Joel',
  },
  {
    key: 'plats-ar',
    from: { name: 'أحمد سليمان', address: 'ahmad.suleiman@example.com' },
    to,
    subject: 'مكان في الروضة لابنتي',
    language: 'ar',
    minutesAgo: 540,
    text: `مرحباً،

ابنتي ليان عمرها سنتان وثلاثة أشهر. أريد أن أسجلها في الروضة القريبة من شارع بيوركفاغن. بدأت أنا وزوجتي دورة اللغة السويدية ونحتاج المكان في أقرب وقت. ما هي الأوراق المطلوبة؟ وكم تكلفة الروضة إذا كنا لا نعمل بعد؟

مع الشكر والاحترام
أحمد سليمان`,
  },
  {
    key: 'skola-so',
    from: { name: 'Abdirahman Jama', address: 'abdirahman.jama@example.com' },
    to,
    subject: 'Dugsiga wiilkayga',
    language: 'so',
    minutesAgo: 1400,
    text: `Salaan sare,

Wiilkaygu wuxuu jiraa toddoba sano, waxaana dhowaan u soo guurnay Ekvalla. Sidee baan ugu diiwaangelin karaa dugsiga? Wuxuu ku hadlaa Soomaali iyo waxoogaa Iswiidhish ah. Ma heli karaa waxbarashada luqadda hooyo?

Mahadsanid
Abdirahman Jama
070-174 06 81`,
  },
  {
    key: 'specialkost',
    answered: {
      by: 'agent@ekvalla.example',
      minutesAgo: 1000,
      text: 'Hej!\n\nVi har talat med köket. Skicka in läkarintyget till förskolan, så lagar de särskilt från och med på måndag. Har barnet en spruta som ska finnas på avdelningen?',
    },
    from: { name: 'Hanna Lindh Karlsson', address: 'hanna.lindh.karlsson@example.com' },
    to,
    subject: 'Specialkost – jordnötter',
    language: 'sv',
    minutesAgo: 1240,
    text: `Hej,

Ett stort missnöje: min dotter på Ekbacksskolan är allergisk mot jordnötter, det står i hennes plan. I onsdags serverades satay och ingen sa något. Tack och lov frågade hon själv. Jag vill veta hur detta kunde hända och vad ni ändrar. Jag har också pratat med rektorn men fick ett ganska luddigt svar.

Hanna Lindh Karlsson`,
  },
  {
    key: 'skolstart-en',
    from: { name: 'Grace Mwangi', address: 'grace.mwangi@example.com' },
    to,
    subject: 'School place from January',
    language: 'en',
    minutesAgo: 2150,
    text: `Dear Sir or Madam,

We are relocating to Ekvalla in January with two children aged 8 and 11. They speak English and Swahili. Which school would they belong to if we live on Björkvägen, and when do we apply? Will there be any support in English at the beginning?

Yours sincerely,
Grace Mwangi`,
    answered: {
      by: FATIMA,
      minutesAgo: 1900,
      text: `Dear Grace,

Welcome to Ekvalla! From Björkvägen the nearest school is Ekbacksskolan. You can apply as soon as you have an address here. The school will meet you and the children first, and plan the support they need.`,
      resolve: true,
    },
  },
];
