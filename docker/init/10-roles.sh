#!/bin/sh
# Runs once, on an empty database. The owner migrates; the processes sign in as kontaktpost_login, which can be nothing
# but kontaktpost_app and so can't alter or delete log and audit rows.
set -e
psql -v ON_ERROR_STOP=1 -v password="$LOGIN_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE kontaktpost_app NOLOGIN;
CREATE ROLE kontaktpost_login LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password' IN ROLE kontaktpost_app;
GRANT kontaktpost_app TO CURRENT_USER;
SQL
