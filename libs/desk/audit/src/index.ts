export { Audit, type AuditLine, type AuditSubject } from './audit';
export { AuditModule } from './audit.module';
