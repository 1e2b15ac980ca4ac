CREATE TABLE here (
  device TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE log (
  device   TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  previous BLOB    NOT NULL,
  hash     BLOB    NOT NULL,
  at       INTEGER NOT NULL,
  zone     TEXT    NOT NULL,
  op       TEXT    NOT NULL,
  undoes   INTEGER,
  PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_change (
  record   TEXT    NOT NULL,
  device   TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  bytes    BLOB    NOT NULL,
  PRIMARY KEY (device, number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX log_change_record ON log_change (record);

CREATE TABLE timeline (
  seq       INTEGER NOT NULL PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  kind      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  zone      TEXT    NOT NULL,
  good_news INTEGER NOT NULL DEFAULT 0,
  agreed    INTEGER NOT NULL DEFAULT 0,
  text      TEXT    NOT NULL DEFAULT '',
  deleted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX timeline_at ON timeline (at) WHERE deleted = 0;
CREATE INDEX timeline_agreed ON timeline (at) WHERE agreed = 1 AND deleted = 0;

CREATE TABLE timeline_with (
  who TEXT    NOT NULL,
  at  INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (who, at, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX timeline_with_seq ON timeline_with (seq);

CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'timeline', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE entry (
  id       TEXT    NOT NULL PRIMARY KEY,
  at       INTEGER NOT NULL,
  zone     TEXT    NOT NULL,
  channel  TEXT,
  good_news INTEGER NOT NULL DEFAULT 0,
  children TEXT    NOT NULL DEFAULT '[]',
  people   TEXT    NOT NULL DEFAULT '[]',
  asks     TEXT    NOT NULL DEFAULT '[]',
  dates    TEXT    NOT NULL DEFAULT '[]',
  versions TEXT    NOT NULL DEFAULT '[]',
  deleted  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE noted_date (
  date  TEXT NOT NULL,
  entry TEXT NOT NULL,
  PRIMARY KEY (date, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise (
  id         TEXT    NOT NULL PRIMARY KEY,
  entry      TEXT,
  meeting    TEXT,
  owner      TEXT    NOT NULL,
  what       TEXT    NOT NULL,
  firmness   TEXT    NOT NULL,
  due        TEXT,
  precision  TEXT    NOT NULL DEFAULT 'exact',
  due_ask    TEXT    NOT NULL DEFAULT '[]',
  hours_before INTEGER,
  before_meeting TEXT,
  state      TEXT    NOT NULL DEFAULT 'open',
  said       INTEGER NOT NULL,
  zone       TEXT    NOT NULL,
  deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_entry ON promise (entry) WHERE entry IS NOT NULL;
CREATE INDEX promise_meeting ON promise (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX promise_open ON promise (owner) WHERE state = 'open' AND deleted = 0;

CREATE TABLE child (
  id         TEXT    NOT NULL PRIMARY KEY,
  name       TEXT    NOT NULL,
  strengths  TEXT    NOT NULL DEFAULT '',
  needs      TEXT    NOT NULL DEFAULT '',
  what_works TEXT    NOT NULL DEFAULT '',
  added      INTEGER NOT NULL,
  deleted    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE school_year (
  id        TEXT    NOT NULL PRIMARY KEY,
  first_day TEXT    NOT NULL,
  last_day  TEXT    NOT NULL,
  deleted   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE school_break (
  id      TEXT    NOT NULL PRIMARY KEY,
  name    TEXT    NOT NULL DEFAULT '',
  first   TEXT    NOT NULL,
  last    TEXT    NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id           TEXT    NOT NULL PRIMARY KEY,
  name         TEXT    NOT NULL DEFAULT '',
  role         TEXT,
  role_words   TEXT    NOT NULL DEFAULT '',
  email        TEXT    NOT NULL DEFAULT '',
  phone        TEXT    NOT NULL DEFAULT '',
  preferred_channel TEXT,
  case_manager INTEGER NOT NULL DEFAULT 0,
  children     TEXT    NOT NULL DEFAULT '[]',
  works_well   TEXT    NOT NULL DEFAULT '',
  good_to_know TEXT    NOT NULL DEFAULT '',
  cadence_days INTEGER,
  introduced   TEXT,
  added        INTEGER NOT NULL,
  deleted      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id          TEXT    NOT NULL PRIMARY KEY,
  kind        TEXT    NOT NULL,
  title       TEXT    NOT NULL DEFAULT '',
  starts      TEXT    NOT NULL,
  ends        TEXT    NOT NULL,
  zone        TEXT    NOT NULL,
  ends_at     INTEGER NOT NULL,
  place       TEXT    NOT NULL DEFAULT '',
  child       TEXT,
  people      TEXT    NOT NULL DEFAULT '[]',
  with_me     TEXT    NOT NULL DEFAULT '',
  concerns    TEXT    NOT NULL DEFAULT '[]',
  questions   TEXT    NOT NULL DEFAULT '[]',
  agenda_asked INTEGER NOT NULL DEFAULT 0,
  own_words_ready INTEGER NOT NULL DEFAULT 0,
  packed      INTEGER NOT NULL DEFAULT 0,
  documents   TEXT    NOT NULL,
  recap       TEXT    NOT NULL,
  added       INTEGER NOT NULL,
  deleted     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_ends ON meeting (ends_at) WHERE deleted = 0;

CREATE TABLE line (
  id      TEXT    NOT NULL PRIMARY KEY,
  meeting TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  zone    TEXT    NOT NULL,
  speaker TEXT    NOT NULL,
  text    TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX line_meeting ON line (meeting);

CREATE TABLE message (
  id      TEXT    NOT NULL PRIMARY KEY,
  about   TEXT    NOT NULL,
  subject_of TEXT NOT NULL,
  people  TEXT    NOT NULL DEFAULT '[]',
  subject TEXT    NOT NULL,
  body    TEXT    NOT NULL,
  sent    INTEGER NOT NULL,
  zone    TEXT    NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX message_subject_of ON message (subject_of);

CREATE TABLE answer (
  id      TEXT    NOT NULL PRIMARY KEY,
  key     TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  said    TEXT    NOT NULL,
  until   INTEGER,
  at      INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_subject ON answer (subject, at);

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
  id    TEXT    NOT NULL PRIMARY KEY,
  added INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  slot    TEXT    NOT NULL PRIMARY KEY,
  text    TEXT    NOT NULL,
  edits   TEXT    NOT NULL,
  started INTEGER NOT NULL,
  zone    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alarm (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at          INTEGER NOT NULL,
  keys        TEXT    NOT NULL,
  reminders   TEXT    NOT NULL,
  fingerprint TEXT    NOT NULL,
  state       TEXT    NOT NULL
) STRICT;

CREATE TABLE delivered (
  key     TEXT    NOT NULL PRIMARY KEY,
  subject TEXT    NOT NULL,
  soft    INTEGER NOT NULL,
  at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX delivered_subject ON delivered (subject);
CREATE INDEX delivered_soft ON delivered (at) WHERE soft = 1;
