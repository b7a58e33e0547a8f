import type { DemoMail } from '../demo-mail';
import { HOSTILE_HTML, INVOICE_HTML, NEWSLETTER_HTML } from './designed-html';

/** What no citizen wrote by hand: auto-replies, a bounce, lists, receipts, spam, and mails with faults. */
export const machineMails: readonly DemoMail[] = [
  {
    key: 'franvaro-med-huvud',
    from: { name: 'Lena Marklund', address: 'ordforande@ekvallakorsang.example' },
    to: ['info@ekvalla.example'],
    inReplyTo: 'answer:foreningsbidrag',
    subject: 'Automatiskt svar: Aktivitetsbidrag 2:a halvåret',
    language: 'sv',
    minutesAgo: 5595,
    headers: {
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'bulk',
    },
    text: `Hej!

Jag är på körläger till och med söndag och läser inte min e-post. Brådskande frågor: ring kassören Yngve, 070-174 06 90.

Lena`,
  },
  {
    key: 'franvaro-utan-huvud',
    from: { name: 'Ulrika Sandberg', address: 'ulrika.sandberg@example.com' },
    to: ['forskola@ekvalla.example'],
    inReplyTo: 'answer:skolskjuts-1',
    subject: 'Autosvar: Skolskjuts Norra vägen',
    language: 'sv',
    minutesAgo: 6195,
    text: `Tack för ditt mejl!

Jag är ledig och åter på kontoret på måndag. Ditt mejl har inte vidarebefordrats.

Vänliga hälsningar
Ulrika Sandberg`,
  },
  {
    key: 'studs',
    from: { name: 'Mail Delivery System', address: 'MAILER-DAEMON@mx.example.com' },
    to: ['vatten@ekvalla.example'],
    inReplyTo: 'answer:slam-1',
    subject: 'Undelivered Mail Returned to Sender',
    language: 'en',
    minutesAgo: 8045,
    raw: 'bounce',
    text: `This is the mail system at host mx.example.com.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients. It's attached below.

<torbjorn.ask@example.com>: host mail.example.com[192.0.2.25] said: 452 4.2.2 The recipient's mailbox is full (in reply to RCPT TO command)`,
  },
  {
    key: 'lista',
    from: { name: 'Nätverket Kommunal service', address: 'natverket@listor.example.org' },
    to: ['kontaktcenter@ekvalla.example'],
    subject: '[kommunservice] Hur mäter ni svarstid i e-post?',
    language: 'sv',
    minutesAgo: 1620,
    headers: {
      'List-Id': 'Kommunal service <kommunservice.listor.example.org>',
      'List-Unsubscribe': '<mailto:kommunservice-leave@listor.example.org>',
      'List-Post': '<mailto:kommunservice@listor.example.org>',
      Precedence: 'list',
    },
    text: `Hej alla!

Vi håller på att se över våra servicemått och undrar hur ni andra mäter svarstid i e-post. Räknar ni från att mejlet kom till servern eller från att någon öppnade det? Svara gärna till hela listan.

Hälsningar från Granköping
Pernilla

_______________________________________________
kommunservice mailing list`,
  },
  {
    key: 'nyhetsbrev',
    from: { name: 'Kursbyrån Klarspråk', address: 'nyhetsbrev@kursbyran.example' },
    to: ['agent@ekvalla.example'],
    subject: 'Höstens kurser: skriv så att alla förstår',
    language: 'sv',
    minutesAgo: 1460,
    headers: {
      'List-Id': 'Kursbyrån <nyhetsbrev.kursbyran.example>',
      'List-Unsubscribe': '<https://kursbyran.example/avsluta>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    text: 'Höstens kurser: Klarspråk på en dag. Svara på svåra mejl. Skriv beslut som går att förstå. Läs mer på https://kursbyran.example/',
    html: NEWSLETTER_HTML,
  },
  {
    key: 'kvitto-etjanst',
    from: { name: 'Ekvalla e-tjänster', address: 'noreply@e-tjanster.ekvalla.example' },
    to: ['bygg@ekvalla.example'],
    subject: 'Ny ansökan har kommit in: Eldstad, installation (nr 4711)',
    language: 'sv',
    minutesAgo: 250,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Mailer': 'e-tjanster 5.2' },
    text: `Det här är ett automatiskt meddelande, det går inte att svara på det.

En ny ansökan har kommit in.
E-tjänst: Eldstad, installation
Löpnummer: 4711
Sökande: visas i e-tjänsten

Logga in för att läsa ansökan.`,
  },
  {
    key: 'faktura',
    from: { name: 'Kontorsmaterial i Norden', address: 'faktura@kontorsmaterial.example' },
    to: ['info@ekvalla.example'],
    subject: 'Faktura 20488 från Kontorsmaterial i Norden',
    language: 'sv',
    minutesAgo: 1210,
    text: 'Faktura 20488. Kopieringspapper A4, 40 askar. Att betala: 2 360,00 kr. Förfaller om 30 dagar.',
    html: INVOICE_HTML,
    attachments: [
      {
        filename: 'faktura-20488.pdf',
        mediaType: 'application/pdf',
        make: 'pdf',
        text: 'Faktura 20488. Kopieringspapper A4, 40 askar. Att betala 2 360,00 kr.',
      },
    ],
  },
  {
    key: 'farlig-html',
    from: { name: 'Ekvalla IT-support', address: 'support@konto-verifiering.example' },
    to: ['registrator@ekvalla.example'],
    subject: 'Ditt lösenord går ut idag',
    language: 'sv',
    minutesAgo: 370,
    text: 'Ditt lösenord går ut idag. Klicka på länken för att behålla det.',
    html: HOSTILE_HTML,
  },
  {
    key: 'skrap',
    from: { name: 'Vinst Direkt', address: 'vinnare@lotteri.example' },
    to: ['info@ekvalla.example'],
    subject: '***SPAM*** Grattis!! Du har blivit utvald 💰',
    language: 'sv',
    minutesAgo: 980,
    headers: {
      'X-Spam-Flag': 'YES',
      'X-Spam-Score': '14.2',
      'X-Spam-Status': 'Yes, score=14.2 required=5.0 tests=BAYES_99,URIBL_BLACK',
    },
    text: 'Bästa mottagare! Er epost har vunnit 850.000 EUR. Betal bara en liten avgift för att få ut pengar. Svar omgående!!',
  },
  {
    key: 'gammal-teckenkod',
    from: { name: 'Folke Ängström', address: 'folke.angstrom@example.net' },
    to: ['vatten@ekvalla.example'],
    subject: 'Självavläsning och ett påpekande',
    language: 'sv',
    minutesAgo: 560,
    raw: 'windows-1252-called-latin1',
    text: `Hej – det här är Folke Ängström på Åsvägen.

Mätaren står på 00933. Sedan vill jag påpeka att det på fakturan står ”Åsvagen”. Vägen heter Åsvägen – med prickar. Avgiften är nu uppe i 1 200 € om året, åtminstone om man räknar i euro som min svåger i Åbo…

Hälsningar
Folke`,
  },
  {
    key: 'utan-id',
    from: { name: 'Skanner plan 2', address: 'skanner@forening.example.net' },
    to: ['registrator@ekvalla.example'],
    subject: 'Skannat dokument',
    language: 'sv',
    minutesAgo: 1980,
    raw: 'no-message-id',
    text: 'Hej! Skickar protokollet från årsmötet via skannern, den kan tydligen inte bifoga filen men här är texten: styrelsen omvald. /Hembygdsföreningen',
  },
];
