-- The whole current schema, for reading. Never run; a test holds it against a fresh store.
-- Times are milliseconds since 1970 in UTC beside an IANA zone; dates are YYYY-MM-DD; wall times YYYY-MM-DDTHH:MM:SS.
-- Lists are JSON. `deleted` hides, nothing is ever removed. No foreign keys: a merge may leave a name dangling, and
-- then it is shown and offered for repair.

-- Which device this is. One row; a restored backup writes a new one.
CREATE TABLE here (
  device TEXT NOT NULL PRIMARY KEY
) STRICT;

-- The devices whose entries stand in this log.
CREATE TABLE log_device (
  slot   INTEGER NOT NULL PRIMARY KEY,
  device TEXT    NOT NULL UNIQUE
) STRICT;

-- The truth: one entry per action, each naming the hash of the one before. `place` is the device's slot times 2^40, and
-- the entry's number. `changes`: record id, kind and Automerge change of each record, every part behind its length.
-- Append-only.
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

-- Which entries changed a record.
CREATE TABLE log_record (
  record TEXT    NOT NULL,
  place  INTEGER NOT NULL,
  PRIMARY KEY (record, place)
) STRICT, WITHOUT ROWID;

-- What happened: entries, sent messages, meetings, and papers by their day; and what search alone shows: concerns and
-- children's own words, by when they were begun. `seq` is the order: the time, then the turn in the same millisecond.
-- `text` is what search looks through, `who` its rows in timeline_with.
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

-- Who was part of it, as a number made from the name: an adult's id, `asked/<adult>`, `contact/<child>` or `note/<child>`,
-- `all` for no child in particular.
CREATE TABLE timeline_with (
  who INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (who, seq)
) STRICT, WITHOUT ROWID;

-- Full text over `timeline.text`; holds no text of its own.
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'timeline', content_rowid = 'seq', tokenize = "unicode61 remove_diacritics 2"
);

-- What was said, as the parent noted it, with every version of the text. `seq`: where it stands in the timeline;
-- `worth_telling`: marked for the letter for next year, and what it shows.
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
  deleted  INTEGER NOT NULL DEFAULT 0,
  seq      INTEGER NOT NULL DEFAULT 0,
  worth_telling TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_worth_telling ON entry (at) WHERE worth_telling IS NOT NULL AND deleted = 0;

-- Days that entries name, for "Coming up".
CREATE TABLE noted_date (
  entry TEXT NOT NULL,
  date  TEXT NOT NULL,
  PRIMARY KEY (entry, date)
) STRICT, WITHOUT ROWID;
CREATE INDEX noted_date_on ON noted_date (date);

-- Who owes what: `owner` is `me`, `school`, an adult's id, or `ask/<words>` while it is not told apart.
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
-- The open ones first, then by the entry they were read from.
CREATE INDEX promise_of ON promise (state <> 'open', entry) WHERE deleted = 0;
CREATE INDEX promise_meeting ON promise (meeting) WHERE meeting IS NOT NULL;

