ALTER TABLE log_change RENAME TO log_change_2;
CREATE TABLE log_change (
  record   TEXT    NOT NULL,
  device   TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  bytes    BLOB    NOT NULL,
  PRIMARY KEY (record, device, number)
) STRICT, WITHOUT ROWID;
INSERT INTO log_change (record, device, number, kind, bytes)
SELECT record, device, number, kind, bytes FROM log_change_2;
DROP TABLE log_change_2;

DROP INDEX timeline_agreed;
DROP INDEX timeline_at;
CREATE INDEX timeline_at ON timeline (at, agreed) WHERE deleted = 0;

DROP INDEX promise_entry;
DROP INDEX promise_open;
CREATE INDEX promise_of ON promise (state <> 'open', entry) WHERE deleted = 0;

ALTER TABLE noted_date RENAME TO noted_date_2;
CREATE TABLE noted_date (
  entry TEXT NOT NULL,
  date  TEXT NOT NULL,
  PRIMARY KEY (entry, date)
) STRICT, WITHOUT ROWID;
INSERT INTO noted_date (entry, date) SELECT entry, date FROM noted_date_2;
DROP TABLE noted_date_2;
CREATE INDEX noted_date_on ON noted_date (date);

ALTER TABLE person ADD COLUMN area TEXT NOT NULL DEFAULT '';

CREATE TABLE clock (
  id      TEXT    NOT NULL PRIMARY KEY,
  kind    TEXT    NOT NULL,
  child   TEXT,
  starts  TEXT    NOT NULL,
  start   TEXT    NOT NULL,
  note    TEXT    NOT NULL DEFAULT '',
  closed  TEXT,
  kept    INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_open ON clock (id) WHERE closed IS NULL AND deleted = 0;
