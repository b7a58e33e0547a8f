import type { DemoMail } from '../demo-mail';

const MARIA = 'lead@ekvalla.example';
const SARA = 'sara.ek@ekvalla.example';
const to = ['info@ekvalla.example'];

/** Citizens who write to info@, the address on the municipality's letters. */
export const infoMails: readonly DemoMail[] = [
  {
    key: 'idrottshall',
    from: { name: 'Föreningen Ekvalla IF', address: 'kansli@ekvallaif.example' },
    to,
    subject: 'Bokning av idrottshall vecka 9',
    language: 'sv',
    minutesAgo: 240,
    text: `Hej!

Vi skulle behöva byta tid på torsdag kväll i vecka 9 på grund av ungdomscupen. Går det att få Ekhallen 17–21 i stället för 18–20, och får vi sälja korv i entrén?

Kansliet, Ekvalla IF
genom Lars-Göran Hult`,
  },
  {
    key: 'oppettider',
    from: { name: '', address: 'loffe88@example.com' },
    to,
    subject: '',
    language: 'sv',
    minutesAgo: 22,
    text: 'Hej när öppnar ni',
  },
  {
    key: 'bara-amne',
    from: { name: 'Sven Åkesson', address: 'sven.akesson@example.com' },
    to,
    subject: 'Ring mig om brunnen 070-174 06 31 efter 17 går bra Sven på Granliden',
    language: 'sv',
    minutesAgo: 190,
    text: '',
  },
  {
    key: 'bada-adresserna',
    from: { name: 'Gunnar Lövgren', address: 'gunnar.lovgren@example.com' },
    to: ['info@ekvalla.example', 'kontaktcenter@ekvalla.example'],
    subject: 'KLAGOMÅL: mopedåkning på gångvägen bakom biblioteket',
    language: 'sv',
    minutesAgo: 530,
    text: `Till den det vederbör!

Jag har nu vid FYRA tillfällen ringt om mopedåkningen på gångvägen bakom biblioteket. Varje gång får jag till svar att det "tas vidare". Ingenting händer. I går höll min hustru på att bli påkörd.

Jag skickar detta till båda era adresser så att ni inte kan säga att det inte kommit fram.

1. Varför finns inga hinder på vägen?
2. Vem ansvarar?
3. När får jag ett svar som inte är goddag yxskaft?

Gunnar Lövgren
Bokgränd 2`,
  },
  {
    key: 'bara-kopia',
    from: { name: 'Hyresgästen på Asptorget', address: 'nils.hedberg@example.com' },
    to: ['felanmalan@asptorget-fastigheter.example'],
    cc: ['info@ekvalla.example'],
    subject: 'Hissen på Asptorget 4 står still sedan i fredags',
    language: 'sv',
    minutesAgo: 700,
    text: `Hej Asptorget Fastigheter,

Hissen på Asptorget 4 är fortfarande trasig. På sjätte våningen bor två personer med rullator som inte kommer ut. När är den lagad?

Jag skickar en kopia till kommunen så att de känner till det.

Nils Hedberg, lgh 1403`,
  },
  {
    key: 'felsand-fk',
    from: { name: 'Emelie Sandin', address: 'emelie.sandin@example.com' },
    to,
    subject: 'Föräldrapenning',
    language: 'sv',
    minutesAgo: 310,
    text: `Hej! Jag har väntat i sju veckor på besked om min föräldrapenning och ingen svarar i telefonen. Jag har skickat in allt. Hyran ska betalas på torsdag. Kan ni snälla se vad som har hänt?

Emelie`,
  },
  {
    key: 'trafiken-storgatan',
    from: { name: 'Stig-Olof Brandt', address: 'stig-olof.brandt@example.com' },
    to,
    subject: 'Synpunkter på ombyggnaden av Storgatan, med några historiska anmärkningar',
    language: 'sv',
    minutesAgo: 9100,
    text: `Till Ekvalla kommun, för vidare befordran till den som bestämmer.

Jag har bott på Storgatan sedan 1961 och tror mig därför ha något att tillföra i frågan om gatans ombyggnad, som jag har tagit del av genom kungörelsen på anslagstavlan vid torget. Jag ber om ursäkt för att detta blir långt, men saken är inte enkel.

Först något om historien. När gatan lades om 1974 togs de båda lindraderna ned, mot de boendes uttryckliga önskan. Man lovade då att nya träd skulle planteras "när ledningarna väl ligger på plats". Ledningarna har legat på plats i snart femtio år. Jag har kvar tidningsurklippet och kan skicka en kopia.

För det andra: trafiken. Jag har under elva vardagar suttit vid mitt köksfönster mellan klockan 7.00 och 8.30 och räknat. Resultatet blev:

- personbilar: i genomsnitt 412
- lastbilar: 23, varav de flesta hörde till bygget vid Kvarnängen
- bussar: 9
- cyklister: 141, av vilka 38 cyklade på trottoaren
- gående: 206

Det är alltså fler människor som går och cyklar än man kan tro. Ändå ger förslaget bilarna 6,5 meter och cyklisterna 1,6 meter. Med två cyklar i bredd, eller en cykel med kärra, räcker det inte. Min dotterdotter, som är ingenjör, säger att 2,0 meter är det minsta man bör ha.

För det tredje: parkeringen. Man vill ta bort fjorton platser. Jag har inget emot det i sak, men var ska hemtjänsten stå? I vårt hus får fem personer hjälp flera gånger om dagen. I dag ställer sig personalen på lastplatsen, och får böter. Gör en plats som är avsedd för dem.

För det fjärde: bänkar. I förslaget finns det två bänkar på 600 meter. En gammal människa behöver sitta var hundrafemtionde meter. Bänkarna ska ha armstöd, annars kommer man inte upp igen. Detta är inget skämt.

För det femte: ljuset. De nya lyktorna på Bryggaregatan är så starka att grannarna har satt aluminiumfolie i sovrumsfönstren. Köp inte samma sort.

För det sjätte: snön. Var ska den läggas? På ritningen finns det ingen yta för snö. Det gjorde det inte på Bryggaregatan heller, och sedan låg den på övergångsstället till långt in i mars.

Slutligen vill jag säga att jag tycker att det är bra att något görs. Jag är inte emot. Jag vill bara att det blir bra, och att man den här gången frågar dem som bor här innan asfalten ligger.

Jag svarar gärna på frågor och kan visa min räkning, som finns i en blå pärm. Jag hör bäst på förmiddagen.

Med utmärkt högaktning

Stig-Olof Brandt
Storgatan 31, Ekvalla`,
    takenBy: MARIA,
  },
  {
    key: 'foreningsbidrag',
    from: { name: 'Lena Marklund', address: 'ordforande@ekvallakorsang.example' },
    to,
    subject: 'Aktivitetsbidrag 2:a halvåret',
    language: 'sv',
    minutesAgo: 5900,
    text: `Hej!

Ekvalla körsångare söker aktivitetsbidrag för barnkören. På er sida står att sista dag är den 25 men i blanketten står det den 15. Vilket gäller? Vi hinner inte få revisorns underskrift till den 15.

Med vänlig hälsning
Lena Marklund, ordförande`,
    answered: {
      by: SARA,
      minutesAgo: 5600,
      text: `Hej Lena!

Den 25 gäller. Tack för att du såg felet, blanketten rättas i dag. Revisorns underskrift kan ni komplettera med senast en vecka efter sista dagen.`,
    },
  },
  {
    key: 'foreningsbidrag-tack',
    from: { name: 'Lena Marklund', address: 'ordforande@ekvallakorsang.example' },
    to,
    inReplyTo: 'answer:foreningsbidrag',
    quote: 'outlook',
    subject: 'SV: Aktivitetsbidrag 2:a halvåret',
    language: 'sv',
    minutesAgo: 1320,
    text: `Perfekt, tack! En fråga till: räknas barn från grannkommunen med i antalet deltagare? Vi har sju stycken.

Lena`,
  },
  {
    key: 'bostad-ar',
    from: { name: 'نور الخطيب', address: 'nour.alkhatib@example.com' },
    to,
    subject: 'سؤال عن السكن والتسجيل في البلدية',
    language: 'ar',
    minutesAgo: 460,
    text: `السلام عليكم،

انتقلنا إلى إيكفالا قبل أسبوعين أنا وزوجي وأطفالنا الثلاثة. نسكن الآن عند أخي، والشقة صغيرة جداً. كيف يمكننا التسجيل في قائمة انتظار السكن؟ وهل يوجد موظف يتكلم العربية يمكننا أن نحجز معه موعداً؟

شكراً جزيلاً لكم
نور الخطيب
070-174 06 77`,
  },
  {
    key: 'hjalp-so',
    from: { name: 'Hodan Warsame', address: 'hodan.warsame@example.com' },
    to,
    subject: 'Caawimaad foomka',
    language: 'so',
    minutesAgo: 850,
    text: `Salaan,

Waxaan helay warqad ka timid degmada oo ku saabsan lacagta xannaanada carruurta, laakiin ma fahmin. Ma jiraa qof ku hadla Soomaali oo iga caawin kara foomka? Waxaan imaan karaa xafiiska maalinta Arbacada.

Mahadsanid
Hodan Warsame`,
  },
  {
    key: 'hund',
    answered: {
      by: 'agent@ekvalla.example',
      minutesAgo: 700,
      text: 'Hej!\n\nTack för att du säger till. Vi har bett gatuenheten sätta upp två papperskorgar längs slingan i nästa vecka.',
      resolve: true,
    },
    from: { name: 'Bosse i Kvarnängen', address: 'bosse.kvarn@example.com' },
    to,
    subject: 'hundbajs',
    language: 'sv',
    minutesAgo: 1010,
    text: `det finns inte EN enda soptunna på hela rundan runt dammen. folk hänger påsarna i träden. sätt upp några tunnor för 17. kostar väl inte hela världen

//Bosse`,
  },
  {
    key: 'dodsbo',
    from: { name: 'Kerstin Falkman', address: 'kerstin.falkman@example.com' },
    to,
    subject: 'Gravplats eller?',
    language: 'sv',
    minutesAgo: 780,
    text: `Min bror har avlidit och jag håller på med alla papper. Jag fick rådet att vända mig till kommunen om dödsboanmälan eftersom det inte finns några tillgångar. Stämmer det? Och är det också er man frågar om gravplats, eller är det kyrkan?

Ursäkta om jag skriver fel, det är mycket nu.

Kerstin Falkman`,
  },
  {
    key: 'serveringstillstand',
    answered: {
      by: 'lead@ekvalla.example',
      minutesAgo: 1100,
      text: 'Hej!\n\nTillfälligt serveringstillstånd söker ni i vår e-tjänst, senast tre veckor före kvällen. Skriv gärna hur många gäster ni väntar och om musiken spelar utomhus, så kan vi säga om det behövs något mer.',
    },
    from: { name: 'Restaurang Lyktan', address: 'kontakt@lyktan.example' },
    to,
    subject: 'Tillfälligt serveringstillstånd – var ansöker vi?',
    language: 'sv',
    minutesAgo: 1290,
    text: `Hej,

Vi planerar en jazzkväll i Folkparken lördagen efter advent, ca 180 gäster. Behöver vi ett tillfälligt serveringstillstånd för parken eller räcker det tillstånd vi har för restaurangen på Storgatan 18? Hur lång handläggningstid har ni?

Vänlig hälsning
Robert Mellgren
Restaurang Lyktan, org.nr finns på vår hemsida`,
  },
];