-- The parent's children and their profiles; `own_…` are the child's own words.
CREATE TABLE child (
  id         TEXT    NOT NULL PRIMARY KEY,
  name       TEXT    NOT NULL,
  strengths  TEXT    NOT NULL DEFAULT '',
  needs      TEXT    NOT NULL DEFAULT '',
  what_works TEXT    NOT NULL DEFAULT '',
  added      INTEGER NOT NULL,
  deleted    INTEGER NOT NULL DEFAULT 0,
  warning_signs TEXT NOT NULL DEFAULT '',
  warning_lead TEXT NOT NULL DEFAULT '',
  helps_after TEXT NOT NULL DEFAULT '',
  own_like TEXT NOT NULL DEFAULT '',
  own_hard TEXT NOT NULL DEFAULT '',
  own_helps TEXT NOT NULL DEFAULT '',
  own_hope TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- First and last day of school; `closed` on the day the next year began in Hallway, `last_day_usual` when nobody entered
-- the last one: the usual one stands in for it.
CREATE TABLE school_year (
  id        TEXT    NOT NULL PRIMARY KEY,
  first_day TEXT    NOT NULL,
  last_day  TEXT    NOT NULL,
  deleted   INTEGER NOT NULL DEFAULT 0,
  closed    TEXT,
  last_day_usual INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Days without school, both ends included.
CREATE TABLE school_break (
  id      TEXT    NOT NULL PRIMARY KEY,
  name    TEXT    NOT NULL DEFAULT '',
  first   TEXT    NOT NULL,
  last    TEXT    NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Dates that a rule counts from something that happened: `starts` says what that was, `start` when,
-- `kept` since when the parent has that day here. The date itself is never stored: it hangs on state and calendar.
-- `message` is the request it was kept for.
CREATE TABLE clock (
  id      TEXT    NOT NULL PRIMARY KEY,
  kind    TEXT    NOT NULL,
  child   TEXT,
  starts  TEXT    NOT NULL,
  start   TEXT    NOT NULL,
  note    TEXT    NOT NULL DEFAULT '',
  closed  TEXT,
  kept    INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  message TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_open ON clock (id) WHERE closed IS NULL AND deleted = 0;

-- What worries the parent. `hope` and `asked` are two things; `seen` the entries that show it; `parts` the other ways, who
-- was asked, what is tried; `direct`, `duty` and `stakes` the parent's answers to the reasons to go higher.
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

-- Papers that are kept. `file` is the BLAKE3 of its bytes, which lie beside the database; none for words alone. The words of
-- a PDF stand in the record and in `timeline.text`; `no_words` says why there are none. `goal` is what a work sample shows,
-- `shelves` the meetings it lies ready for: arrived, or to bring. `seq`: where it stands in the timeline.
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

-- The adults. `area` is what they look after, in the parent's words. `years`: the school years that were closed with them
-- on the team; `away`: not on the team of the year that goes on.
-- `works_well` and `good_to_know` are private and never exported by default.
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
  deleted      INTEGER NOT NULL DEFAULT 0,
  area         TEXT    NOT NULL DEFAULT '',
  away         INTEGER NOT NULL DEFAULT 0,
  years        TEXT    NOT NULL DEFAULT '[]'
) STRICT, WITHOUT ROWID;

-- Meetings. `starts` and `ends` are wall time at school; `ends_at` is the instant. `reading` is the promise to read at home
-- what was not signed. `helped` and `next_time` are private, as is a line of that kind.
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
  deleted     INTEGER NOT NULL DEFAULT 0,
  seq         INTEGER NOT NULL DEFAULT 0,
  purpose     TEXT    NOT NULL DEFAULT '',
  interpreter TEXT    NOT NULL DEFAULT '',
  child_comes INTEGER NOT NULL DEFAULT 0,
  signing     TEXT    NOT NULL DEFAULT 'not_asked',
  reading     TEXT,
  helped      TEXT    NOT NULL DEFAULT '',
  next_time   TEXT    NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_ends ON meeting (ends_at) WHERE deleted = 0;

-- The notes of a meeting, a line at a time: `speaker` is `me`, `child`, `nobody` or an adult's id.
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

-- Sent messages, exactly. `subject_of` is what it was about: `in_writing/<entry>`. `awaits`: whether an answer is waited
-- for; `answered` is the day it came, `answer` the entry it was written down in.
CREATE TABLE message (
  id      TEXT    NOT NULL PRIMARY KEY,
  about   TEXT    NOT NULL,
  subject_of TEXT NOT NULL,
  people  TEXT    NOT NULL DEFAULT '[]',
  subject TEXT    NOT NULL,
  body    TEXT    NOT NULL,
  sent    INTEGER NOT NULL,
  zone    TEXT    NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  seq     INTEGER NOT NULL DEFAULT 0,
  awaits  INTEGER NOT NULL DEFAULT 0,
  answered TEXT,
  answer  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX message_subject_of ON message (subject_of);
CREATE INDEX message_waiting ON message (sent) WHERE awaits = 1 AND answered IS NULL AND deleted = 0;

-- What the person said to a reminder. `subject` is the second part of `key`.
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

-- Settings, each as JSON.
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The devices that write to this log.
CREATE TABLE device (
  id    TEXT    NOT NULL PRIMARY KEY,
  added INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What is being typed. This device only, no part of the log. Of a letter that is slept on, `held` is the moment it comes
-- back and `about` what it is for.
CREATE TABLE draft (
  slot    TEXT    NOT NULL PRIMARY KEY,
  text    TEXT    NOT NULL,
  edits   TEXT    NOT NULL,
  started INTEGER NOT NULL,
  zone    TEXT    NOT NULL,
  about   TEXT    NOT NULL DEFAULT '',
  held    INTEGER
) STRICT, WITHOUT ROWID;

-- The alarms the system or the desktop loop was told of. This device only; ids are never used again.
CREATE TABLE alarm (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at          INTEGER NOT NULL,
  keys        TEXT    NOT NULL,
  reminders   TEXT    NOT NULL,
  fingerprint TEXT    NOT NULL,
  state       TEXT    NOT NULL
) STRICT;

-- What has rung. This device only.
CREATE TABLE delivered (
  key     TEXT    NOT NULL PRIMARY KEY,
  subject TEXT    NOT NULL,
  soft    INTEGER NOT NULL,
  at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX delivered_subject ON delivered (subject);
CREATE INDEX delivered_soft ON delivered (at) WHERE soft = 1;
