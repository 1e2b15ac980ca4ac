ALTER TABLE log RENAME TO log_3;
CREATE TABLE log_device (
  slot   INTEGER NOT NULL PRIMARY KEY,
  device TEXT    NOT NULL UNIQUE
) STRICT;
CREATE TABLE log (
  place    INTEGER NOT NULL PRIMARY KEY,
  previous BLOB    NOT NULL,
  hash     BLOB    NOT NULL,
  at       INTEGER NOT NULL,
  zone     TEXT    NOT NULL,
  op       TEXT    NOT NULL,
  undoes   INTEGER,
  changes  BLOB    NOT NULL
) STRICT;
CREATE TABLE log_record (
  record TEXT    NOT NULL,
  place  INTEGER NOT NULL,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;

DROP TABLE search;
DROP TABLE timeline_with;
DROP TABLE timeline;
CREATE TABLE timeline (
  seq       INTEGER NOT NULL PRIMARY KEY,
  id        TEXT    NOT NULL,
  kind      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  zone      TEXT    NOT NULL,
  good_news INTEGER NOT NULL DEFAULT 0,
  agreed    INTEGER NOT NULL DEFAULT 0,
  text      TEXT    NOT NULL DEFAULT '',
  who       TEXT    NOT NULL DEFAULT '[]',
  deleted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE timeline_with (
  who INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (who, seq)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'timeline', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);
ALTER TABLE entry ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN interpreter TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN child_comes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN signing TEXT NOT NULL DEFAULT 'not_asked';
ALTER TABLE meeting ADD COLUMN reading TEXT;
ALTER TABLE meeting ADD COLUMN helped TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN next_time TEXT NOT NULL DEFAULT '';
ALTER TABLE school_year ADD COLUMN closed TEXT;
ALTER TABLE person ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN years TEXT NOT NULL DEFAULT '[]';
ALTER TABLE child ADD COLUMN warning_signs TEXT NOT NULL DEFAULT '';
ALTER TABLE child ADD COLUMN warning_lead TEXT NOT NULL DEFAULT '';
ALTER TABLE child ADD COLUMN helps_after TEXT NOT NULL DEFAULT '';
ALTER TABLE child ADD COLUMN own_like TEXT NOT NULL DEFAULT '';
ALTER TABLE child ADD COLUMN own_hard TEXT NOT NULL DEFAULT '';
ALTER TABLE child ADD COLUMN own_helps TEXT NOT NULL DEFAULT '';
ALTER TABLE child ADD COLUMN own_hope TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN worth_telling TEXT;
CREATE INDEX entry_worth_telling ON entry (at) WHERE worth_telling IS NOT NULL AND deleted = 0;
ALTER TABLE message ADD COLUMN awaits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN answered TEXT;
ALTER TABLE message ADD COLUMN answer TEXT;
CREATE INDEX message_waiting ON message (sent) WHERE awaits = 1 AND answered IS NULL AND deleted = 0;
ALTER TABLE clock ADD COLUMN message TEXT;
ALTER TABLE draft ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN held INTEGER;
ALTER TABLE school_year ADD COLUMN last_day_usual INTEGER NOT NULL DEFAULT 0;
CREATE TABLE concern (
  id      TEXT    NOT NULL PRIMARY KEY,
  what    TEXT    NOT NULL DEFAULT '',
  child   TEXT,
  hope    TEXT    NOT NULL DEFAULT '',
  asked   TEXT    NOT NULL DEFAULT '',
  seen    TEXT    NOT NULL DEFAULT '[]',
  parts   TEXT    NOT NULL DEFAULT '[]',
  direct  TEXT    NOT NULL DEFAULT '',
  duty    TEXT    NOT NULL DEFAULT '',
  stakes  TEXT    NOT NULL DEFAULT '',
  closed  TEXT,
  came    TEXT    NOT NULL DEFAULT '',
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX concern_open ON concern (id) WHERE closed IS NULL AND deleted = 0;
