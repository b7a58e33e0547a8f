export { Attendance } from './attendance.entity';
export { AttendanceStore } from './attendance.store';
export { ATTENDANCE_HOLDS_MS, type Seen, type Stay, stayOf } from './domain/attendance-rules';
export { COVERAGE_CHANGED } from './note-attendance';
export { PresencePlaces } from './presence-places';
export { AttendanceModule, RealtimeModule } from './realtime.module';
