import type { DemoMail } from '../demo-mail';

const SAMIRA = 'officer@ekvalla.example';
const MIKAEL = 'mikael.strand@ekvalla.example';
const to = ['socialtjanst@ekvalla.example'];

/** Social services, where secrecy is presumed (OSL 26 kap. 1 §): socialtjanst@. */
export const socialtjanstMails: readonly DemoMail[] = [
  {
    key: 'oro-granne',
    from: { name: '', address: 'orolig.granne@example.net' },
    to,
    subject: 'Orosanmälan',
    language: 'sv',
    minutesAgo: 40,
    text: `Jag vill vara anonym.

I lägenheten under mig bor en mamma med två små barn, kanske 3 och 5 år. Sedan några veckor är det skrik nästan varje kväll och barnen är ute på gården ensamma efter nio. I går hade den lilla inga skor på sig. Jag vet inte om jag gör rätt som skriver men jag kan inte sova för det här.

Det är Asptorget 7, våning 2.`,
  },
  {
    key: 'oro-forskola',
    from: { name: 'Förskolan Trollsländan (fristående)', address: 'rektor@trollslandan.example' },
    to,
    subject: 'Anmälan enligt 19 kap. 1 § socialtjänstlagen – ber er kontakta oss',
    language: 'sv',
    minutesAgo: 1290,
    text: `Hej,

Vi behöver göra en anmälan om oro för ett barn hos oss. Vi vill inte skriva uppgifterna i ett vanligt mejl. Kan ni ringa mig i dag, eller säga hur vi lämnar den säkert?

Med vänlig hälsning
Annika Rosén, rektor
070-174 06 88`,
    takenBy: SAMIRA,
    note: {
      by: MIKAEL,
      minutesAgo: 1200,
      text: 'Jag har sökt rektorn en gång per telefon. Samira tar den vidare i dag, förhandsbedömningen ska vara klar inom 14 dagar.',
    },
  },
  {
    key: 'bistand-1',
    from: { name: 'Marcus Hjelm', address: 'marcus.hjelm@example.com' },
    to,
    subject: 'ansökan försörjningsstöd',
    language: 'sv',
    minutesAgo: 7100,
    text: `Hej jag sökte försörjningsstöd förra veckan för första gången. Har inte hört något och hyran skulle vart betald. Mitt personnr 19841221-2386. Vad händer nu?

Marcus`,
    answered: {
      by: SAMIRA,
      minutesAgo: 6850,
      text: `Hej Marcus!

Tack för ditt mejl. Din handläggare ringer dig i morgon mellan kl. 9 och 11. Skicka inga fler uppgifter om dig själv i vanlig e-post, den är inte skyddad. Använd e-tjänsten eller ring oss.`,
    },
  },
  {
    key: 'bistand-2',
    from: { name: 'Marcus Hjelm', address: 'marcus.hjelm@example.com' },
    to,
    inReplyTo: 'answer:bistand-1',
    quote: 'iphone',
    subject: 'Re: ansökan försörjningsstöd',
    language: 'sv',
    minutesAgo: 1480,
    text: `hon ringde aldrig. jag satt hemma hela förmiddan. nu har värden sagt upp mig om jag inte betalar innan den 30

Skickat från min iPhone`,
  },
  {
    key: 'hemtjanst-arg',
    from: { name: 'Bo Lilja', address: 'bo.lilja@example.com' },
    to,
    subject: 'Skandal inom hemtjänsten',
    language: 'sv',
    minutesAgo: 6000,
    text: `Min far, 91 år, har haft tjugosju olika personer hos sig på fjorton dagar. TJUGOSJU. I söndags kom ingen alls till middagen. Han ringde larmet tre gånger. Är det så här ni behandlar dem som byggt landet?

Jag kräver att bli uppringd av ansvarig chef före fredag. Annars går jag till tidningen och till IVO.

Bo Lilja`,
  },
  {
    key: 'kontaktfamilj',
    from: { name: 'Eva och Hans Torell', address: 'torells@example.com' },
    to,
    subject: 'Intresserade av att bli kontaktfamilj',
    language: 'sv',
    minutesAgo: 920,
    text: `Hej!

Våra egna barn har flyttat hemifrån och vi har både plats och tid. Vi såg er annons om kontaktfamiljer på biblioteket och vill veta mer. Finns det något informationsmöte? Vi har hund, går det bra?

Vänliga hälsningar
Eva och Hans Torell`,
  },
  {
    key: 'aldreboende-en',
    from: { name: 'Margaret Lindgren-Shaw', address: 'm.lindgren-shaw@example.com' },
    to,
    subject: 'My father in Ekvalla – care at home',
    language: 'en',
    minutesAgo: 1340,
    text: `Hello,

I live in Edinburgh and my father lives alone in Ekvalla. He is 89 and has started forgetting to eat. He would accept help but finds the forms difficult. Is it possible for me to start the application for him, or does he need to sign something first? I am visiting next week and could come to a meeting.

Kind regards,
Margaret Lindgren-Shaw`,
  },
  {
    key: 'vald',
    from: { name: 'A', address: 'a.k.1990@example.org' },
    to,
    subject: 'kan jag prata med nån',
    language: 'sv',
    minutesAgo: 18,
    text: `ring inte. han kollar mobilen. jag kan skriva härifrån på jobbet till kl 4. vart kan man ta vägen med ett barn`,
  },
];
