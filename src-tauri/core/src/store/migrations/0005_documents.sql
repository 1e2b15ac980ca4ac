CREATE TABLE document (
  id        TEXT    NOT NULL PRIMARY KEY,
  kind      TEXT    NOT NULL DEFAULT 'other',
  form      TEXT    NOT NULL DEFAULT 'file',
  title     TEXT    NOT NULL DEFAULT '',
  date      TEXT    NOT NULL,
  child     TEXT,
  note      TEXT    NOT NULL DEFAULT '',
  goal      TEXT    NOT NULL DEFAULT '',
  sensitive INTEGER NOT NULL DEFAULT 0,
  file      TEXT,
  name      TEXT    NOT NULL DEFAULT '',
  bytes     INTEGER NOT NULL DEFAULT 0,
  pages     INTEGER,
  no_words  TEXT,
  shelves   TEXT    NOT NULL DEFAULT '{}',
  added     INTEGER NOT NULL DEFAULT 0,
  deleted   INTEGER NOT NULL DEFAULT 0,
  seq       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX document_date ON document (date) WHERE deleted = 0;
CREATE INDEX document_file ON document (file) WHERE file IS NOT NULL;
CREATE INDEX document_shelf ON document (id) WHERE shelves <> '{}' AND deleted = 0;
