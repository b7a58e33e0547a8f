export { SearchModule } from './search.module';
export { type SearchEntry, type SearchHit, SearchIndex, type SearchPage } from './search-index';
