/** The images of the mail itself, by Content-ID, made to come from us; one that is not attached stays blank. */
export function withInlineImages(
  html: string,
  images: readonly { id: string; contentId: string | null }[],
): string {
  const ids = new Map(images.flatMap(({ id, contentId }) => (contentId ? [[contentId, id]] : [])));
  return html.replace(/\bsrc="cid:([^"]{1,500})"/gi, (_, cid: string) => {
    const id = ids.get(cid) ?? ids.get(decoded(cid));
    return id ? `src="/attachments/${id}"` : 'src=""';
  });
}

function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch (fault) {
    if (!(fault instanceof URIError)) throw fault;
    return cid;
  }
}
