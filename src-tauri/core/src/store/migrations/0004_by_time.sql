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
ALTER TABLE message ADD COLUMN awaits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN answered TEXT;
ALTER TABLE message ADD COLUMN answer TEXT;
CREATE INDEX message_waiting ON message (sent) WHERE awaits = 1 AND answered IS NULL AND deleted = 0;
ALTER TABLE clock ADD COLUMN message TEXT;
ALTER TABLE draft ADD COLUMN about TEXT NOT NULL DEFAULT '';
ALTER TABLE draft ADD COLUMN held INTEGER;
