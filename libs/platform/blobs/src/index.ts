export { Blobs, sha256 } from './blobs';
export { BlobsModule } from './blobs.module';
