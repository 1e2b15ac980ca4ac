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
  who TEXT    NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (who, seq)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'timeline', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);
ALTER TABLE entry ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meeting ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
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
