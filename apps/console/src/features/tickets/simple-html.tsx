import { createElement, type ReactNode } from 'react';

/** What a simple mail may consist of. Anything else becomes its text. */
const ALLOWED: Record<string, string> = {
  P: 'p',
  DIV: 'div',
  BR: 'br',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'blockquote',
};
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'HEAD']);

/** A simple mail drawn as our own elements: no frame, no inner HTML. */
export function SimpleHtml({ html }: { html: string }) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return <>{childrenOf(parsed.body)}</>;
}

function childrenOf(node: Node): ReactNode[] {
  return [...node.childNodes].map((child, i) => drawn(child, i));
}

function drawn(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof HTMLElement) || SILENT.has(node.tagName)) return null;
  if (node.tagName === 'A') return link(node, key);
  const tag = ALLOWED[node.tagName];
  if (tag === 'br') return <br key={key} />;
  return tag ? createElement(tag, { key }, ...childrenOf(node)) : <span key={key}>{childrenOf(node)}</span>;
}

/** A link shows its host when its words hide it. */
function link(node: HTMLElement, key: number): ReactNode {
  const href = node.getAttribute('href') ?? '';
  const words = node.textContent ?? '';
  if (!/^(https?|mailto|tel):/iu.test(href)) return <span key={key}>{words}</span>;
  const host = URL.canParse(href) ? new URL(href).host : '';
  return (
    <a key={key} href={href} target="_blank" rel="noopener noreferrer">
      {words}
      {host && !words.includes(host) && ` (${host})`}
    </a>
  );
}
