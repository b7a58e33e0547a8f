export { PresencePlaces } from './presence-places';
export { RealtimeModule } from './realtime.module';
