const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Pictures without script are shown where they stand; everything else is saved to disk. */
export const isShownInline = (mediaType: string): boolean => SHOWN.includes(mediaType.toLowerCase());

/** Content-Disposition with the name in both forms (RFC 6266), neither of which can carry a quote, a path or a second header. */
export function disposition(filename: string, inline: boolean): string {
  const plain = filename.normalize('NFKD').replace(/[^\w. ()-]/g, '_');
  const full = encodeURIComponent(filename.replace(/[\p{C}/\\]/gu, '_')).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}
