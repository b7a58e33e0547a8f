import { useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/text/use-text';
import { Skeleton } from '../../shared/ui/states';
import styles from './message-body.module.css';

/** A designed mail in a frame where nothing can run and nothing can be fetched from outside; always on white. */
export function DesignedHtml({ html, sender }: { html: string; sender: string }) {
  const t = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [document, setDocument] = useState<string | undefined>(undefined);
  const [height, setHeight] = useState(240);
  useEffect(() => {
    let current = true;
    void import('dompurify').then(({ default: purify }) => {
      if (current)
        setDocument(framed(purify.sanitize(html, { FORBID_TAGS: ['form', 'input', 'button', 'base'] })));
    });
    return () => {
      current = false;
    };
  }, [html]);
  if (document === undefined) return <Skeleton width="100%" height={240} />;
  const fit = () => setHeight(Math.min(8000, (frame.current?.contentDocument?.body.scrollHeight ?? 240) + 2));
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      style={{ height }}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={document}
      title={t('message.frame', { name: sender })}
      onLoad={fit}
    />
  );
}

function framed(html: string): string {
  const images = `${location.origin}/attachments/`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${images} data:; font-src 'none'`;
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<base target="_blank"><style>:root{color-scheme:light}body{margin:0;padding:12px;background:#fff;color:#182029;font:15px/1.55 system-ui,sans-serif;overflow-wrap:break-word;overflow-x:auto}img{max-width:100%;height:auto}img:not([src]):not([alt]),img[alt=""]:not([src]),img[src=""]{display:none}table{max-width:100%}</style></head><body>${html}</body></html>`;
}
