import { cleanHtml, escapeHtml, htmlToText, quoteForReply, textToHtml } from '.';

describe('cleaned HTML', () => {
  it.each([
    ['<script>alert(1)</script><p>Hej</p>', '<p>Hej</p>'],
    ['<p onclick="x()">Hej</p>', '<p>Hej</p>'],
    ['<iframe src="https://example.com"></iframe>Hej', 'Hej'],
    ['<form action="https://example.com"><input name="a">Hej</form>', 'Hej'],
    ['<base href="https://example.com"><meta http-equiv="refresh" content="0">Hej', 'Hej'],
    ['<style>p{background:url(https://example.com/x)}</style><p>Hej</p>', '<p>Hej</p>'],
    ['<a href="javascript:alert(1)">x</a>', '<span>x</span>'],
    [
      '<a href=" https://example.com/?a=1&b=2 " onmouseover="x">x</a>',
      '<a href="https://example.com/?a=1&amp;b=2" rel="noopener noreferrer" target="_blank">x</a>',
    ],
    ['<a href="//example.com">x</a>', '<span>x</span>'],
    [
      '<img src="https://example.com/p.gif" alt="Logga" width="1">',
      '<img alt="Logga" width="1" data-blocked-src="https://example.com/p.gif" />',
    ],
    ['<img src="//example.com/p.gif">', '<img data-blocked-src="//example.com/p.gif" />'],
    ['<img src="cid:a@b" srcset="https://example.com/p.gif 2x">', '<img src="cid:a@b" />'],
    ['<img src="data:image/svg+xml;base64,AAAA">', '<img />'],
    ['<p style="color:red;background:url(https://example.com/x)">x</p>', '<p style="color:red">x</p>'],
    ['<p style="width:expression(alert(1))">x</p>', '<p>x</p>'],
    ['<p style="color:r\\65 d;position:fixed;top:0">x</p>', '<p>x</p>'],
    ['<td background="https://example.com/x">x</td>', '<td>x</td>'],
    ['<svg><a xlink:href="javascript:x"><text>x</text></a></svg>', '<span>x</span>'],
    ['a < b & c', 'a &lt; b &amp; c'],
  ])('%s', (html, clean) => {
    expect(cleanHtml(html).html).toBe(clean);
  });

  it.each([
    ['Hej', 'PLAIN'],
    ['<p>Hej</p><div>du<br>där</div>', 'PLAIN'],
    ['<p>Hej <b>du</b></p><ul><li>a</li></ul>', 'SIMPLE'],
    ['<p><a href="https://example.com">x</a></p>', 'SIMPLE'],
    ['<p style="color:red">Hej</p>', 'DESIGNED'],
    ['<table><tr><td>x</td></tr></table>', 'DESIGNED'],
    ['<img src="cid:a">', 'DESIGNED'],
  ])('%s is %s', (html, bodyClass) => {
    expect(cleanHtml(html).bodyClass).toBe(bodyClass);
  });

  it('is text only beyond a million characters', () => {
    const { html, bodyClass } = cleanHtml(`<p>Hej</p><script>x</script>${'<b>å</b> '.repeat(130_000)}`);
    expect(bodyClass).toBe('PLAIN');
    expect(html).toMatch(/^<p>Hej/);
    expect(html).not.toContain('<b>');
  });

  it('is text only when nested beyond sense', () => {
    expect(cleanHtml(`${'<div>'.repeat(3000)}Hej <b>du</b>`)).toEqual({
      html: '<p>Hej du</p>',
      bodyClass: 'PLAIN',
    });
    expect(cleanHtml(`${'<div><p>a<br>'.repeat(500)}x`).html).toContain('<br />');
  });

  it.each([
    ['open tags', '<b>'.repeat(100_000)],
    ['nested blocks', '<div>'.repeat(100_000)],
    ['half tags', '<'.repeat(500_000)],
    ['attributes', `<p ${'a '.repeat(200_000)}>`],
    ['styles', `<p style="${'color:red;'.repeat(20_000)}">x</p>`],
    ['entities', '&'.repeat(500_000)],
  ])('gets done with %s', (_, html) => {
    expect(typeof cleanHtml(html).html).toBe('string');
    expect(typeof htmlToText(html)).toBe('string');
  });
});

describe('HTML and text', () => {
  it.each([
    ['<p>Ett</p><p>Två</p>', 'Ett\nTvå'],
    ['a<br>b', 'a\nb'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<a href="https://example.com/x">här</a>', 'här <https://example.com/x>'],
    ['<h1>Rubrik</h1>', 'Rubrik'],
    ['<style>x</style><script>y</script>z', 'z'],
    ['&aring;&nbsp;&amp;', 'å\u00a0&'],
  ])('%s reads %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('writes text as paragraphs, escaped', () => {
    expect(textToHtml('Hej <du>\nrad två\n\n\nNytt & "gammalt"')).toBe(
      '<p>Hej &lt;du&gt;<br>rad två</p>\n<p>Nytt &amp; &quot;gammalt&quot;</p>',
    );
    expect(escapeHtml(`<a b='c'>`)).toBe('&lt;a b=&#39;c&#39;&gt;');
  });
});

describe('the history below an answer (G08)', () => {
  const mail = {
    language: 'sv',
    from: { name: 'Anna <x> Lindqvist', address: 'anna@example.com' },
    at: new Date('2026-07-01T22:30:00Z'),
    subject: 'Bygglov\r\nBcc: x@example.com',
    text: 'Hej\n\n> gammalt\n',
    html: '<p>Hej <img src="cid:a" alt="Logga &amp; co"><img data-blocked-src="https://example.com/p.gif" alt="<b>"></p>',
  } as const;

  it('has a head in local time and quoted lines', () => {
    expect(quoteForReply(mail).text).toBe(
      'Från: Anna <x> Lindqvist <anna@example.com>\nSkickat: 2026-07-02 00:30\nÄmne: Bygglov Bcc: x@example.com\n\n> Hej\n>\n>> gammalt',
    );
    expect(quoteForReply({ ...mail, language: 'en' }).text).toMatch(
      /^From: .*\nSent: 2026-07-02 00:30\nSubject: /,
    );
  });

  it('carries no image, only its words', () => {
    const { html } = quoteForReply(mail);
    expect(html).toContain(
      '<blockquote><p>Hej <span>Logga &amp; co</span><span>&lt;b&gt;</span></p></blockquote>',
    );
    expect(html).toContain('Anna &lt;x&gt; Lindqvist');
    expect(html).not.toMatch(/img|example\.com\/p/);
  });

  it('quotes the text when there is no HTML', () => {
    expect(quoteForReply({ ...mail, html: null }).html).toContain(
      '<blockquote><p>Hej</p>\n<p>&gt; gammalt</p></blockquote>',
    );
  });
});
