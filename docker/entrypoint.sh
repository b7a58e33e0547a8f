#!/bin/sh
# The command decides which process this container is.
set -e
case "$1" in
  api | mail-worker) exec node "dist/apps/$1/src/main.js" ;;
  migrate) exec node dist/apps/api/src/migrate.js ;;
  *) exec "$@" ;;
esac
