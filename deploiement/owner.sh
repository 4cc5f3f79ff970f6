#!/bin/sh
# Run once, by PostgreSQL's image, when the database's volume is still empty: the role that owns the
# database is not the superuser. It makes the two others itself (migrer).
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v password="$OWNER_PASSWORD" <<'SQL'
create role regie_owner login createrole password :'password';
create database regie_quartier owner regie_owner;
SQL
