ALTER TABLE log RENAME TO log_1;
CREATE TABLE log (
  device   TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  previous BLOB    NOT NULL,
  hash     BLOB    NOT NULL,
  at       INTEGER NOT NULL,
  zone     TEXT    NOT NULL,
  op       TEXT    NOT NULL,
  undoes   INTEGER,
  records  TEXT    NOT NULL,
  PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;
INSERT INTO log (device, number, previous, hash, at, zone, op, undoes, records)
SELECT device, number, previous, hash, at, zone, op, undoes,
  (SELECT json_group_array(record) FROM
    (SELECT record FROM log_change c WHERE c.device = l.device AND c.number = l.number ORDER BY position))
FROM log_1 l;
DROP TABLE log_1;

ALTER TABLE log_change RENAME TO log_change_1;
CREATE TABLE log_change (
  record   TEXT    NOT NULL,
  device   TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  bytes    BLOB    NOT NULL,
  PRIMARY KEY (record, device, number)
) STRICT;
INSERT INTO log_change (record, device, number, kind, bytes)
SELECT record, device, number, kind, bytes FROM log_change_1;
DROP TABLE log_change_1;

ALTER TABLE timeline RENAME TO timeline_1;
CREATE TABLE timeline (
  seq       INTEGER NOT NULL PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  kind      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  zone      TEXT    NOT NULL,
  good_news INTEGER NOT NULL DEFAULT 0,
  agreed    INTEGER NOT NULL DEFAULT 0,
  text      TEXT    NOT NULL DEFAULT '',
  who       TEXT    NOT NULL DEFAULT '[]',
  deleted   INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO timeline (seq, id, kind, at, zone, good_news, agreed, text, who, deleted)
SELECT seq, id, kind, at, zone, good_news, agreed, text,
  (SELECT json_group_array(who) FROM (SELECT who FROM timeline_with w WHERE w.seq = t.seq ORDER BY who)), deleted
FROM timeline_1 t;
DROP TABLE timeline_1;
CREATE INDEX timeline_at ON timeline (at) WHERE deleted = 0;
CREATE INDEX timeline_agreed ON timeline (at) WHERE agreed = 1 AND deleted = 0;
DROP INDEX timeline_with_seq;
