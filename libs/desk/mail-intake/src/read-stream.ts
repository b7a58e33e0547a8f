import type { Readable } from 'node:stream';

/** More bytes than allowed; the rest of the stream was read and thrown away, so that the other side can be told. */
export class TooLarge extends Error {}

/** All bytes of a stream, at most `limit`. */
export async function readStream(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw new TooLarge(`More than ${limit} bytes.`);
  return Buffer.concat(chunks);
}
