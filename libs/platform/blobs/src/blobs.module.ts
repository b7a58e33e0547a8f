import { Global, Module } from '@nestjs/common';
import { Blobs } from './blobs';

/** Lets every lib keep bytes. */
@Global()
@Module({ providers: [Blobs], exports: [Blobs] })
export class BlobsModule {}
