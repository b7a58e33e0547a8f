/** A file that lies on the server, ready to go with an answer. */
export type Uploaded = { id: string; filename: string; sizeInBytes: number };
export type UploadFault = 'TOO_LARGE' | 'REFUSED' | 'OFFLINE';

type Upload = { ticketId: string; file: File; onProgress: (share: number) => void };

/** Sends a file up. XMLHttpRequest, since fetch does not tell how far it has come. */
export function upload({ ticketId, file, onProgress }: Upload): Promise<Uploaded> {
  const form = new FormData();
  form.append('ticketId', ticketId);
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/attachments');
    request.responseType = 'json';
    request.upload.onprogress = (event) => onProgress(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Error('OFFLINE' satisfies UploadFault));
    request.onload = () => {
      if (request.status < 300) resolve(request.response as Uploaded);
      else reject(new Error((request.status === 413 ? 'TOO_LARGE' : 'REFUSED') satisfies UploadFault));
    };
    request.send(form);
  });
}
