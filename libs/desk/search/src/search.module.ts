import { Module } from '@nestjs/common';
import { SearchIndex } from './search-index';

/** Finding messages by their words. */
@Module({ providers: [SearchIndex], exports: [SearchIndex] })
export class SearchModule {}
