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
ALTER TABLE school_year ADD COLUMN last_day_usual INTEGER NOT NULL DEFAULT 0;
