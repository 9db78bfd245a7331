-- SPDX-FileCopyrightText: 2026 Slipway maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1 of the local journal. Statements are separated by a line that holds only ";;".
CREATE TABLE event (
    run            TEXT    NOT NULL,
    seq            INTEGER NOT NULL,
    epoch          INTEGER NOT NULL,
    id             TEXT    NOT NULL UNIQUE,
    type           TEXT    NOT NULL,
    type_version   INTEGER NOT NULL,
    at             INTEGER NOT NULL, -- milliseconds since 1970, UTC
    actor          TEXT    NOT NULL,
    cause          TEXT    NOT NULL,
    payload        BLOB    NOT NULL,
    payload_sha256 TEXT    NOT NULL,
    previous_hash  TEXT    NOT NULL,
    hash           TEXT    NOT NULL,
    PRIMARY KEY (run, seq)
)
;;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END
;;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END
;;
CREATE TABLE lease (
    run    TEXT PRIMARY KEY,
    epoch  INTEGER NOT NULL,
    holder TEXT NOT NULL
)
;;
-- A projection: rebuilt from event whenever its version changes.
CREATE TABLE run (
    run          TEXT PRIMARY KEY,
    title        TEXT NOT NULL,
    service      TEXT NOT NULL,
    version      TEXT NOT NULL,
    environment  TEXT NOT NULL,
    leader       TEXT NOT NULL,
    mode         INTEGER NOT NULL,
    runbook_path TEXT NOT NULL,
    started_at   INTEGER NOT NULL,
    finished_at  INTEGER,
    outcome      INTEGER,
    events       INTEGER NOT NULL,
    head         TEXT NOT NULL,
    settled      INTEGER NOT NULL DEFAULT 0,
    total        INTEGER NOT NULL DEFAULT 0
)
;;
CREATE INDEX run_by_start ON run (started_at DESC)
