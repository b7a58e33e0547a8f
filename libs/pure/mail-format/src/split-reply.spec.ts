import { previewOf, splitReply } from '.';

const lines = (...list: string[]): string => list.join('\n');

describe('a reply and its history', () => {
  it.each([
    [
      'Outlook, Swedish',
      lines(
        'Hej!',
        '',
        'Från: Info <info@ekvalla.example>',
        'Skickat: den 3 mars 2026 10:15',
        'Till: Anna',
        'Ämne: Sv: Bygglov',
        '',
        'Gammalt',
      ),
    ],
    [
      'Outlook, English',
      lines(
        'Hej!',
        '',
        'From: Info <info@ekvalla.example>',
        'Sent: Tuesday, March 3, 2026 10:15',
        'To: Anna',
        'Subject: RE: Bygglov',
        '',
        'Gammalt',
      ),
    ],
    [
      'Outlook, bold heads',
      lines(
        'Hej!',
        '',
        '*Från:* Info <info@ekvalla.example>',
        '*Skickat:* den 3 mars 2026 10:15',
        '*Till:* Anna',
        '*Ämne:* Sv: Bygglov',
        '',
        'Gammalt',
      ),
    ],
    ['Outlook, old', lines('Hej!', '', '-----Ursprungligt meddelande-----', 'Från: Info', 'Gammalt')],
    [
      'Gmail, Swedish',
      lines('Hej!', '', 'Den tis 3 mars 2026 kl 10:15 skrev Info <info@ekvalla.example>:', '', '> Gammalt'),
    ],
    [
      'Gmail, folded',
      lines(
        'Hej!',
        '',
        'Den tis 3 mars 2026 kl 10:15 skrev Info <',
        'info@ekvalla.example>:',
        '',
        '> Gammalt',
      ),
    ],
    [
      'Apple, Swedish',
      lines('Hej!', '', '> 3 mars 2026 kl. 10:15 skrev Info <info@ekvalla.example>:', '> ', '> Gammalt'),
    ],
    [
      'Apple, English',
      lines('Hej!', '', 'On 3 Mar 2026, at 10:15, Info <info@ekvalla.example> wrote:', '', '> Gammalt'),
    ],
    [
      'phone',
      lines(
        'Hej!',
        '',
        'Skickat från min iPhone',
        '',
        '> 3 mars 2026 kl. 10:15 skrev Info <info@ekvalla.example>:',
        '>',
        '> Gammalt',
      ),
    ],
    ['Android', lines('Hej!', '', '-------- Originalmeddelande --------', 'Från: Info', 'Gammalt')],
    [
      'Finnish',
      lines('Hej!', '', 'Info <info@ekvalla.example> kirjoitti 3.3.2026 kello 10.15:', '', '> Gammalt'),
    ],
    ['bare quotes', lines('Hej!', '', '> Gammalt', '> mer')],
    ['Windows line ends', 'Hej!\r\n\r\nDen 2026-03-03 kl. 10:15, skrev Info:\r\n> Gammalt\r\n'],
  ])('are parted: %s', (_, text) => {
    const { fresh, quoted } = splitReply(text);
    expect(fresh.trim()).toBe('Hej!');
    expect(quoted).toContain('Gammalt');
  });

  it.each([
    ['telling', lines('Hej!', 'Den 3 mars 2026 skrev jag till er:', 'Ingen har svarat.')],
    ['a form with dates', lines('Ledighet', 'Från: 2026-03-01', 'Till: 2026-03-05', 'Namn: Bo')],
    ['a phone line as sentence', lines('Skickat från min telefon, därför kort.', 'Hej')],
    ['a list', lines('Jag undrar:', '- ett', '- två')],
    ['nothing but history', lines('> bara', '> citat')],
    ['a forward without a word', lines('-----Ursprungligt meddelande-----', 'Från: Bo', 'Text')],
  ])('are not torn apart: %s', (_, text) => {
    expect(splitReply(text)).toEqual({ fresh: text, quoted: '' });
  });

  it('keeps answers between the lines with their questions', () => {
    const text = lines(
      'On 3 Mar 2026, at 10:15, Info <i@ekvalla.example> wrote:',
      '> Ett?',
      'Ja.',
      '> Två?',
      'Nej.',
    );
    expect(splitReply(text).fresh).toBe(lines('> Ett?', 'Ja.', '> Två?', 'Nej.'));
  });

  it('finds what stands below the quote', () => {
    const text = lines(
      'On 3 Mar 2026, at 10:15, Info <i@ekvalla.example> wrote:',
      '> Ett?',
      '> Två?',
      '',
      'Ja, båda.',
    );
    expect(splitReply(text).fresh.trim()).toBe('Ja, båda.');
  });

  it('loses no line', () => {
    const text = lines(
      'a',
      'Den 2026-03-03 kl. 10:15 skrev B:',
      '> c',
      '',
      'd',
      '> e',
      'f',
      'From: x@y.example',
      'Date: 2026-03-03',
      'Subject: s',
      'g',
    );
    const { fresh, quoted } = splitReply(text);
    expect([...fresh.split('\n'), ...quoted.split('\n')].filter(Boolean).sort()).toEqual(
      text.split('\n').filter(Boolean).sort(),
    );
  });

  it.each([
    ['one long line', 'skrev '.repeat(170_000)],
    ['quotes without end', '> x\n'.repeat(250_000)],
    ['quotes and text', '> x\ny\n'.repeat(150_000)],
    ['attributions', 'On 3 Mar 2026, at 10:15, A <a@b.example> wrote:\n> x\ny\n'.repeat(18_000)],
    ['openings', 'den 1\n'.repeat(150_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['half heads', 'Från:\n'.repeat(150_000)],
  ])('is done with a megabyte of %s', (_, text) => {
    const { fresh, quoted } = splitReply(text);
    expect(fresh.length + quoted.length).toBeGreaterThanOrEqual(text.trimEnd().length - 100);
  });
});

describe('the preview', () => {
  it.each([
    ['Hej!\n\n  Hur   mår ni?\n\n> gammalt', 'Hej! Hur mår ni?'],
    ['> bara citat', '> bara citat'],
    ['', ''],
  ])('of %j is %j', (text, line) => {
    expect(previewOf(text)).toBe(line);
  });

  it('is short and cuts no character in two', () => {
    const line = previewOf('🙂'.repeat(200));
    expect(line.length).toBeLessThanOrEqual(140);
    expect(line).toMatch(/^(?:🙂)+…$/u);
  });
});
