import { FIRST_SIGNATURE, type SignatureFacts, signatureFault, signatureFor } from './signature';

const facts: SignatureFacts = {
  person: { name: 'Karin Hedlund', title: 'kommunvägledare', phone: '0123-45 60 11' },
  team: { name: 'Kontaktcenter' },
  mailbox: { name: 'Ekvalla kommun', address: 'info@ekvalla.example' },
  organisation: { name: 'Ekvalla kommun', phone: '0123-45 60 00' },
};
const untitled = { ...facts, person: { name: 'Karin Hedlund', title: '', phone: '' } };
const text = (template: string, about: SignatureFacts = facts): string =>
  signatureFor({ template, ...about }).text;

describe('the common signature', () => {
  it('says who answers, where, and how to reach them', () => {
    expect(text(FIRST_SIGNATURE)).toBe(
      'Med vänlig hälsning\n\nKarin Hedlund\nkommunvägledare\nKontaktcenter\nEkvalla kommun\nTelefon: 0123-45 60 00',
    );
  });

  it.each([
    [
      'an empty line stays away',
      '{{person.name}}\n{{person.title}}\n{{team.name}}',
      'Karin Hedlund\nKontaktcenter',
    ],
    ['a label goes with its field', '{{person.name}}\nTelefon: {{person.phone}}', 'Karin Hedlund'],
    ['a comma behind goes', '{{person.title}}, {{team.name}}', 'Kontaktcenter'],
    ['a comma before goes', '{{team.name}}, {{person.title}}', 'Kontaktcenter'],
    [
      'a comma in the middle goes once',
      '{{person.name}}, {{person.title}}, {{team.name}}',
      'Karin Hedlund, Kontaktcenter',
    ],
    ['a bar goes', '{{person.title}} | {{team.name}} | {{person.phone}}', 'Kontaktcenter'],
    ['brackets go', '{{person.name}} ({{person.title}})', 'Karin Hedlund'],
    ['a written blank line stays', '{{person.name}}\n\n{{team.name}}', 'Karin Hedlund\n\nKontaktcenter'],
    ['two blank lines around a missing one become one', 'Hej\n\n{{person.title}}\n\nDå', 'Hej\n\nDå'],
    ['spaces in a field do not matter', '{{ person.name }}', 'Karin Hedlund'],
    ['Windows line ends are line ends', '{{person.name}}\r\n{{team.name}}', 'Karin Hedlund\nKontaktcenter'],
    ['a hyphen in a text stays', 'E-post: {{mailbox.address}}', 'E-post: info@ekvalla.example'],
    ['nothing but missing fields', '{{person.title}}', ''],
  ])('%s', (_, template, said) => {
    expect(text(template, untitled)).toBe(said);
  });

  it('takes values as they are: no field in a field, no line breaks, no markup', () => {
    const sly = {
      ...facts,
      person: { ...facts.person, name: '{{organisation.phone}}', title: 'a\nb <b>&"c"</b>' },
    };
    const { text: plain, html } = signatureFor({ template: '{{person.name}}\n{{person.title}}', ...sly });
    expect(plain).toBe('{{organisation.phone}}\na b <b>&"c"</b>');
    expect(html).toBe('<p>{{organisation.phone}}<br>a b &#60;b&#62;&#38;&#34;c&#34;&#60;/b&#62;</p>');
  });

  it('is nothing in HTML when it is nothing', () => {
    expect(signatureFor({ template: '', ...facts })).toEqual({ text: '', html: '' });
  });
});

describe('a template', () => {
  it.each([
    [FIRST_SIGNATURE, null],
    ['', null],
    ['{{person.nmae}}', 'unknown field, {{person.nmae}}. Use {{person.name}}, {{person.title}}'],
    ['{{}}', 'unknown field, {{}}'],
    ['{{constructor}}', 'unknown field'],
    ['{{__proto__}}', 'unknown field'],
    ['{{person.name}', 'not closed'],
    ['person.name}}', 'not closed'],
    ['{{{person.name}}}', null],
    ['x'.repeat(2001), 'at most 2000 characters'],
    ['\n'.repeat(20), 'at most 20 lines'],
  ])('%j: %s', (template, said) => {
    const fault = signatureFault(template);
    if (said === null) expect(fault).toBeNull();
    else expect(fault).toContain(said);
  });
});
