import { useRef, useState } from 'react';
import { type Uploaded, type UploadFault, upload } from '../../shared/api/upload';

/** A file on its way up, or one that did not get there. */
export type Going = { key: number; file: File; share: number; fault?: UploadFault };

export type Attachments = {
  going: Going[];
  add: (files: File[]) => void;
  retry: (going: Going) => void;
  drop: (key: number) => void;
};

/** Sends files up one by one; what arrives is handed to `onUploaded`. */
export function useAttachments(ticketId: string, onUploaded: (file: Uploaded) => void): Attachments {
  const [going, setGoing] = useState<Going[]>([]);
  const next = useRef(0);
  const done = useRef(onUploaded);
  done.current = onUploaded;
  const drop = (key: number) => setGoing((now) => now.filter((file) => file.key !== key));
  const change = (key: number, changes: Partial<Going>) =>
    setGoing((now) => now.map((file) => (file.key === key ? { ...file, ...changes } : file)));
  const start = (file: File) => {
    const key = ++next.current;
    setGoing((now) => [...now, { key, file, share: 0 }]);
    upload({ ticketId, file, onProgress: (share) => change(key, { share }) }).then(
      (uploaded) => {
        drop(key);
        done.current(uploaded);
      },
      (fault: Error) => change(key, { fault: fault.message as UploadFault }),
    );
  };
  return {
    going,
    drop,
    add: (files) => files.forEach(start),
    retry: (failed) => {
      drop(failed.key);
      start(failed.file);
    },
  };
}
