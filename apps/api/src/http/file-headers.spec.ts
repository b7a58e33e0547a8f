import { disposition, isShownInline } from './file-headers';

describe('how a file is handed out', () => {
  it.each([
    ['skiss.pdf', `attachment; filename="skiss.pdf"; filename*=UTF-8''skiss.pdf`],
    ['räkning å.pdf', `attachment; filename="ra_kning a_.pdf"; filename*=UTF-8''r%C3%A4kning%20%C3%A5.pdf`],
    [
      'a"; x=y\r\nSet-Cookie: b',
      `attachment; filename="a__ x_y__Set-Cookie_ b"; filename*=UTF-8''a%22%3B%20x%3Dy__Set-Cookie%3A%20b`,
    ],
    ['../../etc/passwd', `attachment; filename=".._.._etc_passwd"; filename*=UTF-8''.._.._etc_passwd`],
  ])('%j', (name, header) => {
    expect(disposition(name, false)).toBe(header);
  });

  it('shows pictures only', () => {
    expect(isShownInline('image/png')).toBe(true);
    expect(isShownInline('image/svg+xml')).toBe(false);
    expect(isShownInline('text/html')).toBe(false);
  });
});
