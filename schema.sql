-- The ledger: every table and view of a bianzhi database, and the temporary tables of one check.
--
-- This file is the only definition; the build makes it part of the binary. It is in reading order:
--   part views    what other programs read: the stored facts in words, identity numbers masked.
--                 `bianzhi sql` and any SQLite program can use them; their columns are kept.
--   part stored   what imports, undos and checks wrote, row by row, with the file and line it came from.
--   part audit    the log of events and the tables that applying it makes.
--   part derived  what is computed from the stored rows, for speed. It can be thrown away:
--                 `bianzhi rebuild` makes it anew, `bianzhi verify` compares it.
--   part check    the temporary tables and views of one check, which rules read. docs/facts.md lists for
--                 each fact who fills it, which rules read it and what it cannot judge.
--
-- How to read the tables:
--   * Nothing is overwritten. A row carries the import that brought it (brought) and the one that
--     ended it (ended, NULL while in force). In force at import H: brought <= H and (ended IS NULL
--     or ended > H). Undoing an import is a new import that ends its rows and brings back copies.
--   * A day is an integer YYYYMMDD. A column of type ANY may also hold YYYYMM (only the month is
--     known) or the recorded text (it could not be read as a day): the type tells the two apart
--     (docs/Decisions/0017). Views and facts show days as ISO text, 2010-06-30 or 2010-06.
--   * An identity number is one integer: its 17 digits times 16 plus the check value (X is 10);
--     15-digit numbers are lifted to 18 first, so both forms of one number are one integer.
--   * What is stored by an import, undo or run is sealed by its event: rows and their digest, table by
--     table (docs/Decisions/0015). mapping, name_decision, value_reading, header_reading, file_organ,
--     reveal_log and the tables of the audit are made from events. The marks repeats and nameless of lists are derived data too.
--   * file and line say where a row was read: source_file.id and the row number of that sheet.
--   * A line "data:" before a table says which kind of data it holds, as rules name it, from which kinds of
--     tables where these are named otherwise, how the data hold (a list of a day or month, with the table of its
--     rows; an approval; a register; leaders; a print) and what people call them. Seals, names, rules and proofs
--     go through these tables by it.
--
-- Views are stored with these words spelled out, so that they need no function of bianzhi's. x and y are replaced:
-- means: day_text(x) = CASE WHEN typeof(x) <> 'integer' THEN x WHEN x > 999999 THEN printf('%04d-%02d-%02d', x / 10000, x / 100 % 100, x % 100) ELSE printf('%04d-%02d', x / 100, x % 100) END
-- means: person_number(x) = printf('%017d', x >> 4) || CASE x & 15 WHEN 10 THEN 'X' ELSE x & 15 END
-- means: masked(x) = substr(person_number(x), 1, 4) || '**********' || substr(person_number(x), 15)
-- means: hidden(x) = CASE WHEN x IS NOT NULL THEN '****' END
-- means: stated(x, y) = (x = '' AND y IN ('forms', 'form_lines'))

-- part: views

-- Organs in force, inner bodies included. Days are ISO texts.
CREATE VIEW organ AS
SELECT k.code, o.name, o.category, o.rank, o.tier, o.region, s.code AS superior_code, o.document,
  day_text(o.since) AS since, day_text(o.until) AS until,
  f.path AS source_file, f.sheet, o.line AS source_row, o.brought AS import
FROM organ_row o JOIN organ_key k ON k.id = o.organ JOIN source_file f ON f.id = o.file
LEFT JOIN organ_key s ON s.id = o.superior
WHERE o.ended IS NULL;

-- Approval entries of staffing quotas in force. people and change are whole people. is_stated is 1 where
-- only the organ's own form says so, without a document; such an entry stands here as long as no document
-- says anything of the organ's quotas.
CREATE VIEW staffing_quota AS
SELECT k.code AS organ_code, q.kind, q.total AS people, q.change, q.document,
  day_text(q.since) AS effective,
  (SELECT group_concat(c.code, '; ') FROM quota_cover v JOIN organ_key c ON c.id = v.organ
   WHERE v.quota = q.id) AS covers,
  f.path AS source_file, f.sheet, q.line AS source_row, q.brought AS import,
  stated(q.document, f.kind) AS is_stated
FROM quota_row q JOIN organ_key k ON k.id = q.organ JOIN source_file f ON f.id = q.file
WHERE q.ended IS NULL AND (NOT stated(q.document, f.kind)
  OR NOT EXISTS (SELECT 1 FROM quota_row d JOIN source_file g ON g.id = d.file
    WHERE d.organ = q.organ AND d.ended IS NULL AND NOT stated(d.document, g.kind)));

-- Approval entries of leader posts in force. rank '' means any rank. is_stated as in staffing_quota;
-- there a document about leaders of inner bodies says nothing of the unit's own, and the other way round.
CREATE VIEW leader_post AS
SELECT k.code AS organ_code, p.scope, p.body, p.rank, p.role, p.total AS people, p.change,
  p.document, day_text(p.since) AS effective,
  f.path AS source_file, f.sheet, p.line AS source_row, p.brought AS import,
  stated(p.document, f.kind) AS is_stated
FROM post_row p JOIN organ_key k ON k.id = p.organ JOIN source_file f ON f.id = p.file
WHERE p.ended IS NULL AND (NOT stated(p.document, f.kind)
  OR NOT EXISTS (SELECT 1 FROM post_row d JOIN source_file g ON g.id = d.file
    WHERE d.organ = p.organ AND d.ended IS NULL
      AND (d.scope = 'unsaid' OR p.scope = 'unsaid' OR (d.scope = 'unit') = (p.scope = 'unit'))
      AND NOT stated(d.document, g.kind)));

-- The rosters in force: whose list, of which day, how many rows.
CREATE VIEW roster AS
SELECT r.id AS roster, k.code AS organ_code, day_text(r.day) AS day,
  (SELECT count(*) FROM staff_row s
   WHERE s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215 AND s.ended IS NULL) AS people,
  r.brought AS import
FROM roster_list r JOIN organ_key k ON k.id = r.organ
WHERE r.ended IS NULL;

-- One row for each roster row in force: recorded text beside the word it was read as; numbers masked.
CREATE VIEW staff AS
SELECT r.id AS roster, k.code AS organ_code, day_text(r.day) AS day,
  coalesce(masked(s.person), hidden(s.person_text)) AS person_id,
  s.name, sx.code AS sex, day_text(s.birth) AS birth,
  onm.text AS organ_name_recorded, nullif(b.text, '') AS body,
  qk.text AS quota_kind_recorded, qk.code AS quota_kind,
  nullif(po.text, '') AS post, rk.text AS rank_recorded, rk.code AS rank,
  coalesce(nullif(ro.code, ''), CASE WHEN ld.code = '是' THEN po.code END) AS role,
  nullif(ld.code, '') AS is_leader, day_text(s.post_since) AS post_since, day_text(s.entered) AS entered,
  st.text AS state_recorded, st.code AS state, day_text(s.left_on) AS left_on, s.document, s.note,
  f.path AS source_file, f.sheet, s.line AS source_row, s.brought AS import
FROM staff_row s
JOIN roster_list r ON r.id = s.id >> 24
JOIN organ_key k ON k.id = r.organ
JOIN source_file f ON f.id = s.file
LEFT JOIN term sx ON sx.id = s.sex
LEFT JOIN term onm ON onm.id = s.organ_name
LEFT JOIN term b ON b.id = s.body
LEFT JOIN term qk ON qk.id = s.kind
LEFT JOIN term po ON po.id = s.post
LEFT JOIN term rk ON rk.id = s.rank
LEFT JOIN term ro ON ro.id = s.role
LEFT JOIN term ld ON ld.id = s.leader
LEFT JOIN term st ON st.id = s.state
WHERE s.ended IS NULL;

-- Lines of pay lists in force; amount in yuan; numbers masked.
CREATE VIEW payroll AS
SELECT k.code AS payer_code, day_text(l.month) AS month,
  coalesce(masked(p.person), hidden(p.person_text)) AS person_id,
  p.name, p.amount / 100.0 AS amount, p.said,
  f.path AS source_file, f.sheet, p.line AS source_row, p.brought AS import
FROM pay_row p
JOIN pay_list l ON l.id = p.id >> 24
JOIN organ_key k ON k.id = l.payer
JOIN source_file f ON f.id = p.file
WHERE p.ended IS NULL;

-- Principal leaders in force.
CREATE VIEW subject AS
SELECT s.name, k.code AS organ_code, s.post,
  day_text(s.since) AS since, day_text(s.until) AS until, s.reason, s.tier,
  f.path AS source_file, f.sheet, s.line AS source_row, s.brought AS import
FROM subject_row s JOIN organ_key k ON k.id = s.organ JOIN source_file f ON f.id = s.file
WHERE s.ended IS NULL;

-- Numbers in force that organs state on their own forms.
CREATE VIEW stated_number AS
SELECT k.code AS organ_code, s.about, s.part, s.people, day_text(nullif(s.day, 0)) AS day,
  f.path AS source_file, f.sheet, s.line AS source_row, s.brought AS import
FROM stated_row s JOIN organ_key k ON k.id = s.organ JOIN source_file f ON f.id = s.file
WHERE s.ended IS NULL;

-- Inner bodies in force on organs' own lists.
CREATE VIEW body_list AS
SELECT k.code AS organ_code, b.name, day_text(nullif(b.day, 0)) AS day, b.note,
  f.path AS source_file, f.sheet, b.line AS source_row, b.brought AS import
FROM listed_body_row b JOIN organ_key k ON k.id = b.organ JOIN source_file f ON f.id = b.file
WHERE b.ended IS NULL;

-- Entries and exits in force; numbers masked.
CREATE VIEW movement AS
SELECT k.code AS organ_code, m.name, masked(nullif(m.person, 0)) AS person_id, m.direction,
  day_text(nullif(m.day, 0)) AS day,
  m.kind AS quota_kind, m.reason, m.slip, m.document, m.note,
  f.path AS source_file, f.sheet, m.line AS source_row, m.brought AS import
FROM movement_row m JOIN organ_key k ON k.id = m.organ JOIN source_file f ON f.id = m.file
WHERE m.ended IS NULL;

-- Loans in force; numbers masked.
CREATE VIEW loan AS
SELECT k.code AS organ_code, l.name, masked(nullif(l.person, 0)) AS person_id,
  b.code AS borrower_code,
  day_text(nullif(l.since, 0)) AS since, day_text(nullif(l.until, 0)) AS until,
  l.document, l.reason, l.note,
  f.path AS source_file, f.sheet, l.line AS source_row, l.brought AS import
FROM loan_row l JOIN organ_key k ON k.id = l.organ JOIN organ_key b ON b.id = l.borrower
JOIN source_file f ON f.id = l.file
WHERE l.ended IS NULL;

-- Use plans in force, people of one organ and kind.
CREATE VIEW use_plan AS
SELECT k.code AS organ_code, p.kind AS quota_kind, p.people, p.document,
  day_text(nullif(p.since, 0)) AS since, day_text(nullif(p.until, 0)) AS until, p.note,
  f.path AS source_file, f.sheet, p.line AS source_row, p.brought AS import
FROM use_plan_row p JOIN organ_key k ON k.id = p.organ JOIN source_file f ON f.id = p.file
WHERE p.ended IS NULL;

-- Approved exceptions in force.
CREATE VIEW waiver AS
SELECT k.code AS organ_code, w.matter, w.part, w.people, w.document, w.approver,
  day_text(nullif(w.since, 0)) AS since, day_text(nullif(w.until, 0)) AS until, w.reason,
  f.path AS source_file, f.sheet, w.line AS source_row, w.brought AS import
FROM waiver_row w JOIN organ_key k ON k.id = w.organ JOIN source_file f ON f.id = w.file
WHERE w.ended IS NULL;

-- Limits of regions in force: places of a kind, or organs of a sort, that a tier of a region may have at most.
CREATE VIEW ceiling AS
SELECT c.region, c.tier, c.thing, c.number, c.document, day_text(c.since) AS since,
  day_text(c.until) AS until, c.outside, c.note, k.code AS organ_code,
  f.path AS source_file, f.sheet, c.line AS source_row, c.brought AS import
FROM ceiling_row c JOIN organ_key k ON k.id = c.organ JOIN source_file f ON f.id = c.file
WHERE c.ended IS NULL;

-- Norms of leader posts in force: how many posts a place allows at most to an organ, or to each inner body, of so many
-- approved places. places_to NULL: and more. A number that is NULL is not limited by the row.
CREATE VIEW norm AS
SELECT n.region, n.covers, n.scope, n.category, n.tier, n.least AS places_from, n.most AS places_to,
  n.principals AS most_principals, n.deputies AS most_deputies, n.leaders AS most_leaders, n.document,
  day_text(nullif(n.since, 0)) AS since, day_text(n.until) AS until, n.note, k.code AS organ_code,
  f.path AS source_file, f.sheet, n.line AS source_row, n.brought AS import
FROM norm_row n JOIN organ_key k ON k.id = n.organ JOIN source_file f ON f.id = n.file
WHERE n.ended IS NULL;

-- Each finding as the newest run that saw it left it; numbers masked. is_taken_back is 1 where a list that it rests on
-- is in the ledger no more and none is in its place; one of these that nobody has acted on is not shown.
CREATE VIEW finding AS
SELECT * FROM (
  SELECT 'F' || n.id AS finding, n.rule, f.severity, coalesce(l.status, 'raised') AS status,
    k.code AS organ_code, f.organ_name, f.part, f.expected, f.actual, f.actual - f.expected AS excess,
    masked(f.person) AS person_id, f.person_name, day_text(r.as_of) AS as_of,
    f.run, n.first_run, f.documents, f.days, f.note,
    EXISTS (
      SELECT 1 FROM finding_data d JOIN run_list w ON w.run = d.run AND w.organ = d.organ AND w.data = d.data
      WHERE d.run = f.run AND d.finding = n.id AND (
        (d.data = 'roster' AND NOT EXISTS (SELECT 1 FROM roster_list x
          WHERE x.organ = d.organ AND x.day = d.day AND x.ended IS NULL))
        OR (d.data = 'payroll' AND NOT EXISTS (SELECT 1 FROM pay_list x
          WHERE x.payer = d.organ AND x.month = d.day AND x.ended IS NULL)))) AS is_taken_back
  FROM finding_row n
  JOIN run_finding f ON f.finding = n.id
    AND f.run = (SELECT max(run) FROM run_finding WHERE finding = n.id
      AND run NOT IN (SELECT run FROM withdrawn_run))
  JOIN run_row r ON r.id = f.run
  JOIN organ_key k ON k.id = f.organ
  LEFT JOIN finding_life l ON l.finding = 'F' || n.id
) WHERE is_taken_back = 0 OR status <> 'raised';

-- What became of each rule in each run.
CREATE VIEW rule_run AS
SELECT r.id AS run, day_text(r.as_of) AS as_of, r.calibre, u.rule, u.severity, u.outcome, u.reason, u.checked AS organs_checked,
  u.unchecked AS organs_unchecked, u.findings
FROM run_row r JOIN run_rule u ON u.run = r.id;

-- part: stored

-- ---------------------------------------------------------------------------------------- imports

-- One import or undo, or the reading of recorded words anew once somebody decided on them (recode).
-- Numbers count from 1 in the order they were made.
CREATE TABLE import_run (
  id      INTEGER PRIMARY KEY,
  command TEXT NOT NULL CHECK (command IN ('import', 'undo', 'recode')),
  undoes  INTEGER REFERENCES import_run (id),  -- the import an undo takes back
  as_of   INTEGER,                             -- the data day given with --as-of
  made_at TEXT NOT NULL                        -- UTC time, for people; no result depends on it
) STRICT;

-- One sheet of one file read by an import, with what became of its rows:
-- read_rows = new_rows + changed_rows + same_rows + rejected_rows.
CREATE TABLE source_file (
  id            INTEGER PRIMARY KEY,
  import        INTEGER NOT NULL REFERENCES import_run (id),
  path          TEXT NOT NULL,      -- as given
  full_path     TEXT,               -- NULL for standard input
  sheet         TEXT,               -- NULL for CSV
  kind          TEXT NOT NULL,      -- kind of table: organs quotas posts roster payroll subjects …
  encoding      TEXT,               -- how the text was read
  header_row    INTEGER NOT NULL,   -- row number of the header in the sheet
  columns       TEXT NOT NULL,      -- JSON: the header words as they stand
  untold        TEXT NOT NULL DEFAULT '',  -- of a roster: the columns of staff_row it has none for, joined by a blank
  read_rows     INTEGER NOT NULL DEFAULT 0,
  new_rows      INTEGER NOT NULL DEFAULT 0,
  changed_rows  INTEGER NOT NULL DEFAULT 0,
  same_rows     INTEGER NOT NULL DEFAULT 0,
  rejected_rows INTEGER NOT NULL DEFAULT 0,
  gone_rows     INTEGER NOT NULL DEFAULT 0,   -- rows in force before that this import ended
  blank_rows    INTEGER NOT NULL DEFAULT 0,
  total_rows    INTEGER NOT NULL DEFAULT 0    -- 合计 and the like, skipped
) STRICT;

-- Warnings of an import: how often, and the first rows where.
CREATE TABLE import_issue (
  file     INTEGER NOT NULL REFERENCES source_file (id),
  problem  TEXT NOT NULL,    -- code of the problem
  column   TEXT NOT NULL,    -- header word of the column, or ''
  rows     INTEGER NOT NULL, -- how many rows it was seen in
  examples TEXT NOT NULL,    -- the first row numbers, joined by a blank
  PRIMARY KEY (file, problem, column)
) STRICT, WITHOUT ROWID;

-- Rows that --quarantine kept out: not stored anywhere else until they are put right.
CREATE TABLE held_row (
  id       INTEGER PRIMARY KEY,
  file     INTEGER NOT NULL REFERENCES source_file (id),
  line     INTEGER NOT NULL,
  column   TEXT NOT NULL,
  problem  TEXT NOT NULL,
  cells    TEXT NOT NULL,                       -- JSON: the row's cells as recorded
  released INTEGER REFERENCES import_run (id)   -- the import that put it right or took it back
) STRICT;

-- What an import could not take and nothing else keeps: files and sheets that were not read, columns that
-- no kind knows, files whose unit is unknown. The worklist asks about them.
CREATE TABLE import_notice (
  id      INTEGER PRIMARY KEY,
  import  INTEGER NOT NULL REFERENCES import_run (id),
  about   TEXT NOT NULL CHECK (about IN ('unread', 'column', 'unit')),
  path    TEXT NOT NULL,      -- as given
  full_path TEXT NOT NULL,    -- '' for standard input
  sheet   TEXT NOT NULL,      -- '' for text
  content TEXT NOT NULL       -- JSON; identity numbers are masked in it
) STRICT;

-- How the header of a table is read where the user said so (--map): known again by its words.
CREATE TABLE mapping (
  headings TEXT NOT NULL,       -- JSON: the header words, normalised
  kind     TEXT NOT NULL,
  columns  TEXT NOT NULL,       -- JSON: header word to field, '' for one that is left out
  import   INTEGER NOT NULL REFERENCES import_run (id),
  PRIMARY KEY (headings, kind)
) STRICT, WITHOUT ROWID;

-- What one header word of a kind of table is, where people said so: the field, or '' to leave the column out.
CREATE TABLE header_reading (
  kind    TEXT NOT NULL,
  heading TEXT NOT NULL,        -- as it was written
  field   TEXT NOT NULL,
  PRIMARY KEY (kind, heading)
) STRICT, WITHOUT ROWID;

-- Whose a file is that does not say it, where people said so.
CREATE TABLE file_organ (
  path  TEXT NOT NULL,          -- the full path
  sheet TEXT NOT NULL,          -- '' for text
  organ TEXT NOT NULL,          -- code or name
  PRIMARY KEY (path, sheet)
) STRICT, WITHOUT ROWID;

-- Rows of tables of entries and of lists that a later import said, too: it stands for them as the one
-- that brought them does, and inherits them where that one is undone. is_said 0: the import stands for
-- the end of the row, since it would have ended it, had an import that is undone not done so before.
CREATE TABLE same_row (
  id             INTEGER PRIMARY KEY,
  source         TEXT NOT NULL,      -- table of the row: staff_row organ_row …
  row            INTEGER NOT NULL,   -- its id
  import         INTEGER NOT NULL REFERENCES import_run (id),   -- the import that said it
  file           INTEGER NOT NULL REFERENCES source_file (id),  -- where it stands there
  line           INTEGER NOT NULL,
  is_said        INTEGER NOT NULL CHECK (is_said IN (0, 1)),
  brought        INTEGER NOT NULL REFERENCES import_run (id)    -- the import or undo that wrote this down
) STRICT;
CREATE INDEX same_row_row ON same_row (row, source);
CREATE INDEX same_row_end ON same_row (import) WHERE is_said = 0;

-- What an import meant a list to be that had rows before: all of it, or a part that comes beside the rest.
CREATE TABLE list_said (
  id             INTEGER PRIMARY KEY,
  source         TEXT NOT NULL,      -- roster_list or pay_list
  list           INTEGER NOT NULL,   -- its id
  speaks_for_all INTEGER NOT NULL CHECK (speaks_for_all IN (0, 1)),  -- 1: people whom it does not name go
  brought        INTEGER NOT NULL REFERENCES import_run (id)
) STRICT;
CREATE INDEX list_said_list ON list_said (list, source);

-- Facts of a row that its own table does not tell, so that those of the row before it stay.
CREATE TABLE kept_fact (
  id      INTEGER PRIMARY KEY,
  source  TEXT NOT NULL,      -- table of the row: staff_row organ_row …
  row     INTEGER NOT NULL,   -- its id
  import  INTEGER NOT NULL REFERENCES import_run (id),  -- the import that said the row
  columns TEXT NOT NULL,      -- the columns, joined by a blank
  brought INTEGER NOT NULL REFERENCES import_run (id)
) STRICT;
CREATE INDEX kept_fact_row ON kept_fact (row, source);

-- ---------------------------------------------------------------------------------------- words

-- What a recorded word of a field means, where people said so.
CREATE TABLE value_reading (
  field TEXT NOT NULL,          -- state quota_kind rank role leader sex category tier organ_rank subject_tier
  word  TEXT NOT NULL,          -- as it was written
  code  TEXT NOT NULL,          -- canonical word of the field; the word itself: a value of its own
  PRIMARY KEY (field, word)
) STRICT, WITHOUT ROWID;

-- Every repeated text of rosters once for each way it was read: rows keep the reading of their time.
CREATE TABLE term (
  id       INTEGER PRIMARY KEY,
  field    TEXT NOT NULL,     -- quota_kind state rank post role leader sex body organ_name
  text     TEXT NOT NULL,     -- as recorded
  code     TEXT NOT NULL,     -- canonical word; the recorded text itself where it is not in the lists
  is_known INTEGER NOT NULL CHECK (is_known IN (0, 1)),
  brought  INTEGER NOT NULL REFERENCES import_run (id),  -- the first import that had it
  UNIQUE (field, text, code, is_known)
) STRICT;

-- Who counts: a named calibre (口径) says for each person state what it counts against. A state that
-- is not listed counts against both and is reported.
CREATE TABLE calibre (
  name         TEXT NOT NULL,
  state        TEXT NOT NULL,
  counts_quota INTEGER NOT NULL CHECK (counts_quota IN (0, 1)),
  counts_post  INTEGER NOT NULL CHECK (counts_post IN (0, 1)),
  PRIMARY KEY (name, state)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------- organs

-- Every organ that any file has named. Where a file gives only a name that no ledger entry bears,
-- the name stands in for the code until an organ of that name is imported. A table of many organs whose
-- printed totals are wrong stands here by its file's name.
CREATE TABLE organ_key (
  id      INTEGER PRIMARY KEY,
  code    TEXT NOT NULL UNIQUE,
  is_name INTEGER NOT NULL DEFAULT 0 CHECK (is_name IN (0, 1)),
  brought INTEGER NOT NULL REFERENCES import_run (id)    -- the first import that named it
) STRICT;

-- Entries of the organ ledger, inner bodies (category 内设机构) included.
-- data: organs, approval: 机构台账 / organ ledger
CREATE TABLE organ_row (
  id       INTEGER PRIMARY KEY,
  organ    INTEGER NOT NULL REFERENCES organ_key (id),
  name     TEXT NOT NULL,
  category TEXT,                                 -- 党委 政府 … 内设机构; as recorded if not in the lists
  rank     TEXT,
  tier     TEXT,                                 -- 市级 县级 乡级
  region   TEXT,
  superior INTEGER REFERENCES organ_key (id),    -- of an inner body: the organ it belongs to
  document TEXT,
  since    ANY,                                  -- approved on; not in force before
  until    ANY,                                  -- abolished on; not in force from then
  file     INTEGER NOT NULL REFERENCES source_file (id),
  line     INTEGER NOT NULL,
  brought  INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended    INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX organ_row_key ON organ_row (organ) WHERE ended IS NULL;
CREATE INDEX organ_row_ended ON organ_row (organ) WHERE ended IS NOT NULL;
CREATE INDEX organ_row_body ON organ_row (superior, name) WHERE category = '内设机构';
CREATE INDEX organ_row_name ON organ_row (name) WHERE category IS NOT '内设机构';

-- Other names of an entry of the organ ledger; in force as long as the entry.
CREATE TABLE organ_name (
  entry INTEGER NOT NULL REFERENCES organ_row (id),
  name  TEXT NOT NULL,
  type  TEXT NOT NULL CHECK (type IN ('short', 'plate', 'former')),  -- 简称 挂牌 曾用名
  PRIMARY KEY (entry, name)
) STRICT, WITHOUT ROWID;

-- What people decided about names that almost match: written as it stands in a table. Of an organ meant
-- is the code, and organ is 0; of an inner body meant is the approved name, and organ says whose it is.
CREATE TABLE name_decision (
  type     TEXT NOT NULL CHECK (type IN ('organ', 'body')),
  organ    INTEGER NOT NULL,
  written  TEXT NOT NULL,
  meant    TEXT NOT NULL,
  accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
  PRIMARY KEY (type, organ, written, meant)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------- approvals

-- Staffing quotas: entries of the approval ledger, people of one organ and one kind.
-- data: quotas, approval: 编制核定 / quota approval
CREATE TABLE quota_row (
  id              INTEGER PRIMARY KEY,
  organ           INTEGER NOT NULL REFERENCES organ_key (id),
  kind            TEXT NOT NULL,         -- canonical term, or as recorded
  total           INTEGER CHECK (total >= 0),    -- stated total, people
  change          INTEGER,                       -- signed change, people
  document        TEXT NOT NULL,                 -- '' where none was given
  document_year   INTEGER,
  document_number INTEGER,
  since           INTEGER NOT NULL,              -- day in force; YYYYMM = from the last day of it
  nth             INTEGER NOT NULL,              -- 1, or more where one document has several lines
  file            INTEGER NOT NULL REFERENCES source_file (id),
  line            INTEGER NOT NULL,
  brought         INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended           INTEGER REFERENCES import_run (id),
  CHECK (total IS NOT NULL OR change IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX quota_row_key ON quota_row (organ, kind, document, since, nth) WHERE ended IS NULL;

-- Further organs that a quota covers: their people of that kind count together with the organ's.
CREATE TABLE quota_cover (
  quota INTEGER NOT NULL REFERENCES quota_row (id),
  organ INTEGER NOT NULL REFERENCES organ_key (id),
  PRIMARY KEY (quota, organ)
) STRICT, WITHOUT ROWID;

-- (Where many rows are stored, lists of words are cut into twos: for a longer one SQLite makes a table of its own, row by
-- row, which costs more than storing the row.)

-- Leader posts (领导职数): posts of one organ, scope, rank and role.
-- data: posts, approval: 职数核定 / post approval
CREATE TABLE post_row (
  id              INTEGER PRIMARY KEY,
  organ           INTEGER NOT NULL REFERENCES organ_key (id),
  scope           TEXT NOT NULL CHECK (scope IN ('unsaid', 'unit') OR scope IN ('bodies', 'body')),
  body            TEXT NOT NULL,         -- name of the inner body where scope is 'body', else ''
  rank            TEXT NOT NULL,         -- '' = any rank; 正副职: principals and deputies in one number, of role 其他
  role            TEXT NOT NULL CHECK (role IN ('正职', '副职') OR role = '其他'),
  total           INTEGER CHECK (total >= 0),
  change          INTEGER,
  document        TEXT NOT NULL,
  document_year   INTEGER,
  document_number INTEGER,
  since           INTEGER NOT NULL,
  nth             INTEGER NOT NULL,
  file            INTEGER NOT NULL REFERENCES source_file (id),
  line            INTEGER NOT NULL,
  brought         INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended           INTEGER REFERENCES import_run (id),
  CHECK (total IS NOT NULL OR change IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX post_row_key ON post_row (organ, scope, body, rank, role, document, since, nth)
  WHERE ended IS NULL;

-- ---------------------------------------------------------------------------------------- statements

-- Actual numbers that an organ's own form states on a data day. part is a quota kind, or a role with
-- its scope (正职（班子）).
-- data: forms from forms form_lines, list: 自报表 / form
CREATE TABLE stated_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  day        INTEGER NOT NULL,
  about      TEXT NOT NULL CHECK (about IN ('quota', 'post')),
  part       TEXT NOT NULL,
  people     INTEGER NOT NULL CHECK (people >= 0),
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX stated_row_key ON stated_row (organ, day, about, part) WHERE ended IS NULL;
CREATE INDEX stated_row_file ON stated_row (file);

-- Inner bodies that an organ says it has on a data day.
-- data: bodies, list: 实有内设机构名单 / list of inner bodies
CREATE TABLE listed_body_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  day        INTEGER NOT NULL,
  name       TEXT NOT NULL,
  note       TEXT,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX listed_body_row_key ON listed_body_row (organ, day, name) WHERE ended IS NULL;

-- Entries and exits (入编, 出编). person is 0 where no identity number is known, day 0 where none is.
-- data: movements, register: 人员增减 / register of entries and exits
CREATE TABLE movement_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  name       TEXT NOT NULL,
  person     INTEGER NOT NULL,
  direction  TEXT NOT NULL CHECK (direction IN ('入编', '出编')),
  day        ANY NOT NULL,
  kind       TEXT,
  reason     TEXT,
  slip       TEXT,             -- 控编单号: the slip that released the place
  document   TEXT,
  note       TEXT,
  nth        INTEGER NOT NULL,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX movement_row_key ON movement_row (organ, name, person, direction, day, nth)
  WHERE ended IS NULL;

-- Loans (借调): organ holds the place, borrower has the person. since is 0 where no day is known.
-- data: loans, register: 借调登记 / register of loans
CREATE TABLE loan_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  name       TEXT NOT NULL,
  person     INTEGER NOT NULL,
  borrower   INTEGER NOT NULL REFERENCES organ_key (id),
  since      ANY NOT NULL,
  until      ANY,
  document   TEXT,
  reason     TEXT,
  note       TEXT,
  nth        INTEGER NOT NULL,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX loan_row_key ON loan_row (organ, name, person, borrower, since, nth)
  WHERE ended IS NULL;

-- Plans to use free places (用编计划), people of one organ and kind.
-- data: plans, register: 用编计划 / use plan
CREATE TABLE use_plan_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  kind       TEXT NOT NULL,
  document   TEXT NOT NULL,
  since      ANY NOT NULL,
  people     INTEGER NOT NULL CHECK (people >= 0),
  until      ANY,
  note       TEXT,
  nth        INTEGER NOT NULL,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX use_plan_row_key ON use_plan_row (organ, kind, document, since, nth)
  WHERE ended IS NULL;

-- Approved exceptions: how many people or posts over the approved number are allowed until a day; from a table of goals
-- (source_file.kind digests) how many may be left over on that day and from it on.
-- data: waivers from waivers digests, approval: 例外与消化批复 / waiver
CREATE TABLE waiver_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  matter     TEXT NOT NULL,    -- 超编 超职数 …, as recorded
  part       TEXT NOT NULL,    -- quota kind or post, as recorded
  document   TEXT NOT NULL,
  until      ANY NOT NULL,
  people     INTEGER NOT NULL CHECK (people >= 0),
  approver   TEXT,
  since      ANY,
  reason     TEXT,
  nth        INTEGER NOT NULL,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX waiver_row_key ON waiver_row (organ, matter, part, document, until, nth)
  WHERE ended IS NULL;

-- Limits (限额) of the places or organs of one tier of a region; no two of one thing hold on one day. organ is a
-- name that stands for the region and tier together: 岚汀市（市级）.
-- data: ceilings, limit: 限额 / ceiling
CREATE TABLE ceiling_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  thing      TEXT NOT NULL,    -- what is limited: a quota kind, 党政机构, 事业单位 …; as recorded if not in the lists
  document   TEXT NOT NULL,
  since      INTEGER NOT NULL, -- first day in force
  region     TEXT NOT NULL,    -- as the organ ledger has it
  tier       TEXT NOT NULL,    -- 市级 县级 乡级
  number     INTEGER NOT NULL CHECK (number >= 0),  -- places or organs
  until      ANY,              -- last day in force
  outside    TEXT,             -- organs that do not count, by code or name
  note       TEXT,
  nth        INTEGER NOT NULL,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX ceiling_row_key ON ceiling_row (organ, thing, document, since, nth)
  WHERE ended IS NULL;

-- Norms of leader posts (领导职数标准): how many posts may be approved at most, by the number of approved places. Of one
-- place, scope, category and tier no two bands overlap on one day. organ is a name that stands for the place: 石台县（职数标准）.
-- data: norms, norm: 领导职数标准 / norm of leader posts
CREATE TABLE norm_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  scope      TEXT NOT NULL CHECK (scope IN ('单位', '内设机构')),  -- leaders of the organ, or of each inner body
  category   TEXT NOT NULL,    -- of the organ; '' = any
  tier       TEXT NOT NULL,    -- 市级 县级 乡级; '' = any
  document   TEXT NOT NULL,
  since      INTEGER NOT NULL, -- first day in force; 0 where none is told: any day
  least      INTEGER NOT NULL CHECK (least >= 0),  -- the fewest approved places of the band
  most       INTEGER CHECK (most >= least),        -- the most; NULL = and more
  region     TEXT NOT NULL,    -- the place, as the organ ledger has it
  covers     TEXT,             -- further regions to which it applies, or 全部 for all of the ledger
  principals INTEGER CHECK (principals >= 0),      -- the most posts of principals
  deputies   INTEGER CHECK (deputies >= 0),
  leaders    INTEGER CHECK (leaders >= 0),         -- of principals and deputies together
  until      ANY,              -- last day in force
  note       TEXT,
  nth        INTEGER NOT NULL,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id),
  CHECK (principals IS NOT NULL OR deputies IS NOT NULL OR leaders IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX norm_row_key ON norm_row (organ, scope, category, tier, document, since, least, nth)
  WHERE ended IS NULL;

-- Printed totals (合计, 小计) and what their rows add up to, in people or fen. organ is the organ of these
-- rows; where they are of several, the table itself by the name of its file. Of a sum beside the numbers
-- of one row both lines are that row.
-- data: totals, print: 印有合计的表 / table with printed totals
CREATE TABLE printed_total_row (
  id         INTEGER PRIMARY KEY,
  organ      INTEGER NOT NULL REFERENCES organ_key (id),
  kind       TEXT NOT NULL,    -- kind of table
  day        INTEGER NOT NULL, -- data day of the import; 0 where none was given
  sheet      TEXT NOT NULL,    -- file name and sheet
  heading    TEXT NOT NULL,    -- header word of the column; '' for the number of rows
  printed    INTEGER NOT NULL,
  computed   INTEGER NOT NULL,
  is_money   INTEGER NOT NULL CHECK (is_money IN (0, 1)),
  first_line INTEGER NOT NULL, -- the rows that are added up; 0 where there are none
  last_line  INTEGER NOT NULL,
  nth        INTEGER NOT NULL,
  file       INTEGER NOT NULL REFERENCES source_file (id),
  line       INTEGER NOT NULL,
  brought    INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended      INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX printed_total_row_key
  ON printed_total_row (organ, kind, day, sheet, heading, nth) WHERE ended IS NULL;

-- ---------------------------------------------------------------------------------------- rosters

-- One organ's list on one data day.
-- data: roster, list of staff_row: 花名册 / roster
CREATE TABLE roster_list (
  id       INTEGER PRIMARY KEY,
  organ    INTEGER NOT NULL REFERENCES organ_key (id),
  day      INTEGER NOT NULL,              -- the data day
  repeats  INTEGER NOT NULL DEFAULT 0,    -- 1: somebody has two rows here, so count persons from the rows
  nameless INTEGER NOT NULL DEFAULT 0,    -- rows without a readable identity number
  brought  INTEGER NOT NULL REFERENCES import_run (id),
  ended    INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX roster_list_key ON roster_list (organ, day) WHERE ended IS NULL;

-- One row of a roster. The number is roster_list.id * 16777216 + a running number, so the rows of one
-- roster lie together: those of roster R are id BETWEEN R << 24 AND (R << 24) + 16777215.
-- sex, body, kind, post, rank, role, leader, state and organ_name are term.id. post, role and leader are
-- NULL where the table has no such column, and the empty word where the cell is empty.
CREATE TABLE staff_row (
  id           INTEGER PRIMARY KEY,
  file         INTEGER NOT NULL REFERENCES source_file (id),
  line         INTEGER NOT NULL,
  brought      INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended        INTEGER REFERENCES import_run (id),
  person       INTEGER,                           -- identity number; NULL where none can be read
  person_text  TEXT,                              -- the number as recorded, where it differs
  name         TEXT,
  sex          INTEGER REFERENCES term (id),
  birth        ANY,
  organ_name   INTEGER REFERENCES term (id),      -- as recorded beside the code
  body         INTEGER REFERENCES term (id),      -- inner body
  kind         INTEGER REFERENCES term (id),      -- quota kind
  post         INTEGER REFERENCES term (id),      -- title; its code is the role the title implies
  rank         INTEGER REFERENCES term (id),
  role         INTEGER REFERENCES term (id),      -- where the roster has a column for it
  leader       INTEGER REFERENCES term (id),      -- 是否领导职务; its code is 是 or 否, '' for an empty cell
  post_since   ANY,
  entered      ANY,
  state        INTEGER REFERENCES term (id),
  left_on      ANY,
  document     TEXT,
  note         TEXT
) STRICT;

CREATE INDEX staff_row_ended ON staff_row (ended) WHERE ended IS NOT NULL;

-- ---------------------------------------------------------------------------------------- payroll

-- What one payer paid for one month.
-- data: payroll, list of pay_row: 工资表 / pay list
CREATE TABLE pay_list (
  id      INTEGER PRIMARY KEY,
  payer   INTEGER NOT NULL REFERENCES organ_key (id),
  month   INTEGER NOT NULL,       -- YYYYMM
  nameless INTEGER NOT NULL DEFAULT 0,    -- lines without a readable identity number
  brought INTEGER NOT NULL REFERENCES import_run (id),
  ended   INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX pay_list_key ON pay_list (payer, month) WHERE ended IS NULL;

-- One line of a pay list; the number is pay_list.id * 16777216 + a running number.
CREATE TABLE pay_row (
  id          INTEGER PRIMARY KEY,
  file        INTEGER NOT NULL REFERENCES source_file (id),
  line        INTEGER NOT NULL,
  brought     INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended       INTEGER REFERENCES import_run (id),
  person      INTEGER,
  person_text TEXT,
  name        TEXT,
  amount      INTEGER NOT NULL,      -- fen (1/100 yuan)
  said        TEXT                   -- item, remark or title that makes it doubtful as pay: 补发, 讲课费
) STRICT;

CREATE INDEX pay_row_ended ON pay_row (ended) WHERE ended IS NOT NULL;
CREATE INDEX pay_row_idle ON pay_row (id) WHERE amount <= 0;

-- ---------------------------------------------------------------------------------------- subjects

-- Principal leaders and their posts: one row a spell in one post.
-- data: subjects, leaders: 主要领导干部名单 / list of principal leaders
CREATE TABLE subject_row (
  id      INTEGER PRIMARY KEY,
  organ   INTEGER NOT NULL REFERENCES organ_key (id),
  post    TEXT NOT NULL,
  name    TEXT NOT NULL,
  since   ANY,
  until   ANY,
  reason  TEXT,                -- why the post was left, as recorded
  tier    TEXT,                -- 县级 乡级 部门
  nth     INTEGER NOT NULL,
  file    INTEGER NOT NULL REFERENCES source_file (id),
  line    INTEGER NOT NULL,
  brought INTEGER NOT NULL REFERENCES import_run (id),
  stands_for INTEGER REFERENCES import_run (id),
  ended   INTEGER REFERENCES import_run (id)
) STRICT;
CREATE UNIQUE INDEX subject_row_key ON subject_row (organ, post, name, coalesce(since, ''), nth)
  WHERE ended IS NULL;

-- ---------------------------------------------------------------------------------------- runs and findings

-- One check. horizon: the newest import it saw.
CREATE TABLE run_row (
  id          INTEGER PRIMARY KEY,
  as_of       INTEGER NOT NULL,
  first_day   INTEGER,               -- oldest and newest data day that were judged
  last_day    INTEGER,
  pay_month   INTEGER,
  calibre     TEXT NOT NULL,
  horizon     INTEGER NOT NULL,
  parameters  TEXT NOT NULL,         -- JSON
  is_filtered INTEGER NOT NULL CHECK (is_filtered IN (0, 1)),  -- only some rules were asked for
  held_rows   INTEGER NOT NULL,      -- quarantined rows at the time
  made_at     TEXT NOT NULL          -- UTC time, for people
) STRICT;

-- The texts of rules that were run, so that an old run can be explained as it was made.
CREATE TABLE rule_text (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- What became of each rule in a run.
CREATE TABLE run_rule (
  run       INTEGER NOT NULL REFERENCES run_row (id),
  rule      TEXT NOT NULL,
  text      INTEGER NOT NULL REFERENCES rule_text (id),
  severity  TEXT NOT NULL CHECK (severity IN ('critical', 'major', 'minor', 'hint')),
  outcome   TEXT NOT NULL CHECK (outcome IN ('checked', 'not_applicable', 'not_run', 'failed')),
  reason    TEXT NOT NULL,       -- code of why it was not run, or ''
  checked   INTEGER NOT NULL,    -- organs
  unchecked INTEGER NOT NULL,    -- organs
  findings  INTEGER NOT NULL,
  PRIMARY KEY (run, rule)
) STRICT, WITHOUT ROWID;

-- Organs a rule could not judge, and why. Every other organ with a roster was judged.
CREATE TABLE run_unchecked (
  run    INTEGER NOT NULL REFERENCES run_row (id),
  rule   TEXT NOT NULL,
  organ  INTEGER NOT NULL REFERENCES organ_key (id),
  reason TEXT NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (run, rule, organ, reason)
) STRICT, WITHOUT ROWID;

-- A finding: its number (F and the id) and what makes it the same finding in every run. Parts that do
-- not belong to a rule's identity are '' or 0. Where it stands is kept in finding_life alone.
CREATE TABLE finding_row (
  id         INTEGER PRIMARY KEY,
  rule       TEXT NOT NULL,
  organ_code TEXT NOT NULL,
  part       TEXT NOT NULL,
  person     INTEGER NOT NULL,
  first_run  INTEGER NOT NULL REFERENCES run_row (id),
  UNIQUE (rule, organ_code, part, person)
) STRICT;

-- What one run saw of a finding.
CREATE TABLE run_finding (
  run         INTEGER NOT NULL REFERENCES run_row (id),
  finding     INTEGER NOT NULL REFERENCES finding_row (id),
  severity    TEXT NOT NULL,
  organ       INTEGER NOT NULL REFERENCES organ_key (id),
  organ_name  TEXT NOT NULL,
  part        TEXT NOT NULL,
  person      INTEGER,
  person_name TEXT,
  expected    INTEGER,
  actual      INTEGER,
  documents   TEXT NOT NULL,
  note        TEXT NOT NULL,
  days        TEXT NOT NULL,      -- the data days it rests on
  PRIMARY KEY (run, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_finding_finding ON run_finding (finding, run);

-- The list of each kind of data by which a run judged an organ: which roster, list of inner bodies, form or pay
-- list. day is a data day, or the month of a pay list.
CREATE TABLE run_list (
  run   INTEGER NOT NULL REFERENCES run_row (id),
  organ INTEGER NOT NULL REFERENCES organ_key (id),
  data  TEXT NOT NULL,        -- roster bodies payroll forms
  day   INTEGER NOT NULL,
  PRIMARY KEY (run, organ, data)
) STRICT, WITHOUT ROWID;

-- What a finding of a run rests on: its own organ and the others that the rule names, each with the
-- kinds of data that were judged. Only newer data of the same kind can clear it.
CREATE TABLE finding_data (
  run     INTEGER NOT NULL REFERENCES run_row (id),
  finding INTEGER NOT NULL REFERENCES finding_row (id),
  organ   INTEGER NOT NULL REFERENCES organ_key (id),
  data    TEXT NOT NULL,      -- roster bodies payroll forms quotas posts organs totals
  day     INTEGER,            -- of a list; NULL for approvals, and where the organ has no such list
  PRIMARY KEY (run, finding, organ, data)
) STRICT, WITHOUT ROWID;

-- Who makes a finding that somebody has acted on: an end covers these people, and others in the same number are not
-- covered.
CREATE TABLE run_person (
  run     INTEGER NOT NULL REFERENCES run_row (id),
  finding INTEGER NOT NULL REFERENCES finding_row (id),
  people  TEXT NOT NULL,      -- their rows in staff_row, as list and lines: 7:1-5,8 is 7 << 24 | 1 and so on
  PRIMARY KEY (run, finding)
) STRICT, WITHOUT ROWID;

-- Every time full identity numbers were shown.
CREATE TABLE reveal_log (
  id      INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  command TEXT NOT NULL,
  reason  TEXT NOT NULL
) STRICT;

-- part: audit

-- Every act and every change of state, in order. Rows are never changed or taken out. link is the SHA-256 of
-- the other fields, joined by U+001F, so each row seals all rows before it. The tables behind this one,
-- up to what is derived, hold nothing of their own: they are what comes of applying the events in order
-- (package_file alone is storage that events point to by its hash).
CREATE TABLE event (
  id       INTEGER PRIMARY KEY,     -- 1, 2, 3 … without gaps
  kind     TEXT NOT NULL,           -- finding.confirmed, step.marked …
  subject  TEXT NOT NULL,           -- what it is about: F12, H3, P1, P1-7, R5 …
  day      INTEGER NOT NULL,        -- day of the act, as given
  person   TEXT NOT NULL,           -- who acted; '' where a check did
  payload  TEXT NOT NULL,           -- JSON object, keys sorted, identity numbers masked
  previous TEXT NOT NULL,           -- link of the event before; 64 zeros for the first
  link     TEXT NOT NULL UNIQUE,    -- hexadecimal
  entered  TEXT                     -- UTC time at which it was written down, never before that of the event
                                    -- before; sealed; no result depends on it. NULL: written before it was kept
) STRICT;
CREATE INDEX event_subject ON event (subject, id);
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_not_taken_out BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never taken out'); END;

-- Files that were shown as evidence: the file itself stays where it is.
CREATE TABLE evidence (
  event   INTEGER NOT NULL REFERENCES event (id),
  nth     INTEGER NOT NULL,
  subject TEXT NOT NULL,
  name    TEXT NOT NULL,            -- last part of the path
  bytes   INTEGER NOT NULL,
  hash    TEXT NOT NULL,            -- SHA-256 of the file
  PRIMARY KEY (event, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_subject ON evidence (subject);

-- Where a finding stands. A finding of a rule that has no row here is 'raised' and nobody has touched it.
CREATE TABLE finding_life (
  finding        TEXT PRIMARY KEY,            -- F12, or H3 for one raised by hand
  status         TEXT NOT NULL,               -- codes of the findings CSV
  since          INTEGER NOT NULL,            -- day of the last act
  revision       INTEGER NOT NULL,            -- event.id of the last act
  duty           TEXT,                        -- rules functions staffing discipline
  article        INTEGER CHECK (article BETWEEN 1 AND 8),  -- kind of Order 486 art. 26; NULL = by the rule's basis
  cause          TEXT,                        -- root cause: code of RootCause, or other words
  is_policy      INTEGER NOT NULL DEFAULT 0 CHECK (is_policy IN (0, 1)),  -- 政策性
  term           TEXT CHECK (term IN ('at_once', 'in_steps', 'continued')),  -- 立行立改 分阶段整改 持续整改
  notice         TEXT,                        -- number of the notice
  measure        TEXT,
  owner          TEXT,                        -- who puts it right
  target         TEXT,
  first_deadline INTEGER,
  deadline       INTEGER,                     -- in force now
  statement      TEXT,                        -- what the unit says it has done
  submitted_by   TEXT,
  workers        TEXT NOT NULL DEFAULT '[]',  -- JSON: everybody who planned, owned, worked on or submitted it
  passed_to      TEXT,                        -- office a transferred one went to
  closed_by      TEXT,
  proof_run      INTEGER REFERENCES run_row (id),  -- run that proves it cleared or corrected
  rebounds       INTEGER NOT NULL DEFAULT 0,
  -- What an end without such a proof covers (void, exempt, long_term, transferred); more than that, or later
  -- than that, opens it again. NULL where it did not end so.
  covered_run      INTEGER,                   -- newest run that saw it: its organs and persons
  covered_excess   INTEGER,                   -- actual minus expected; actual where nothing is expected
  covered_people   TEXT,                      -- who made it: rows as in run_person; NULL where none are counted
  covered_until    INTEGER,                   -- last day; NULL where none was named
  covered_document TEXT,
  covered_approver TEXT
) STRICT;

-- Acts on findings that were taken back: they count no more, and stay among the events.
CREATE TABLE withdrawn_event (
  event  INTEGER PRIMARY KEY REFERENCES event (id),  -- the act
  by     INTEGER NOT NULL REFERENCES event (id),     -- the act that took it back
  reason TEXT NOT NULL
) STRICT;

-- Checks that were taken back: they see and prove nothing any more, and can still be explained.
CREATE TABLE withdrawn_run (
  run    INTEGER PRIMARY KEY REFERENCES run_row (id),
  event  INTEGER NOT NULL REFERENCES event (id),     -- the act that took it back
  reason TEXT NOT NULL
) STRICT;

-- Findings that people raised, not a rule.
CREATE TABLE hand_finding (
  id         INTEGER PRIMARY KEY,   -- H3 is 3
  organ_code TEXT NOT NULL,
  organ_name TEXT NOT NULL,
  title      TEXT NOT NULL,         -- what is wrong
  part       TEXT NOT NULL,
  expected   INTEGER,
  actual     INTEGER,
  severity   TEXT NOT NULL CHECK (severity IN ('critical', 'major', 'minor', 'hint')),
  basis      TEXT NOT NULL,         -- as in rule files, or words
  raised_on  INTEGER NOT NULL,
  raised_by  TEXT NOT NULL
) STRICT;

CREATE TABLE finding_extension (
  event    INTEGER PRIMARY KEY REFERENCES event (id),
  finding  TEXT NOT NULL,
  earlier  INTEGER NOT NULL,        -- deadline before and after
  later    INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  approver TEXT NOT NULL
) STRICT;

-- Time in charge of an organ before the appointment to the post.
CREATE TABLE acting_time (
  name       TEXT NOT NULL,
  organ_code TEXT NOT NULL,
  post       TEXT NOT NULL,         -- the post held later
  since      INTEGER NOT NULL,
  note       TEXT NOT NULL,
  PRIMARY KEY (name, organ_code, post)
) STRICT, WITHOUT ROWID;

-- Organs that a reform renamed or merged: time in the old post goes on in the new one.
CREATE TABLE organ_reform (
  old_code TEXT NOT NULL,
  new_code TEXT NOT NULL,
  day      INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (old_code, new_code)
) STRICT, WITHOUT ROWID;

-- Steps of an audit, as an office follows them. The built-in one is stored when a plan first uses it.
CREATE TABLE procedure (
  name  TEXT PRIMARY KEY,
  title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE procedure_step (
  procedure TEXT NOT NULL REFERENCES procedure (name),
  step      INTEGER NOT NULL,
  title     TEXT NOT NULL,
  title_en  TEXT NOT NULL,
  after     TEXT NOT NULL,          -- JSON: steps that must be done before
  gate      TEXT NOT NULL CHECK (gate IN ('', 'findings_closed')),
  mark      TEXT NOT NULL CHECK (mark IN ('', 'reviewed', 'done')),  -- what its end makes of the subject
  PRIMARY KEY (procedure, step)
) STRICT, WITHOUT ROWID;

-- A year's plan.
CREATE TABLE plan (
  id          INTEGER PRIMARY KEY,  -- P1 is 1
  year        INTEGER NOT NULL,
  office      TEXT NOT NULL,
  as_of       INTEGER NOT NULL,     -- day the selection holds for
  procedure   TEXT NOT NULL REFERENCES procedure (name),
  drafted_by  TEXT NOT NULL,
  leavers_since INTEGER,            -- who left before was of no earlier plan and is none of this one; NULL: all
  data_days   INTEGER NOT NULL,     -- the last step rests on lists so many days older than the audit's start
  approved_on INTEGER,
  approved_by TEXT,
  document    TEXT
) STRICT;

-- Leaders of a plan, those left out included.
CREATE TABLE plan_subject (
  plan       INTEGER NOT NULL REFERENCES plan (id),
  number     INTEGER NOT NULL,      -- P1-7 is plan 1, number 7
  name       TEXT NOT NULL,
  organ_code TEXT NOT NULL,
  organ_name TEXT NOT NULL,
  post       TEXT NOT NULL,
  since      TEXT NOT NULL,         -- as subject select prints them
  until      TEXT NOT NULL,
  level      TEXT NOT NULL CHECK (level IN ('city', 'county', 'town', 'unknown')),
  auditor    TEXT NOT NULL CHECK (auditor IN ('city', 'county', 'entrusted', 'unknown')),  -- who audits
  region     TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('leaving', 'in_office')),
  demand     TEXT NOT NULL CHECK (demand IN ('must', 'should', 'deferred', 'out')),
  decision   TEXT NOT NULL,         -- of the selection
  reason     TEXT NOT NULL,         -- why in or out, in Chinese
  reason_en  TEXT NOT NULL,
  team       TEXT NOT NULL DEFAULT '',
  focus      TEXT NOT NULL DEFAULT '',
  begins     INTEGER,               -- planned days
  ends       INTEGER,
  started_on INTEGER,               -- day of its first step
  reviewed_on INTEGER,              -- day of the step marked reviewed
  done_on    INTEGER,               -- day of the step marked done
  PRIMARY KEY (plan, number)
) STRICT, WITHOUT ROWID;

-- Organs a leader answers for: the own one, those below it, or all of a territory.
CREATE TABLE plan_scope (
  plan       INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  organ_code TEXT NOT NULL,
  PRIMARY KEY (plan, number, organ_code),
  FOREIGN KEY (plan, number) REFERENCES plan_subject (plan, number)
) STRICT, WITHOUT ROWID;

-- What was changed of a plan after its approval.
CREATE TABLE plan_change (
  event    INTEGER NOT NULL REFERENCES event (id),
  what     TEXT NOT NULL CHECK (what IN ('added', 'demand', 'scope', 'level', 'auditor', 'ends')),
  plan     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  before   TEXT NOT NULL,           -- the earlier demand, level, auditor or day, or codes of the organs taken out
  after    TEXT NOT NULL,           -- the later one
  reason   TEXT NOT NULL,
  person   TEXT NOT NULL,
  approver TEXT NOT NULL,
  day      INTEGER NOT NULL,
  PRIMARY KEY (event, what),
  FOREIGN KEY (plan, number) REFERENCES plan_subject (plan, number)
) STRICT, WITHOUT ROWID;

-- Steps that are done.
CREATE TABLE step_done (
  plan     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  step     INTEGER NOT NULL,
  day      INTEGER NOT NULL,
  person   TEXT NOT NULL,
  note     TEXT NOT NULL,
  files    INTEGER NOT NULL,        -- pieces of evidence
  override TEXT NOT NULL,           -- why it was done against the order or a gate; '' if it was not
  missing  TEXT NOT NULL,           -- what was overridden
  event    INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (plan, number, step),
  FOREIGN KEY (plan, number) REFERENCES plan_subject (plan, number)
) STRICT, WITHOUT ROWID;

-- What the end of an audit rests on: the check, and the findings of the scope that had ended. Where one of them is
-- taken back or open again the step is not done any more.
CREATE TABLE step_basis (
  plan   INTEGER NOT NULL,
  number INTEGER NOT NULL,
  step   INTEGER NOT NULL,
  name   TEXT NOT NULL,             -- R5, F1, H2
  PRIMARY KEY (plan, number, step, name),
  FOREIGN KEY (plan, number, step) REFERENCES step_done (plan, number, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_basis_by_name ON step_basis (name);

-- Democratic appraisal of a leader: sums only, no vote of anybody.
CREATE TABLE ballot (
  id       INTEGER PRIMARY KEY,     -- event.id
  plan     INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  issued   INTEGER NOT NULL,
  returned INTEGER NOT NULL,
  day      INTEGER NOT NULL,
  FOREIGN KEY (plan, number) REFERENCES plan_subject (plan, number)
) STRICT;
CREATE TABLE ballot_tally (
  ballot INTEGER NOT NULL REFERENCES ballot (id),
  nth    INTEGER NOT NULL,
  item   TEXT NOT NULL,             -- what is appraised
  grade  TEXT NOT NULL,             -- good fair middling poor abstained (好 较好 一般 差 弃权), or the word of another scale
  people INTEGER NOT NULL CHECK (people >= 0),
  PRIMARY KEY (ballot, nth, grade)
) STRICT, WITHOUT ROWID;

-- Interviews: how many with whom, about what; no names.
CREATE TABLE interview (
  id     INTEGER PRIMARY KEY,       -- event.id
  plan   INTEGER NOT NULL,
  number INTEGER NOT NULL,
  day    INTEGER NOT NULL,
  people INTEGER NOT NULL CHECK (people > 0),
  note   TEXT NOT NULL,
  FOREIGN KEY (plan, number) REFERENCES plan_subject (plan, number)
) STRICT;
CREATE TABLE interview_count (
  interview INTEGER NOT NULL REFERENCES interview (id),
  type      TEXT NOT NULL CHECK (type IN ('group', 'topic')),
  word      TEXT NOT NULL,
  people    INTEGER NOT NULL CHECK (people >= 0),
  PRIMARY KEY (interview, type, word)
) STRICT, WITHOUT ROWID;

-- Lists to tick on site, made from the data. People's names are on the sheet only, not here.
CREATE TABLE checklist (
  id      INTEGER PRIMARY KEY,      -- C1 is 1
  plan    INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  as_of   INTEGER NOT NULL,
  items   INTEGER NOT NULL,
  read_on INTEGER,
  read_by TEXT,
  FOREIGN KEY (plan, number) REFERENCES plan_subject (plan, number)
) STRICT;
CREATE TABLE checklist_item (
  checklist  INTEGER NOT NULL REFERENCES checklist (id),
  item       TEXT NOT NULL,         -- B1 … bodies, R1 … roster, Y1 … pay
  organ_code TEXT NOT NULL,
  label      TEXT NOT NULL,         -- body or finding; '' for people unless they were found otherwise
  tick       TEXT CHECK (tick IN ('right', 'wrong')),
  remark     TEXT,
  PRIMARY KEY (checklist, item)
) STRICT, WITHOUT ROWID;

-- Whether a unit in scope handed in its report, or signed that it has no problem.
CREATE TABLE unit_return (
  plan       INTEGER NOT NULL REFERENCES plan (id),
  organ_code TEXT NOT NULL,
  type       TEXT NOT NULL CHECK (type IN ('report', 'nil')),
  day        INTEGER NOT NULL,
  signed_by  TEXT NOT NULL,
  PRIMARY KEY (plan, organ_code)
) STRICT, WITHOUT ROWID;

-- The joint audit of a leader: three results side by side and one conclusion in words.
CREATE TABLE joint_audit (
  plan       INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  opened_on  INTEGER NOT NULL,
  conclusion TEXT,
  concluded_on INTEGER,
  PRIMARY KEY (plan, number),
  FOREIGN KEY (plan, number) REFERENCES plan_subject (plan, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE joint_track (
  plan   INTEGER NOT NULL,
  number INTEGER NOT NULL,
  track  TEXT NOT NULL CHECK (track IN ('staffing', 'appointments', 'economic')),
  office TEXT NOT NULL,
  result TEXT NOT NULL,
  day    INTEGER NOT NULL,
  PRIMARY KEY (plan, number, track),
  FOREIGN KEY (plan, number) REFERENCES joint_audit (plan, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE joint_finding (
  plan       INTEGER NOT NULL,
  number     INTEGER NOT NULL,
  track      TEXT NOT NULL CHECK (track IN ('appointments', 'economic')),
  reference  TEXT NOT NULL,         -- number the other office gave it
  organ_code TEXT NOT NULL,
  title      TEXT NOT NULL,
  basis      TEXT NOT NULL,
  state      TEXT NOT NULL,         -- as the other office says
  PRIMARY KEY (plan, number, track, reference),
  FOREIGN KEY (plan, number) REFERENCES joint_audit (plan, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_member (
  name   TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  role   TEXT NOT NULL CHECK (role IN ('head', 'deputy', 'member')),
  since  INTEGER NOT NULL,
  until  INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting (
  id        INTEGER PRIMARY KEY,    -- M1 is 1
  type      TEXT NOT NULL CHECK (type IN ('joint', 'case')),  -- 联席会议 集体会办
  day       INTEGER NOT NULL,
  topic     TEXT NOT NULL,
  attending TEXT NOT NULL
) STRICT;
CREATE TABLE meeting_case (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  nth     INTEGER NOT NULL,
  about   TEXT NOT NULL,            -- F12, H3, P1-7, or ''
  text    TEXT NOT NULL,
  PRIMARY KEY (meeting, nth)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_decision (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  nth     INTEGER NOT NULL,         -- M1-2 is meeting 1, decision 2
  about   TEXT NOT NULL,
  text    TEXT NOT NULL,
  who     TEXT NOT NULL,
  due     INTEGER NOT NULL,
  done_on INTEGER,
  done_note TEXT,
  PRIMARY KEY (meeting, nth)
) STRICT, WITHOUT ROWID;

-- Good practices found, and rules made of what was learned (制度固化).
CREATE TABLE practice (
  id         INTEGER PRIMARY KEY,   -- K1 is 1
  type       TEXT NOT NULL CHECK (type IN ('practice', 'rule')),
  title      TEXT NOT NULL,
  text       TEXT NOT NULL,
  organ_code TEXT NOT NULL,
  document   TEXT NOT NULL,
  findings   TEXT NOT NULL,         -- JSON: F and H numbers it came of
  day        INTEGER NOT NULL
) STRICT;

-- What people decided about the numbers that documents state: entries of the ledger or not.
CREATE TABLE document_decision (
  id     INTEGER PRIMARY KEY,       -- D1 is 1
  import INTEGER,                   -- the import that brought the entries; NULL where they were rejected
  reason TEXT NOT NULL,             -- why they were rejected
  day    INTEGER NOT NULL,
  person TEXT NOT NULL
) STRICT;
-- What was decided on, with the sentence it stands in.
CREATE TABLE document_saying (
  decision INTEGER NOT NULL REFERENCES document_decision (id),
  nth      INTEGER NOT NULL,
  document TEXT NOT NULL,           -- its number, or the SHA-256 of its text where it shows none
  said     TEXT NOT NULL,           -- organ, sort, name, role, number and change, joined by |
  path     TEXT NOT NULL,           -- the file as given
  sheet    TEXT NOT NULL,           -- the table of entries it became a row of
  line     INTEGER NOT NULL,        -- that row
  sentence TEXT NOT NULL,           -- identity numbers are masked in it
  PRIMARY KEY (decision, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_saying_said ON document_saying (document, said);

-- Packages of lower offices. Their numbers and codes are theirs: nothing here joins with our own.
CREATE TABLE package_file (
  hash    TEXT PRIMARY KEY,         -- SHA-256 of content
  content TEXT NOT NULL             -- the package as it came
) STRICT, WITHOUT ROWID;
CREATE TABLE package (
  id       INTEGER PRIMARY KEY,     -- G1 is 1
  office   TEXT NOT NULL,           -- code of the lower office
  name     TEXT NOT NULL,
  year     INTEGER NOT NULL,
  as_of    INTEGER NOT NULL,        -- as the package says
  made_on  INTEGER NOT NULL,
  hash     TEXT NOT NULL,
  chain    TEXT NOT NULL,           -- last link of the lower ledger
  is_newest INTEGER NOT NULL CHECK (is_newest IN (0, 1))
) STRICT;
CREATE TABLE package_subject (
  package    INTEGER NOT NULL REFERENCES package (id),
  subject    TEXT NOT NULL,         -- P1-7 of that ledger
  name       TEXT NOT NULL,
  organ_code TEXT NOT NULL,
  organ_name TEXT NOT NULL,
  post       TEXT NOT NULL,
  level      TEXT NOT NULL,
  kind       TEXT NOT NULL,
  demand     TEXT NOT NULL,
  ends       INTEGER,
  started_on INTEGER,
  done_on    INTEGER,
  PRIMARY KEY (package, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE package_step (
  package  INTEGER NOT NULL,
  subject  TEXT NOT NULL,
  step     INTEGER NOT NULL,
  title    TEXT NOT NULL,
  after    TEXT NOT NULL,
  day      INTEGER,                 -- NULL: not done
  files    INTEGER NOT NULL,
  note     TEXT NOT NULL,
  override TEXT NOT NULL,
  PRIMARY KEY (package, subject, step),
  FOREIGN KEY (package, subject) REFERENCES package_subject (package, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE package_finding (
  package    INTEGER NOT NULL REFERENCES package (id),
  finding    TEXT NOT NULL,         -- F12 or H3 of that ledger
  rule       TEXT NOT NULL,
  severity   TEXT NOT NULL,
  status     TEXT NOT NULL,
  organ_code TEXT NOT NULL,
  organ_name TEXT NOT NULL,
  part       TEXT NOT NULL,
  expected   INTEGER,
  actual     INTEGER,
  owner      TEXT,
  deadline   INTEGER,
  closed_by  TEXT,
  closed_on  INTEGER,
  proof      TEXT,                  -- what proves the closing; NULL for nothing
  state      TEXT NOT NULL,         -- alive cleared corrected unchecked by_hand
  rebounds   INTEGER NOT NULL,
  PRIMARY KEY (package, finding)
) STRICT, WITHOUT ROWID;
CREATE TABLE package_strength (
  package    INTEGER NOT NULL REFERENCES package (id),
  organ_code TEXT NOT NULL,
  organ_name TEXT NOT NULL,
  kind       TEXT NOT NULL,
  approved   INTEGER,
  actual     INTEGER,
  data_day   INTEGER,
  PRIMARY KEY (package, organ_code, kind)
) STRICT, WITHOUT ROWID;

-- part: derived

-- Nothing here says anything that the stored rows do not say. Each row carries a checksum; one that does not
-- match is not read, and a check says so.

-- The persons of the rosters of a day in order of their numbers, many to a block: an index that is
-- read from end to end. people holds n entries: n person numbers (8 bytes each, little-endian), then n
-- times staff_row.id (8 bytes), then n states (4 bytes: the term.id of the state that counts, 编外 for
-- people outside the quotas, 0 where none is recorded). Entries of ended rows stay; the rows tell.
CREATE TABLE staff_block (
  id      INTEGER PRIMARY KEY,
  day     INTEGER NOT NULL,
  segment INTEGER NOT NULL,    -- the import that wrote it; each segment of a day is sorted by itself
  first   INTEGER NOT NULL,    -- lowest and highest person number in the block
  last    INTEGER NOT NULL,
  people  BLOB NOT NULL,
  checksum INTEGER NOT NULL    -- over the other columns but id; a block that differs from it is not read
) STRICT;
CREATE INDEX staff_block_order ON staff_block (day, segment, first);

-- As staff_block: the persons of the pay lists of a month; the row numbers are pay_row.id, the states 0.
CREATE TABLE pay_block (
  id      INTEGER PRIMARY KEY,
  month   INTEGER NOT NULL,
  segment INTEGER NOT NULL,
  first   INTEGER NOT NULL,
  last    INTEGER NOT NULL,
  people  BLOB NOT NULL,
  checksum INTEGER NOT NULL    -- over the other columns but id; a block that differs from it is not read
) STRICT;
CREATE INDEX pay_block_order ON pay_block (month, segment, first);

-- Sums over the rows in force of each roster, kept while rows come and go. Each column is a JSON array of
-- arrays of numbers; all but people are term.id, 0 where nothing is recorded, state as in staff_block,
-- people the rows. post is -2 for an empty cell. Of people whom no cell can make leaders posts keeps leader
-- and role only, with post -1 where a title is recorded.
CREATE TABLE roster_sum (
  roster INTEGER PRIMARY KEY REFERENCES roster_list (id),
  kinds  TEXT NOT NULL,    -- [kind, state, people]
  posts  TEXT NOT NULL,    -- [body, rank, post, leader, role, state, people]
  bodies TEXT NOT NULL,    -- [body, state, people]; rows that name an inner body
  checksum INTEGER NOT NULL    -- over the other columns; sums that differ from it are not read
) STRICT;

-- part: check

-- Temporary, made on the connection of one check or explanation and filled for its day, horizon and
-- calibre. Rules read only these. organ is always organ_key.id; organ_on_day gives code and name. A day
-- is ISO text here, 2010-06-30, or 2010-06 where only the month is known, so SQLite's own date functions
-- work on it; iso_day() makes it from what is stored, and NULL from a text that is no day.
-- Each part begins with the facts it belongs to; a rule names the facts it reads in its header line
-- `reads:`. `bianzhi fact list` shows who fills and reads them, and what they cannot judge.

-- fact: day

CREATE TEMP TABLE run_setting (
  as_of     TEXT NOT NULL,
  horizon   INTEGER NOT NULL,
  calibre   TEXT NOT NULL,
  pay_month TEXT,               -- 2010-06, the month the pay rules look at; NULL if there is none near enough
  left_by   TEXT                -- who left after this day may still be paid in that month
);

-- Does a person of this state count? state is term.id, 0 for none recorded.
CREATE TEMP TABLE state_counts (
  state        INTEGER PRIMARY KEY,
  code         TEXT NOT NULL,
  counts_quota INTEGER NOT NULL,
  counts_post  INTEGER NOT NULL,
  has_left     INTEGER NOT NULL,
  is_asked     INTEGER NOT NULL   -- 1: the word is not known or leaves open why (不在岗); it counts all the same
);

-- Organs in force on the day that are no inner bodies; with in_ledger 0 organs known only from rosters, and
-- the names of those that are no more.
CREATE TEMP TABLE organ_on_day (
  organ     INTEGER PRIMARY KEY,
  code      TEXT NOT NULL,
  name      TEXT NOT NULL,
  category  TEXT,
  rank      TEXT,
  tier      TEXT,
  in_ledger INTEGER NOT NULL
);

-- Each organ's newest roster not after the day and not too old.
CREATE TEMP TABLE roster_in_force (
  roster   INTEGER PRIMARY KEY,
  organ    INTEGER NOT NULL UNIQUE,
  day      TEXT NOT NULL,
  is_exact INTEGER NOT NULL,      -- 1: counted from its rows, person by person
  tells_kinds INTEGER NOT NULL    -- 1: some row has a quota kind; a row without one then holds no place
);

-- Whether a row's post is marked （兼）, or its remark says 兼任: it is held beside another one. 局长（兼党组书记） is one post of
-- two titles. A group of inspectors that a committee posts to a bureau (派驻纪检监察组) is often written on both rosters. And whether its
-- title or remark tells of a loan that goes on.
CREATE TEMP VIEW concurrent_row AS
SELECT s.id AS staff,
  coalesce(po.text GLOB '*[(（]兼[)）]*' OR po.text GLOB '*[(（]兼[职任][)）]*' OR po.text LIKE '%派驻%'
      -- A body of the committee that looks after those who are posted (派驻机构管理室) is at home there.
      AND po.text NOT LIKE '%派驻机构管理%' AND po.text NOT LIKE '%派驻机构工作%' AND po.text NOT LIKE '%派驻干部%'
      AND po.text NOT LIKE '%派驻管理%' AND po.text NOT LIKE '%派驻监督%室%', 0)
    OR coalesce((s.note LIKE '%兼任%' OR s.note LIKE '%兼职%')
      AND s.note NOT LIKE '%不再%' AND s.note NOT LIKE '%不得%', 0) AS is_concurrent,
  coalesce(po.text GLOB '*[借抽]调*' OR po.text LIKE '%借用%', 0)
    OR coalesce((s.note GLOB '*[借抽]调*' OR s.note LIKE '%借用%' OR s.note LIKE '%借出%' OR s.note LIKE '%跟班%')
      AND NOT (s.note LIKE '%结束%' OR s.note LIKE '%期满%' OR s.note LIKE '%返回%' OR s.note LIKE '%回原%'
        OR s.note LIKE '%解除%' OR s.note LIKE '%借调人%' OR s.note LIKE '%曾%'), 0) AS tells_loan
FROM staff_row s LEFT JOIN term po ON po.id = s.post;

-- What could not be judged, by the scope that a rule names in its header line unchecked-in.
CREATE TEMP TABLE unjudged (
  scope  TEXT NOT NULL,
  organ  INTEGER NOT NULL,
  reason TEXT NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (scope, organ, reason)
) WITHOUT ROWID;

-- Rows that do not count although their state would. second_row: the same person counts by another row of the roster, of
-- another kind of quota, since one person holds one place of an organ; the row in post goes before others, then the higher
-- post, then the later entry. guest: somebody on loan whose place is of another organ by the register. attached: the same of
-- somebody on attachment (挂职) or dispatched whom another organ has at work, by that word alone.
CREATE TEMP TABLE uncounted_row (
  staff  INTEGER PRIMARY KEY,   -- staff_row.id
  reason TEXT NOT NULL
);

-- The rows of the rosters in force, in organ order: who counts, and if not, why. state_counted is the
-- state (or 编外, or a reason of uncounted_row) that keeps a row from counting; state_asked is the recorded state of a row that counts
-- although nobody knows what the word means. kind is 事业编制 for its funded kinds where strength says so
-- (folded_organ), 总编制 for all of them that it can hold where only that is approved (totalled_organ, apart_kind), 其余编制 for those that have no number of
-- their own beside what is left of a total (rest_kind), and for words such as 参公
-- what the organ's approvals say they mean (read_kind; term 0: the only approved kind, of people of whom no kind is told). role is '' for
-- people who lead nobody, is_outside 1 for people outside the establishment who count against its ceiling, leads the body that a leader leads ('' for the organ itself, ? for an inner body
-- that is not named), also_heads an inner body that a leader of the organ itself heads as well, by_title 1 where only the post's title says so.
CREATE TEMP VIEW staff_on_day AS
SELECT s.id AS staff, r.organ, r.day, s.person, s.name AS person_name, s.birth,
  coalesce(b.text, '') AS body,
  CASE WHEN coalesce(rd.kind, qk.code) IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')
         AND r.organ IN (SELECT organ FROM folded_organ)
       THEN '事业编制'
       WHEN qk.code <> '编外' AND r.organ IN (SELECT organ FROM totalled_organ)
         AND (r.organ, coalesce(rd.kind, qk.code)) NOT IN (SELECT organ, kind FROM apart_kind)
       THEN '总编制'
       WHEN (r.organ, coalesce(rd.kind, qk.code)) IN (SELECT organ, kind FROM rest_kind) THEN '其余编制'
       ELSE coalesce(rd.kind, qk.code, '') END AS kind,
  coalesce(po.text, '') AS post, leader_rank(s.rank) AS rank,
  leader_role(r.organ, s.leader, s.role, s.rank, s.post, s.body) AS role,
  leader_body(r.organ, s.leader, s.role, s.rank, s.post, s.body) AS leads,
  leader_also_heads(r.organ, s.leader, s.role, s.rank, s.post, s.body) AS also_heads,
  leader_by_title(r.organ, s.leader, s.role, s.rank, s.post, s.body) AS by_title,
  CASE WHEN c.is_asked = 1 AND qk.code IS NOT '编外' THEN coalesce(st.text, '') ELSE '' END AS state_asked,
  coalesce(st.code, '') AS state, iso_day(s.left_on) AS left_on,
  CASE WHEN qk.code = '编外' OR d.staff IS NOT NULL THEN 0 ELSE c.counts_quota END AS counts_quota,
  CASE WHEN qk.code = '编外' OR d.reason IN ('guest', 'attached') THEN 0 ELSE c.counts_post END AS counts_post,
  CASE WHEN qk.code = '编外' THEN '编外' WHEN d.staff IS NOT NULL THEN d.reason WHEN instr(st.text, '：') > 0 AND st.is_known = 1 THEN st.text
    ELSE coalesce(st.code, '') END AS state_counted,
  CASE WHEN c.has_left = 0 AND (qk.code = '编外' OR st.code = '编外') THEN 1 ELSE 0 END AS is_outside,
  f.path AS source_file, f.sheet, s.line AS row
FROM roster_in_force r
CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
JOIN source_file f ON f.id = s.file
LEFT JOIN term b ON b.id = s.body
LEFT JOIN term qk ON qk.id = s.kind
LEFT JOIN read_kind rd ON rd.organ = r.organ AND rd.term = coalesce(s.kind, 0)
LEFT JOIN term po ON po.id = s.post
LEFT JOIN term st ON st.id = s.state
LEFT JOIN uncounted_row d ON d.staff = s.id
JOIN state_counts c ON c.state = coalesce(s.state, 0)
WHERE s.brought <= (SELECT horizon FROM run_setting)
  AND (s.ended IS NULL OR s.ended > (SELECT horizon FROM run_setting));

-- The rows that count against a quota, and those that do not with the reason.
CREATE TEMP VIEW counted_staff AS
SELECT *, '' AS reason FROM staff_on_day WHERE counts_quota = 1 AND kind <> '';
CREATE TEMP VIEW uncounted_staff AS
SELECT *, CASE WHEN kind = '' AND counts_quota = 1 THEN 'no_kind' ELSE state_counted END AS reason
FROM staff_on_day WHERE counts_quota = 0 OR kind = '';

-- People of the rosters in force that have no identity number.
CREATE TEMP VIEW nameless_staff AS
SELECT r.organ, s.name AS person_name
FROM roster_in_force r
JOIN roster_list l ON l.id = r.roster AND l.nameless > 0
CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
WHERE s.person IS NULL AND s.brought <= (SELECT horizon FROM run_setting)
  AND (s.ended IS NULL OR s.ended > (SELECT horizon FROM run_setting));

-- All approval entries in force on the day, by the part they are about.
CREATE TEMP VIEW approval_on_day AS
SELECT q.organ, q.kind AS part, q.total, q.change, q.document, iso_day(q.since) AS since,
  f.path AS source_file, f.sheet, q.line AS row
FROM quota_row q JOIN source_file f ON f.id = q.file JOIN run_setting t
WHERE q.brought <= t.horizon AND (q.ended IS NULL OR q.ended > t.horizon)
  AND last_day(iso_day(q.since)) <= t.as_of
UNION ALL
SELECT p.organ, CASE p.rank WHEN '' THEN p.role WHEN '正副职' THEN p.rank ELSE p.rank || '/' || p.role END
    || CASE p.scope WHEN 'unit' THEN '（班子）' WHEN 'bodies' THEN '（内设机构）'
         WHEN 'body' THEN '（' || p.body || '）' ELSE '' END,
  p.total, p.change, p.document, iso_day(p.since), f.path, f.sheet, p.line
FROM post_row p JOIN source_file f ON f.id = p.file JOIN run_setting t
WHERE p.brought <= t.horizon AND (p.ended IS NULL OR p.ended > t.horizon)
  AND last_day(iso_day(p.since)) <= t.as_of;

-- Approved inner bodies on the day.
CREATE TEMP VIEW approved_body AS
SELECT o.superior AS organ, o.name, o.document, iso_day(o.since) AS since, f.path AS source_file,
  f.sheet, o.line AS row
FROM organ_row o, run_setting t JOIN source_file f ON f.id = o.file
WHERE o.category = '内设机构'
  AND o.brought <= t.horizon AND (o.ended IS NULL OR o.ended > t.horizon)
  AND coalesce(last_day(iso_day(o.since)) <= t.as_of, 1)
  AND coalesce(last_day(iso_day(o.until)) > t.as_of, 1);

-- Inner bodies that were approved and are no more on the day; until is the day of their end.
CREATE TEMP VIEW ended_body AS
SELECT o.superior AS organ, o.name, o.document, iso_day(o.until) AS until, f.path AS source_file,
  f.sheet, o.line AS row
FROM organ_row o, run_setting t JOIN source_file f ON f.id = o.file
WHERE o.category = '内设机构'
  AND o.brought <= t.horizon AND (o.ended IS NULL OR o.ended > t.horizon)
  AND last_day(iso_day(o.until)) <= t.as_of;

-- Printed totals of the tables in force that are not after the day. A wrong one of a form is out of force once a form of a later
-- day states the same units and numbers and has its total right; the same sheet handed in again answers for itself.
CREATE TEMP VIEW printed_total AS
SELECT p.organ, p.kind, iso_day(p.day) AS day, p.sheet, p.heading, p.nth, p.printed, p.computed,
  p.is_money, p.first_line, p.last_line, f.path AS source_file, f.sheet AS source_sheet, p.line AS row
FROM printed_total_row p JOIN source_file f ON f.id = p.file JOIN run_setting t
WHERE (p.day = 0 OR iso_day(p.day) <= t.as_of)
  AND p.brought <= t.horizon AND (p.ended IS NULL OR p.ended > t.horizon)
  AND (p.printed = p.computed OR p.kind NOT IN ('forms', 'form_lines') OR NOT EXISTS (
    SELECT 1 FROM printed_total_row n
    WHERE n.kind = p.kind AND n.heading = p.heading AND n.nth = p.nth
      AND n.day > p.day AND iso_day(n.day) <= t.as_of
      AND n.brought <= t.horizon AND (n.ended IS NULL OR n.ended > t.horizon)
      AND (n.printed = n.computed OR (n.organ = p.organ AND n.sheet = p.sheet))
      AND EXISTS (SELECT 1 FROM stated_row a WHERE a.file = p.file)
      AND NOT EXISTS (SELECT 1 FROM stated_row a WHERE a.file = p.file AND NOT EXISTS (
        SELECT 1 FROM stated_row b WHERE b.organ = a.organ AND b.day = n.day AND b.about = a.about
          AND b.part = a.part AND b.file = n.file))));

-- fact: strength

-- Organs where 事业编制 is recorded without its funding: their funded kinds count as that.
CREATE TEMP TABLE folded_organ (organ INTEGER PRIMARY KEY);

-- Organs of which only the total of all kinds is approved: their people count as that, whatever their kind.
CREATE TEMP TABLE totalled_organ (organ INTEGER PRIMARY KEY);

-- Kinds that such a total cannot hold, since organs of the category may not (行政编制 at an institution), by organ.
CREATE TEMP TABLE apart_kind (
  organ INTEGER NOT NULL,
  kind  TEXT NOT NULL,
  PRIMARY KEY (organ, kind)
) WITHOUT ROWID;

-- Kinds of people who are compared with what is left of an organ's total (其余编制), by organ.
CREATE TEMP TABLE rest_kind (
  organ INTEGER NOT NULL,
  kind  TEXT NOT NULL,
  PRIMARY KEY (organ, kind)
) WITHOUT ROWID;

-- Recorded words that leave the quota kind open (参公, 公务员编制), by organ: the kind that its approvals say is
-- meant, or the word itself where they do not tell. term is term.id.
CREATE TEMP TABLE read_kind (
  organ INTEGER NOT NULL,
  term  INTEGER NOT NULL,
  kind  TEXT NOT NULL,
  PRIMARY KEY (organ, term)
) WITHOUT ROWID;

-- Organs a quota covers: their people of that kind count with the lead organ.
CREATE TEMP TABLE quota_member (
  member INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  lead   INTEGER NOT NULL,
  PRIMARY KEY (member, kind)
) WITHOUT ROWID;
CREATE INDEX temp.quota_member_lead ON quota_member (lead, kind);

-- Organ × quota kind: approved and counted people. approved is 0 where no quota of the kind is in force
-- (NULL where the organ has none at all), counted NULL where no roster is or where it tells no kinds.
-- reason is why the two cannot be compared, or why fewer people may be counted than there are (a code of
-- the unchecked list), '' otherwise. note says of how many people only a word that is not known decides.
CREATE TEMP TABLE all_strength (
  organ      INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  approved   INTEGER,
  counted    INTEGER,
  documents  TEXT NOT NULL,
  is_judged  INTEGER NOT NULL,
  is_certain INTEGER NOT NULL,      -- 0: approvals contradict each other, or only changes are known
  reason     TEXT NOT NULL,
  note       TEXT NOT NULL,
  PRIMARY KEY (organ, kind)
) WITHOUT ROWID;

-- The organs and kinds that can be judged.
CREATE TEMP VIEW strength AS
SELECT organ, kind, approved, counted, documents, note FROM all_strength WHERE is_judged = 1;

-- The codes of the organs that share a lead organ's quota of a kind, joined by +.
CREATE TEMP VIEW sharing_organs AS
SELECT m.lead AS organ, m.kind, group_concat(coalesce(o.code, k.code), '+') AS codes
FROM quota_member m JOIN organ_key k ON k.id = m.member LEFT JOIN organ_on_day o ON o.organ = m.member
GROUP BY m.lead, m.kind;

-- fact: post_strength

-- Organ × leader posts: part is rank/role, with the scope behind it where the approval names one. counted
-- is NULL where no roster is in force or where it does not say who leads. note says how many leaders are
-- known by their titles only, and of how many people a word that is not known decides.
CREATE TEMP TABLE all_post_strength (
  organ      INTEGER NOT NULL,
  part       TEXT NOT NULL,
  approved   INTEGER,
  counted    INTEGER,
  documents  TEXT NOT NULL,
  is_judged  INTEGER NOT NULL,
  is_certain INTEGER NOT NULL,
  by_title   INTEGER NOT NULL,
  note       TEXT NOT NULL,
  PRIMARY KEY (organ, part)
) WITHOUT ROWID;

-- The organs and parts that can be judged.
CREATE TEMP VIEW post_strength AS
SELECT organ, part, approved, counted, documents, note FROM all_post_strength WHERE is_judged = 1;

-- Which part of post_strength a leader's row counts in, by staff_on_day.leads, rank, role and by_title; with by_title 2 by
-- also_heads. Filled for explanations.
CREATE TEMP TABLE post_part (
  organ    INTEGER NOT NULL,
  leads    TEXT NOT NULL,
  rank     TEXT NOT NULL,
  role     TEXT NOT NULL,
  by_title INTEGER NOT NULL,
  part     TEXT NOT NULL,
  PRIMARY KEY (organ, leads, rank, role, by_title)
) WITHOUT ROWID;

-- The leaders' rows by the part of post_strength that they count in; one of the organ's own leaders who heads an inner body
-- as well has two.
CREATE TEMP VIEW post_holder AS
SELECT p.part, CASE WHEN s.counts_post = 0 THEN s.state_counted WHEN s.state_asked <> '' THEN 'asked ' || s.state_asked
    WHEN s.by_title = 1 THEN 'by_title' ELSE '' END AS reason, s.*
FROM staff_on_day s
JOIN post_part p ON p.organ = s.organ AND p.leads = s.leads AND p.rank = s.rank AND p.role = s.role
  AND p.by_title = s.by_title
UNION ALL
SELECT p.part, CASE WHEN s.counts_post = 0 THEN s.state_counted WHEN s.state_asked <> '' THEN 'asked ' || s.state_asked
    ELSE 'heads_body' END, s.*
FROM staff_on_day s
JOIN post_part p ON p.organ = s.organ AND p.leads = s.also_heads AND p.by_title = 2
WHERE s.also_heads <> '';

-- fact: strength post_strength

-- Approvals that contradict themselves: problem is chain (a total and a change that do not fit) or
-- conflict (two totals of which neither is later).
CREATE TEMP TABLE approval_problem (
  organ     INTEGER NOT NULL,
  about     TEXT NOT NULL,       -- quota or post
  part      TEXT NOT NULL,
  problem   TEXT NOT NULL,
  documents TEXT NOT NULL,
  PRIMARY KEY (organ, about, part, problem)
) WITHOUT ROWID;

-- Approved numbers that hang on a document of which only the month is told, and what they may be on the day. What compares
-- them with something says nothing where the least and the most of them give two answers.
CREATE TEMP TABLE open_number (
  organ INTEGER NOT NULL,
  about TEXT NOT NULL,       -- quota or post
  part  TEXT NOT NULL,
  least INTEGER NOT NULL,
  most  INTEGER NOT NULL,
  PRIMARY KEY (organ, about, part)
) WITHOUT ROWID;

-- Approval entries behind an approved number; filled for explanations.
CREATE TEMP TABLE approval_entry (
  organ INTEGER NOT NULL,
  part  TEXT NOT NULL,
  about TEXT NOT NULL,     -- quota or post
  entry INTEGER NOT NULL,  -- quota_row.id or post_row.id
  step  INTEGER NOT NULL,  -- order in which they add up
  PRIMARY KEY (organ, about, part, entry)
) WITHOUT ROWID;

-- The same as rows of evidence.
CREATE TEMP VIEW approval_in_force AS
SELECT e.organ, e.part, e.about, e.step, q.total, q.change, q.document, iso_day(q.since) AS since,
  f.path AS source_file, f.sheet, q.line AS row
FROM approval_entry e JOIN quota_row q ON q.id = e.entry JOIN source_file f ON f.id = q.file
WHERE e.about = 'quota'
UNION ALL
SELECT e.organ, e.part, e.about, e.step, p.total, p.change, p.document, iso_day(p.since),
  f.path AS source_file, f.sheet, p.line AS row
FROM approval_entry e JOIN post_row p ON p.id = e.entry JOIN source_file f ON f.id = p.file
WHERE e.about = 'post';

-- fact: body_strength

-- Each organ's newest list of its inner bodies not after the day and not too old.
CREATE TEMP TABLE body_list_in_force (
  stored_as INTEGER PRIMARY KEY,  -- the organ itself, or a name that stands for it
  organ     INTEGER NOT NULL,
  day       TEXT NOT NULL
);

-- Inner bodies named by counted people or on the organ's list, and whether the organ's ledger has them on
-- the day, under this name or one that means the same. Only organs that have approved inner bodies.
CREATE TEMP TABLE body_strength (
  organ       INTEGER NOT NULL,
  body        TEXT NOT NULL,
  counted     INTEGER NOT NULL,   -- people; 0 where only the list names it
  is_approved INTEGER NOT NULL,
  proposal    TEXT NOT NULL,      -- approved name it looks like, and why: 人事科 (rank_word), or when a body of this name ended; '' if none
  listed_on   TEXT,               -- data day of the list that names it
  is_doubtful INTEGER NOT NULL,   -- 1: what is set up for a time, such as 防汛指挥部, or maybe an approved name made short
  PRIMARY KEY (organ, body)
) WITHOUT ROWID;

-- The lists of inner bodies in force, body by body.
CREATE TEMP VIEW listed_body AS
SELECT l.organ, b.name, l.day, b.note, f.path AS source_file, f.sheet, b.line AS row
FROM body_list_in_force l
JOIN listed_body_row b ON b.organ = l.stored_as AND iso_day(b.day) = l.day
JOIN source_file f ON f.id = b.file JOIN run_setting t
WHERE b.brought <= t.horizon AND (b.ended IS NULL OR b.ended > t.horizon);

-- fact: person_mismatch

-- Persons whose roster rows and pay lines do not simply match: everybody else is either counted in
-- exactly one organ, on no other roster as on attachment, and paid by one payer in the pay month (if there is one), or neither
-- counted nor paid. A rule
-- about everybody, such as "counted and over 60", reads staff_on_day.
CREATE TEMP TABLE person_mismatch (
  person  INTEGER PRIMARY KEY,
  places  INTEGER NOT NULL,        -- rows on rosters in force
  counted INTEGER NOT NULL,        -- organs that count the person
  has_left INTEGER NOT NULL,       -- rows in a left state
  paid    INTEGER NOT NULL         -- lines of the pay month that pay something
);

-- The rows and pay lines of the persons of person_mismatch. state is the one that counts.
CREATE TEMP TABLE person_staff (
  person INTEGER NOT NULL,
  staff  INTEGER NOT NULL,
  state  INTEGER NOT NULL,
  PRIMARY KEY (person, staff)
) WITHOUT ROWID;
CREATE TEMP TABLE person_pay (
  person INTEGER NOT NULL,
  pay    INTEGER NOT NULL,
  PRIMARY KEY (person, pay)
) WITHOUT ROWID;

-- Rows of person_staff whose post names one of another unit beside one of the roster's own (县委组织部副部长、县人社局局长), of
-- persons whom several organs count.
CREATE TEMP TABLE concurrent_staff (staff INTEGER PRIMARY KEY);

-- Persons whom several payers pay in the pay month, payer by payer; lists of one organ under its code, its name or
-- the name it had before a reform are one payer's. is_split is 1 where four in five people of its list, or of the
-- other payer's, are paid by both: two offices may share the paying of all of them.
CREATE TEMP TABLE paid_place (
  person      INTEGER NOT NULL,
  organ       INTEGER NOT NULL,   -- the payer
  code        TEXT NOT NULL,
  person_name TEXT NOT NULL,      -- as the list has it, '' for none
  amount      INTEGER NOT NULL,   -- fen, of all lines together
  is_split    INTEGER NOT NULL,
  is_doubtful INTEGER NOT NULL,   -- its lines are doubtful as pay, all that pay something
  PRIMARY KEY (person, organ)
) WITHOUT ROWID;

-- Organs of which somebody is paid in the pay month; payers of that month that have a roster.
CREATE TEMP TABLE paid_organ (organ INTEGER PRIMARY KEY);
CREATE TEMP TABLE payer_with_roster (organ INTEGER PRIMARY KEY);

-- The rows of the persons of person_mismatch (in an explanation: of the one person). kind is as in staff_on_day. left_last is
-- the last day that left_on may mean; both are NULL where no day is recorded that can be read.
CREATE TEMP VIEW staff_by_person AS
SELECT *, CASE WHEN counts_quota = 0 THEN state WHEN uncounted <> '' THEN uncounted
  WHEN holds_place = 0 THEN 'no_kind' ELSE '' END AS reason
FROM (
  SELECT p.person, s.id AS staff, r.organ, r.day, s.name AS person_name,
    c.code AS state, c.counts_quota, c.counts_post, c.has_left, iso_day(s.left_on) AS left_on,
    -- The place hangs on a word for the state, or for the kind of quota, that nobody has explained.
    c.is_asked = 1 OR (coalesce(qk.is_known, 1) = 0 AND rd.kind IS NULL) AS is_asked,
    -- The roster itself says that the person is of, or at, another organ.
    c.code IN ('借调', '挂职', '外派') AS is_elsewhere,
    last_day(iso_day(s.left_on)) AS left_last, last_day(iso_day(s.entered)) AS entered_last,
    f.path AS source_file, f.sheet, s.line AS row,
    coalesce(d.reason, '') AS uncounted,
    CASE WHEN coalesce(rd.kind, qk.code) IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')
           AND r.organ IN (SELECT organ FROM folded_organ)
         THEN '事业编制'
         WHEN r.organ IN (SELECT organ FROM totalled_organ)
           AND (r.organ, coalesce(rd.kind, qk.code, '')) NOT IN (SELECT organ, kind FROM apart_kind)
         THEN '总编制'
         WHEN (r.organ, coalesce(rd.kind, qk.code)) IN (SELECT organ, kind FROM rest_kind) THEN '其余编制'
         ELSE coalesce(rd.kind, qk.code, '') END AS kind,
    -- So is who has a post in each of two units, as one title tells.
    w.is_concurrent = 1 OR s.id IN (SELECT staff FROM concurrent_staff) AS is_concurrent,
    c.counts_quota = 1 AND d.staff IS NULL AND (s.kind IS NOT NULL OR r.tells_kinds = 0) AS holds_place
  FROM person_staff p
  JOIN roster_in_force r ON r.roster = p.staff >> 24
  JOIN staff_row s ON s.id = p.staff
  JOIN state_counts c ON c.state = p.state
  JOIN source_file f ON f.id = s.file
  LEFT JOIN uncounted_row d ON d.staff = s.id
  JOIN concurrent_row w ON w.staff = s.id
  LEFT JOIN term qk ON qk.id = s.kind
  LEFT JOIN read_kind rd ON rd.organ = r.organ AND rd.term = coalesce(s.kind, 0)
  WHERE s.brought <= (SELECT horizon FROM run_setting)
    AND (s.ended IS NULL OR s.ended > (SELECT horizon FROM run_setting)));

-- The kind of quota of their places, as far as one is known; of several that of civil servants.
CREATE TEMP VIEW held_kind AS
SELECT person,
  coalesce(max(CASE WHEN kind IN ('行政编制', '政法专项编制', '参公事业编制') THEN kind END), min(kind)) AS kind
FROM (
  SELECT p.person, coalesce(rd.kind, qk.code) AS kind
  FROM staff_by_person p JOIN staff_row s ON s.id = p.staff
  LEFT JOIN term qk ON qk.id = s.kind
  LEFT JOIN read_kind rd ON rd.organ = p.organ AND rd.term = coalesce(s.kind, 0)
  WHERE p.holds_place = 1)
WHERE kind <> '' GROUP BY person;

-- Their lines of the pay month; a line of 0 pays nobody.
CREATE TEMP VIEW pay_by_person AS
SELECT p.person, y.id AS pay, l.payer AS organ, iso_day(l.month) AS month, y.name AS person_name,
  y.amount, y.said, f.path AS source_file, f.sheet, y.line AS row
FROM person_pay p
JOIN pay_row y ON y.id = p.pay
JOIN pay_list l ON l.id = p.pay >> 24
JOIN source_file f ON f.id = y.file
WHERE y.amount > 0 AND y.brought <= (SELECT horizon FROM run_setting)
  AND (y.ended IS NULL OR y.ended > (SELECT horizon FROM run_setting));

-- All lines of the pay month, payer by payer.
CREATE TEMP VIEW pay_in_month AS
SELECT y.person, y.id AS pay, l.payer AS organ, t.pay_month AS month, y.name AS person_name, y.amount,
  f.path AS source_file, f.sheet, y.line AS row
FROM run_setting t
CROSS JOIN pay_list l ON l.month = CAST(replace(t.pay_month, '-', '') AS INTEGER)
CROSS JOIN pay_row y ON y.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
JOIN source_file f ON f.id = y.file
WHERE y.brought <= t.horizon AND (y.ended IS NULL OR y.ended > t.horizon);

-- Lines of the pay month that cannot be tied to a person: without an identity number, or with one that
-- the same list gives to several names. Filled by a check only. organ is the payer; person_name '' for none.
CREATE TEMP TABLE untied_pay (
  person_name TEXT NOT NULL,
  pay         INTEGER NOT NULL,    -- pay_row.id
  organ       INTEGER NOT NULL,
  PRIMARY KEY (person_name, pay)
) WITHOUT ROWID;

-- Their payers and names.
CREATE TEMP VIEW nameless_pay AS
SELECT organ, person_name FROM untied_pay WHERE person_name <> '';

-- fact: stated_on_day

-- What an organ's newest form states of a quota kind or post, beside what its roster counts (NULL where
-- no roster is in force, where it does not tell kinds or leaders, or where nothing is counted for just that
-- part) and what is approved (NULL where nothing of that sort is, or where approvals are unclear). Where a
-- side has 事业编制 without its funding, all three are compared as that.
CREATE TEMP TABLE stated_on_day (
  organ      INTEGER NOT NULL,
  about      TEXT NOT NULL,     -- quota or post
  part       TEXT NOT NULL,
  people     INTEGER NOT NULL,
  day        TEXT NOT NULL,
  counted    INTEGER,           -- NULL too where rows of the roster are held back, unless more are counted than approved
  listed     INTEGER,           -- what the rows that were taken count
  most       INTEGER,           -- listed, and the rows of the roster that are held back
  least      INTEGER,           -- listed without the people of whom only a word that is not known decides
  by_title   INTEGER NOT NULL,  -- leaders counted by their titles only
  roster_day TEXT,
  approved   INTEGER,
  documents  TEXT NOT NULL,
  note       TEXT NOT NULL,     -- by_title and rows held back, in the words of notes
  PRIMARY KEY (organ, about, part)
) WITHOUT ROWID;

-- The rows of forms behind it; 事业编制 gathers its funded kinds there too.
CREATE TEMP VIEW stated_entry AS
SELECT s.organ, s.about, s.part, s.people, iso_day(s.day) AS day, f.path AS source_file, f.sheet,
  s.line AS row
FROM stated_row s JOIN source_file f ON f.id = s.file JOIN run_setting t
WHERE s.brought <= t.horizon AND (s.ended IS NULL OR s.ended > t.horizon);

-- fact: waived_quota waived_post missed_steps

-- Rows of the register of waivers that can be read and are about the excess of a quota kind or a post: part is
-- that of all_strength or all_post_strength. A step is live until its last day, and of the live ones of a
-- document the first is in force. A goal (消化目标) is in force from its day to the day before the next one's, the first one
-- before its day too: so many may be over by then at least.
CREATE TEMP TABLE waiver_step (
  organ    INTEGER NOT NULL,
  about    TEXT NOT NULL,       -- quota or post
  part     TEXT NOT NULL,
  waiver   INTEGER NOT NULL,    -- waiver_row.id
  document TEXT NOT NULL,
  people   INTEGER NOT NULL,    -- allowed over what is approved
  until    TEXT NOT NULL,       -- the last day; of a month its last one
  standing TEXT NOT NULL,       -- in_force, later, past, or ended: the last goal of a document, whose day has passed
  is_goal  INTEGER NOT NULL,    -- 1: not more than these are to be over on that day and from it on
  PRIMARY KEY (about, organ, part, waiver)
) WITHOUT ROWID;

-- What may be over the approved number on the day: the steps in force of all documents together.
CREATE TEMP TABLE waived_excess (
  organ     INTEGER NOT NULL,
  about     TEXT NOT NULL,
  part      TEXT NOT NULL,
  people    INTEGER NOT NULL,
  note      TEXT NOT NULL,      -- people, day and documents, as findings note them
  is_early  INTEGER NOT NULL,   -- 1: the first goal of a document is not due, and more may be over until then
  may_be    INTEGER NOT NULL,   -- people, where waivers of which only the month is told hold on the day already
  month_note TEXT NOT NULL,     -- the note then; '' where there are none
  PRIMARY KEY (about, organ, part)
) WITHOUT ROWID;

-- The waivers in force as rows of evidence.
CREATE TEMP VIEW waiver_in_force AS
SELECT w.organ, w.about, w.part, w.document, w.people AS total, w.until AS since,
  CASE w.is_goal WHEN 1 THEN 'waiver_goal' ELSE 'waiver' END AS reason,
  f.path AS source_file, f.sheet, r.line AS row
FROM waiver_step w JOIN waiver_row r ON r.id = w.waiver JOIN source_file f ON f.id = r.file
WHERE w.standing = 'in_force';

-- fact: waived_quota

-- strength beside what is waived: is_waived is 1 where all that is over the approved number may be.
CREATE TEMP VIEW strength_waived AS
SELECT s.organ, s.kind, s.approved, s.counted, s.documents,
  CASE WHEN w.people IS NULL OR s.counted <= s.approved THEN s.note
    ELSE CASE s.note WHEN '' THEN '' ELSE s.note || '; ' END
      || CASE WHEN s.counted - s.approved <= w.people THEN 'within_waiver ' || w.note
        WHEN s.counted - s.approved <= w.may_be OR w.note = '' THEN 'month_waiver ' || w.month_note
        WHEN w.is_early = 1 THEN 'before_goal ' || w.note ELSE 'beyond_waiver ' || w.note END
    END AS note,
  coalesce(s.counted > s.approved AND s.counted - s.approved <= w.people, 0) AS is_waived,
  coalesce(s.counted - s.approved > w.people AND s.counted - s.approved <= w.may_be, 0) AS may_be_waived,
  -- Whether a waiver of which only the month is told holds on the day nobody knows.
  CASE WHEN s.counted - s.approved <= w.people THEN 'minor' WHEN s.counted - s.approved <= w.may_be THEN 'hint' END
    AS waiver_severity
FROM strength s
LEFT JOIN waived_excess w ON w.about = 'quota' AND w.organ = s.organ AND w.part = s.kind;

-- fact: waived_post

-- The same of posts.
CREATE TEMP VIEW post_strength_waived AS
SELECT s.organ, s.part, s.approved, s.counted, s.documents,
  CASE WHEN w.people IS NULL OR s.counted <= s.approved THEN s.note
    ELSE CASE s.note WHEN '' THEN '' ELSE s.note || '; ' END
      || CASE WHEN s.counted - s.approved <= w.people THEN 'within_post_waiver ' || w.note
        WHEN s.counted - s.approved <= w.may_be OR w.note = '' THEN 'month_waiver ' || w.month_note
        WHEN w.is_early = 1 THEN 'before_goal ' || w.note ELSE 'beyond_post_waiver ' || w.note END
    END AS note,
  coalesce(s.counted > s.approved AND s.counted - s.approved <= w.people, 0) AS is_waived,
  coalesce(s.counted - s.approved > w.people AND s.counted - s.approved <= w.may_be, 0) AS may_be_waived,
  -- Whether a waiver of which only the month is told holds on the day nobody knows.
  CASE WHEN s.counted - s.approved <= w.people THEN 'minor' WHEN s.counted - s.approved <= w.may_be THEN 'hint' END
    AS waiver_severity
FROM post_strength s
LEFT JOIN waived_excess w ON w.about = 'post' AND w.organ = s.organ AND w.part = s.part;

-- fact: missed_steps

-- Organs and parts of which a step of a waiver has passed, as far as they can be judged: what is over the
-- approved number, and what may still be. The step is the one that passed last.
CREATE TEMP TABLE missed_step (
  organ    INTEGER NOT NULL,
  about    TEXT NOT NULL,
  part     TEXT NOT NULL,
  excess   INTEGER NOT NULL,    -- counted less approved
  allowed  INTEGER NOT NULL,    -- what is waived on the day; 0 where no step is left
  is_last  INTEGER NOT NULL,    -- 1: no step is left
  until    TEXT NOT NULL,       -- last day of the step; of a month its last one
  people   INTEGER NOT NULL,    -- allowed until then
  document TEXT NOT NULL,
  is_goal  INTEGER NOT NULL,    -- 1: so many were to be left on that day
  PRIMARY KEY (organ, about, part)
) WITHOUT ROWID;

-- Who stands in a quota kind or a post of an organ, with those who share its quota: rows of evidence.
CREATE TEMP VIEW part_member AS
SELECT s.organ, s.kind AS part, s.person, s.person_name, s.counts_quota AS counted,
  CASE WHEN s.counts_quota = 0 THEN s.state_counted WHEN s.state_asked <> '' THEN 'asked ' || s.state_asked
    ELSE '' END AS reason, s.birth, s.source_file, s.sheet, s.row
FROM staff_on_day s WHERE s.kind <> '编外'
UNION ALL
SELECT s.organ, '编外', s.person, s.person_name, s.is_outside, CASE s.is_outside WHEN 0 THEN s.state ELSE '' END,
  s.birth, s.source_file, s.sheet, s.row
FROM staff_on_day s WHERE s.kind = '编外' OR s.state = '编外'
UNION ALL
SELECT m.lead, s.kind, s.person, s.person_name, s.counts_quota,
  CASE WHEN s.counts_quota = 0 THEN s.state_counted WHEN s.state_asked <> '' THEN 'asked ' || s.state_asked
    ELSE '' END, s.birth, s.source_file, s.sheet, s.row
FROM quota_member m JOIN staff_on_day s ON s.organ = m.member AND s.kind = m.kind
UNION ALL
SELECT organ, part, person, person_name, counts_post, reason, birth, source_file, sheet, row
FROM post_holder;

-- All steps of waivers as rows of evidence.
CREATE TEMP VIEW waiver_row_read AS
SELECT w.organ, w.about, w.part, w.document, w.people AS total, w.until AS since,
  CASE w.is_goal WHEN 1 THEN 'waiver_goal' ELSE 'waiver' END AS reason,
  f.path AS source_file, f.sheet, r.line AS row
FROM waiver_step w JOIN waiver_row r ON r.id = w.waiver JOIN source_file f ON f.id = r.file;

-- fact: ended_organs

-- Organs that are no more on the day: abolished by the organ ledger, or turned into others by a reform. No
-- other rule judges them; organ_on_day keeps their names.
CREATE TEMP TABLE ended_organ (
  organ      INTEGER PRIMARY KEY,
  ended      TEXT NOT NULL,         -- not in force from this day; a month where only that is told
  successors TEXT NOT NULL,         -- codes of the organs it became, joined with +
  document   TEXT NOT NULL,
  is_late    INTEGER NOT NULL       -- 1: so long ago that nobody should be on its lists (a parameter, 90 days); of a month from its last day on
);

-- Who is on the newest roster, and in the newest pay list, that an ended organ handed in for a day after
-- its end. who tells people apart; has_moved is 1 for people whom a newer roster of another organ has.
CREATE TEMP TABLE still_listed (
  organ     INTEGER NOT NULL,
  source    TEXT NOT NULL,          -- roster or payroll
  line      INTEGER NOT NULL,       -- staff_row.id or pay_row.id
  who       TEXT NOT NULL,
  day       TEXT NOT NULL,          -- of the list
  has_moved INTEGER NOT NULL,
  PRIMARY KEY (organ, source, line)
) WITHOUT ROWID;

-- The same as rows of evidence.
CREATE TEMP VIEW still_listed_row AS
SELECT l.organ, l.source, l.day, l.has_moved, s.person, s.name AS person_name, s.birth,
  f.path AS source_file, f.sheet, s.line AS row
FROM still_listed l JOIN staff_row s ON s.id = l.line JOIN source_file f ON f.id = s.file
WHERE l.source = 'roster'
UNION ALL
SELECT l.organ, l.source, l.day, l.has_moved, y.person, y.name, NULL, f.path, f.sheet, y.line
FROM still_listed l JOIN pay_row y ON y.id = l.line JOIN source_file f ON f.id = y.file
WHERE l.source = 'payroll';

-- fact: registers

-- Entries and exits of the register that are not after the day, of organs in force. day is NULL where none can be
-- read, last the last day it may mean; person is NULL where no identity number is recorded.
CREATE TEMP TABLE movement_on_day (
  movement    INTEGER PRIMARY KEY,   -- movement_row.id; of a list of leavers -staff_row.id
  organ       INTEGER NOT NULL,
  person      INTEGER,
  person_name TEXT NOT NULL,
  direction   TEXT NOT NULL,         -- 入编 or 出编
  day         TEXT,
  last        TEXT,
  is_month    INTEGER NOT NULL,      -- 1: only the month is recorded
  due         TEXT,                  -- of an exit: no roster of this day or later may count the person (a parameter)
  kind        TEXT NOT NULL,
  reason      TEXT NOT NULL,
  slip        TEXT NOT NULL,
  document    TEXT NOT NULL,
  is_by_policy INTEGER NOT NULL      -- 1: the reason is a placement that a policy orders (军转安置, 转隶)
);
CREATE INDEX temp.movement_on_day_person ON movement_on_day (organ, person);

-- Loans of the register that began not after the day, of lenders in force. since is NULL where no day can be read.
CREATE TEMP TABLE loan_on_day (
  loan          INTEGER PRIMARY KEY,  -- loan_row.id
  organ         INTEGER NOT NULL,     -- the lender
  borrower      INTEGER NOT NULL,
  borrower_name TEXT NOT NULL,
  person        INTEGER,
  person_name   TEXT NOT NULL,
  since         TEXT,
  since_last    TEXT,                 -- the last day that it may mean
  is_month      INTEGER NOT NULL,     -- 1: only the month is recorded
  until_last    TEXT,                 -- the last day of the loan; NULL where none can be read
  is_over       INTEGER NOT NULL,     -- 1: that day has passed, or the person is back
  months        INTEGER,              -- full months since the first day
  stage         TEXT NOT NULL,        -- near, past or long: 80 % of the limit, the limit and the long limit; '' before (parameters)
  document      TEXT NOT NULL,
  is_documented INTEGER NOT NULL,     -- 0: it has no document, though its table records documents
  is_other      INTEGER NOT NULL,     -- 1: its reason says that it is an attachment or a dispatch (挂职, 援派, 驻村), no loan
  from_town     INTEGER,              -- 1: the lender is of a town, 2: of a street, the borrower of a county or city; 3: an institution there; NULL where no tier tells
  limit_months  INTEGER NOT NULL,
  unread        TEXT NOT NULL,        -- what stands for the last day and nobody could read (已返回, without a day); ''
  is_back       INTEGER NOT NULL      -- 1: the register records that the person has come back (返回时间, 是否已返回)
);
CREATE INDEX temp.loan_on_day_person ON loan_on_day (organ, person);
CREATE INDEX temp.loan_on_day_borrower ON loan_on_day (borrower, person);

-- The rows of these registers as rows of evidence.
CREATE TEMP VIEW movement_entry AS
SELECT m.movement, m.organ, m.person, m.direction, m.day, m.person_name, m.document,
  f.path AS source_file, f.sheet, r.line AS row
FROM movement_on_day m JOIN movement_row r ON r.id = m.movement JOIN source_file f ON f.id = r.file
UNION ALL
SELECT m.movement, m.organ, m.person, m.direction, m.day, m.person_name, m.document,
  f.path, f.sheet, s.line
FROM movement_on_day m JOIN staff_row s ON s.id = -m.movement JOIN source_file f ON f.id = s.file
WHERE m.movement < 0;
CREATE TEMP VIEW loan_entry AS
SELECT l.organ, l.person, l.person_name, l.since, l.document, f.path AS source_file, f.sheet, r.line AS row
FROM loan_on_day l JOIN loan_row r ON r.id = l.loan JOIN source_file f ON f.id = r.file;

-- People whom several payers pay and who came or left lately, by a roster of one of them or by the register: the month of
-- a transfer and the one after it may overlap.
CREATE TEMP VIEW moved_lately AS
SELECT s.person FROM staff_by_person s JOIN paid_place p ON p.person = s.person AND p.organ = s.organ
JOIN run_setting t
WHERE (s.has_left = 1 AND s.left_last > t.left_by) OR s.entered_last > t.left_by
UNION
SELECT m.person FROM paid_place p JOIN movement_on_day m ON m.organ = p.organ AND m.person = p.person
JOIN run_setting t WHERE m.last > t.left_by;

-- People whom organs (机关) alone pay, beside an institution where they hold a place of 参公: what is said of posts outside the
-- organs says nothing of them.
CREATE TEMP VIEW paid_by_organs AS
SELECT p.person FROM paid_place p LEFT JOIN organ_on_day o ON o.organ = p.organ
WHERE p.amount > 0 GROUP BY p.person
HAVING min(EXISTS (SELECT 1 FROM staff_by_person s WHERE s.person = p.person AND s.organ = p.organ
    AND s.holds_place = 1 AND s.kind = '参公事业编制')
  OR coalesce(o.category, '') IN ('党委', '政府', '党委部门', '政府工作部门', '人大政协机关', '审判检察机关', '群团',
  '乡镇街道')) = 1;

-- People whom both the lender and the borrower pay in a month of the loan.
CREATE TEMP VIEW paid_on_loan AS
SELECT DISTINCT l.person FROM paid_place a
JOIN loan_on_day l ON l.organ = a.organ AND l.person = a.person
JOIN paid_place b ON b.person = l.person AND b.organ = l.borrower
JOIN run_setting t WHERE coalesce(l.until_last >= t.pay_month || '-01', 1);

-- fact: departure

-- People who are paid in the pay month and hold no place, payer by payer, as far as something tells when they left or were
-- seen last. source: roster (all their rows on rosters in force are of people who have left), register (an exit of the
-- payer), earlier (the newest older roster that has them, of the payer or of people who left for good) or listed (that
-- roster has them as being there: where they are now nothing tells). day is NULL where none is recorded.
CREATE TEMP TABLE departure (
  person   INTEGER NOT NULL,
  organ    INTEGER NOT NULL,   -- the payer
  source   TEXT NOT NULL,
  day      TEXT,
  last     TEXT,               -- the last day that it may mean
  staff    INTEGER,            -- row of the older roster
  movement INTEGER,            -- movement_row.id of the exit
  PRIMARY KEY (person, organ)
) WITHOUT ROWID;

-- The older rows and the exits as rows of evidence.
CREATE TEMP VIEW departure_row AS
SELECT d.person, d.organ, s.name AS person_name, 0 AS counted, coalesce(st.code, '') AS reason, NULL AS document,
  d.day AS since, f.path AS source_file, f.sheet, s.line AS row
FROM departure d JOIN staff_row s ON s.id = d.staff JOIN source_file f ON f.id = s.file
LEFT JOIN term st ON st.id = s.state
UNION ALL
SELECT d.person, d.organ, m.name, NULL, m.direction, m.document, iso_day(m.day), f.path, f.sheet, m.line
FROM departure d JOIN movement_row m ON m.id = d.movement JOIN source_file f ON f.id = m.file;

-- fact: register_people

-- Rows on rosters in force of people whom the registers of entries, exits and loans name, of people lent out or
-- borrowed by a roster, and of people who have a day of leaving on it.
CREATE TEMP TABLE register_person (
  person INTEGER NOT NULL,
  staff  INTEGER NOT NULL,
  organ  INTEGER NOT NULL,
  PRIMARY KEY (person, staff)
) WITHOUT ROWID;

-- The same with what the rows say. is_at_work: somebody is at the post by the roster; words that tell a place alone (在编, 占编, 是 to
-- 是否在编) do not say so, nor does a row whose title or remark tells of a loan (在职, 借调县民政局). is_present: the word
-- itself says at the post (在岗); 在职 and 正常 are true of somebody on loan, too. state_text: the word as recorded.
-- left_due: no roster of this day or later may count somebody who left on left_on.
CREATE TEMP VIEW register_staff AS
SELECT p.person, p.staff, p.organ, r.day, s.name AS person_name,
  coalesce(qk.code, '') AS kind, c.code AS state, c.is_asked,
  c.code = '在岗' AND w.tells_loan = 0
    AND NOT coalesce((st.text GLOB '*[编册]*' OR st.text GLOB '*实名制*')
      AND st.text NOT GLOB '*[岗职任]*', 0) AS is_at_work,
  c.code = '在岗' AND w.tells_loan = 0 AND coalesce(st.text GLOB '*岗*', 0) AS is_present, w.tells_loan,
  coalesce(st.text, '') AS state_text,
  CASE WHEN qk.code = '编外' THEN 0 WHEN s.kind IS NULL AND r.tells_kinds = 1 THEN 0
    WHEN d.reason IN ('guest', 'attached') THEN 0 ELSE c.counts_quota END AS counts_quota, c.has_left,
  coalesce(d.reason IN ('guest', 'attached'), 0) AS is_guest,
  iso_day(s.left_on) AS left_on, last_day(iso_day(s.left_on)) AS left_last,
  date(last_day(iso_day(s.left_on)), (SELECT '+' || exit_days || ' days' FROM register_setting)) AS left_due,
  last_day(iso_day(s.entered)) AS entered_last, f.path AS source_file, f.sheet, s.line AS row,
  w.is_concurrent
FROM register_person p
JOIN roster_in_force r ON r.roster = p.staff >> 24
JOIN staff_row s ON s.id = p.staff
JOIN state_counts c ON c.state = coalesce(s.state, 0)
JOIN source_file f ON f.id = s.file
LEFT JOIN uncounted_row d ON d.staff = s.id
JOIN concurrent_row w ON w.staff = s.id
LEFT JOIN term qk ON qk.id = s.kind
LEFT JOIN term st ON st.id = s.state;

-- Parameters of the check that rules on registers use.
CREATE TEMP TABLE register_setting (exit_days INTEGER NOT NULL);

-- The organs above those of people whom several organs have in register_person, superior by superior.
CREATE TEMP TABLE organ_above (
  organ INTEGER NOT NULL,
  above INTEGER NOT NULL,
  PRIMARY KEY (organ, above)
) WITHOUT ROWID;

-- Where the register of loans and rosters contradict each other; organ is the lender. sort is said_in_post (on loan by the
-- register, at work by the lender's roster: 在岗), said_present (the same in other words, which stand behind the borrower), counted_there (the borrower's roster has the person as its own), not_in_register (lent by
-- the roster; a loan whose term has passed is the rule's on terms) or borrowed_there (by another roster, of a day at most 31 days away). is_hint is 1 where the register has
-- nobody at all of the lender. Of the last two sorts organ is the borrower where nothing tells the lender: unlisted_guest (borrowed by
-- the roster, in no row of the register, and lent out or at work by no other roster) and still_there (the loan
-- has ended, the borrower's later roster has the person as borrowed, and no loan goes on).
CREATE TEMP VIEW loan_contradiction AS
SELECT l.organ, l.person, s.person_name,
  CASE s.state_text WHEN '在岗' THEN 'said_in_post' ELSE 'said_present' END AS sort,
  l.borrower_name || CASE s.state_text WHEN '在岗' THEN ''
    ELSE ' “' || replace(s.state_text, char(59), '；') || '”' END AS other_name,
  k.code AS other_code, s.day AS days, 0 AS is_hint
FROM loan_on_day l JOIN register_staff s ON s.person = l.person AND s.organ = l.organ
JOIN organ_key k ON k.id = l.borrower
WHERE l.is_other = 0 AND s.is_present = 1 AND s.counts_quota = 1 AND l.since_last <= s.day
  AND l.unread = '' AND coalesce(l.until_last >= s.day, 1)
UNION ALL
SELECT l.organ, l.person, s.person_name, 'counted_there', l.borrower_name, k.code, s.day, 0
FROM loan_on_day l JOIN register_staff s ON s.person = l.person AND s.organ = l.borrower
JOIN organ_key k ON k.id = l.borrower
WHERE l.is_other = 0 AND (s.counts_quota = 1 OR s.is_guest = 1 AND s.is_at_work = 1) AND l.since_last <= s.day
  AND l.unread = '' AND coalesce(l.until_last >= s.day, 1)
UNION ALL
SELECT s.organ, s.person, s.person_name, 'not_in_register', '', NULL, s.day,
  s.organ NOT IN (SELECT organ FROM loan_on_day)
FROM register_staff s
WHERE s.state = '借调' AND s.is_guest = 0 AND NOT EXISTS (SELECT 1 FROM loan_on_day l WHERE l.organ = s.organ
  AND (l.person = s.person OR (l.person IS NULL AND l.person_name = s.person_name))
  AND coalesce(l.since_last <= s.day, 1))
UNION ALL
SELECT s.organ, s.person, s.person_name, 'borrowed_there', o.name, o.code,
  CASE WHEN s.day = b.day THEN s.day ELSE s.day || ' ' || b.day END,
  -- A post held beside another one (兼) may be written as borrowed.
  s.organ NOT IN (SELECT organ FROM loan_on_day) OR b.is_concurrent = 1
FROM register_staff b
JOIN register_staff s ON s.person = b.person AND s.organ <> b.organ
JOIN organ_on_day o ON o.organ = b.organ
WHERE b.state = '借入' AND s.is_at_work = 1 AND s.counts_quota = 1
  AND abs(julianday(s.day) - julianday(b.day)) <= 31
  AND NOT EXISTS (SELECT 1 FROM loan_on_day l WHERE l.organ = s.organ
    AND (l.person = s.person OR (l.person IS NULL AND l.person_name = s.person_name))
    AND coalesce(l.since_last <= s.day, 1))
UNION ALL
SELECT b.organ, b.person, b.person_name, 'unlisted_guest', '', NULL, b.day, 1
FROM register_staff b
WHERE b.state = '借入' AND b.is_concurrent = 0
  AND NOT EXISTS (SELECT 1 FROM loan_on_day l WHERE l.borrower = b.organ AND l.person = b.person)
  AND NOT EXISTS (SELECT 1 FROM loan_on_day l WHERE l.borrower = b.organ AND l.person IS NULL
    AND l.person_name = b.person_name)
  -- A row of the register that says nothing of this day, or whose lender is no more.
  AND NOT EXISTS (SELECT 1 FROM loan_row r JOIN run_setting t WHERE r.person = b.person AND r.brought <= t.horizon
    AND (r.ended IS NULL OR r.ended > t.horizon) AND r.id NOT IN (SELECT loan FROM loan_on_day))
  AND NOT EXISTS (SELECT 1 FROM register_staff s WHERE s.person = b.person AND s.organ <> b.organ
    AND (s.state = '借调' OR s.is_at_work = 1 AND s.counts_quota = 1
      AND abs(julianday(s.day) - julianday(b.day)) <= 31))
UNION ALL
SELECT l.organ, l.person, b.person_name, 'still_there', o.name || ' ' || max(l.until_last), o.code, b.day, 1
FROM loan_on_day l JOIN register_staff b ON b.person = l.person AND b.organ = l.borrower
JOIN organ_on_day o ON o.organ = l.borrower
WHERE b.state = '借入' AND l.is_other = 0 AND l.unread = '' AND l.until_last < b.day
  AND NOT EXISTS (SELECT 1 FROM loan_on_day g WHERE g.borrower = b.organ AND g.person = b.person
    AND (g.until_last IS NULL OR g.until_last >= b.day))
  -- Of one that lasted too long besides the rule on terms speaks.
  AND (l.stage NOT IN ('past', 'long') OR l.is_back = 1 OR EXISTS (SELECT 1 FROM register_staff s
    WHERE s.organ = l.organ AND s.person = l.person AND (s.state = '在岗' AND s.day > l.until_last OR s.has_left = 1)))
GROUP BY l.organ, l.person, l.borrower;

-- Loans with what came of them; standing is runs (not over), returned (a return is recorded), denied (it is, and the
-- lender's later roster has the person on loan), ended (the term has passed, and that roster has the person at work or a
-- later loan followed), stays (the term has passed, and that roster has the person on loan) or passed (the term has
-- passed, and nothing tells what came of it). A planned end (借调期限) is no return.
CREATE TEMP VIEW loan_standing AS
SELECT l.*, CASE
    WHEN l.is_back = 1 AND l.roster_says > 0 AND l.is_last = 1 THEN 'denied'
    WHEN l.is_back = 1 THEN 'returned'
    WHEN l.is_over = 0 THEN 'runs'
    WHEN l.roster_says < 0 OR l.is_last = 0 THEN 'ended'
    WHEN l.roster_says = 2 THEN 'stays'
    ELSE 'passed' END AS standing
FROM (
  SELECT d.*,
    -- 2: on loan; 1: at the post, and on loan by the remark; -1: at the post; 0: nothing.
    coalesce((SELECT max(CASE
        WHEN s.state = '借调' OR s.tells_loan = 1 AND s.state_text = '' THEN 2
        WHEN s.tells_loan = 1 THEN 1
        WHEN s.state = '在岗' THEN -1
        ELSE 0 END)
      FROM register_staff s
      WHERE s.organ = d.organ AND s.person = d.person AND s.is_guest = 0 AND s.has_left = 0
        AND coalesce(s.day > d.until_last, 1)), 0) AS roster_says,
    NOT EXISTS (SELECT 1 FROM loan_on_day g
      WHERE g.organ = d.organ AND g.person = d.person AND g.since_last > d.since_last) AS is_last
  FROM loan_on_day d
) l;

-- fact: squeezed

-- People who hold a place of an organ and whom the roster of an organ above it has as borrowed, at most 31 days apart, where no
-- loan between the two is in the register. kind is as in strength.
CREATE TEMP VIEW squeezed AS
SELECT DISTINCT s.organ,
  CASE WHEN s.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')
    AND s.organ IN (SELECT organ FROM folded_organ) THEN '事业编制' ELSE s.kind END AS kind,
  s.person, b.organ AS above, k.code AS above_code, s.day || ' ' || b.day AS days
FROM register_staff b
JOIN register_staff s ON s.person = b.person AND s.organ <> b.organ AND s.counts_quota = 1
JOIN organ_above u ON u.organ = s.organ AND u.above = b.organ
JOIN organ_key k ON k.id = b.organ
WHERE b.person IN (SELECT person FROM register_person GROUP BY person HAVING min(organ) < max(organ))
  AND b.state = '借入' AND s.kind <> '' AND abs(julianday(s.day) - julianday(b.day)) <= 31
  AND NOT EXISTS (SELECT 1 FROM loan_on_day l WHERE l.organ = s.organ AND l.borrower = b.organ
    AND (l.person = s.person OR (l.person IS NULL AND l.person_name = s.person_name))
    AND coalesce(l.since_last <= s.day, 1) AND coalesce(l.until_last >= s.day, 1));

-- fact: entry_room

-- How full a quota was when somebody entered, for the entries of the last 365 days (a parameter): people on places by the
-- newest roster before the day, at most 400 days old (a parameter), with the entries and exits of the register between.
CREATE TEMP TABLE entry_room (
  movement   INTEGER PRIMARY KEY,   -- movement_row.id
  part       TEXT NOT NULL,         -- the kind; 事业编制 where its funded kinds are compared as one
  approved   INTEGER NOT NULL,      -- on the day of the entry
  allowed    INTEGER NOT NULL,      -- over it, by waivers
  before     INTEGER NOT NULL,      -- people on places, without the one who enters
  roster_day TEXT NOT NULL,
  documents  TEXT NOT NULL,
  same_day   INTEGER NOT NULL       -- how many of before entered on the same day: nothing tells who came first
);

-- What was approved on the day of an entry, and who was on the roster before it: rows of evidence.
CREATE TEMP VIEW entry_approval AS
SELECT e.movement, m.organ, m.person, q.document, q.total, q.change, iso_day(q.since) AS since,
  f.path AS source_file, f.sheet, q.line AS row
FROM entry_room e JOIN movement_on_day m ON m.movement = e.movement
JOIN quota_row q ON q.organ = m.organ AND last_day(iso_day(q.since)) <= m.last
  AND (q.kind = e.part OR (e.part = '事业编制'
    AND q.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
JOIN source_file f ON f.id = q.file JOIN run_setting t
WHERE q.brought <= t.horizon AND (q.ended IS NULL OR q.ended > t.horizon);
CREATE TEMP VIEW entry_holder AS
SELECT e.movement, m.organ, s.person, s.name AS person_name, c.counts_quota AS counted,
  CASE c.counts_quota WHEN 0 THEN c.code ELSE '' END AS reason, e.roster_day AS day,
  f.path AS source_file, f.sheet, s.line AS row
FROM entry_room e JOIN movement_on_day m ON m.movement = e.movement
JOIN roster_list r ON r.organ = m.organ AND iso_day(r.day) = e.roster_day
CROSS JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
JOIN term k ON k.id = s.kind AND (k.code = e.part OR (e.part = '事业编制'
  AND k.code IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
JOIN state_counts c ON c.state = coalesce(s.state, 0)
JOIN source_file f ON f.id = s.file JOIN run_setting t
WHERE s.brought <= t.horizon AND (s.ended IS NULL OR s.ended > t.horizon)
  AND r.brought <= t.horizon AND (r.ended IS NULL OR r.ended > t.horizon);

-- fact: plans

-- Plans to use places that began not after the day; rows of one organ, kind and document are one plan.
CREATE TEMP TABLE plan_on_day (
  plan       INTEGER PRIMARY KEY,   -- use_plan_row.id of the first row
  organ      INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  people     INTEGER NOT NULL,
  document   TEXT NOT NULL,
  since      TEXT NOT NULL,
  since_last TEXT NOT NULL,
  until_last TEXT NOT NULL,         -- its last day; without one the end of its year
  is_live    INTEGER NOT NULL,
  is_alone   INTEGER NOT NULL,      -- 1: no other plan of the organ and kind is of the same time
  since_first TEXT NOT NULL         -- its first day; of a month the first one
);
CREATE INDEX temp.plan_on_day_organ ON plan_on_day (organ);

-- The rows of plans as rows of evidence.
CREATE TEMP VIEW plan_row AS
SELECT p.plan, p.organ, p.kind, p.is_live, r.people, p.document, p.since, f.path AS source_file, f.sheet,
  r.line AS row
FROM plan_on_day p
JOIN use_plan_row o ON o.id = p.plan
JOIN use_plan_row r ON r.organ = o.organ AND r.kind = o.kind AND r.document = o.document
  AND (r.id = o.id OR o.document <> '')
JOIN source_file f ON f.id = r.file JOIN run_setting t
WHERE r.brought <= t.horizon AND (r.ended IS NULL OR r.ended > t.horizon);

-- Plans beside the entries of their organ and kind, whenever these were; 事业编制 and its funded kinds are one kind.
CREATE TEMP VIEW entry_of_kind AS
SELECT p.plan, p.organ, p.kind, p.document AS plan_document, p.since_first, p.since_last, p.until_last,
  p.is_alone, p.is_live, m.movement, m.last, m.is_by_policy, m.slip, m.document,
  CASE m.is_month WHEN 1 THEN substr(m.last, 1, 8) || '01' ELSE m.last END AS first
FROM plan_on_day p
JOIN movement_on_day m ON m.organ = p.organ AND m.direction = '入编'
  AND (m.kind = p.kind
    OR (p.kind = '事业编制' AND m.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制'))
    OR (m.kind = '事业编制' AND p.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')));

-- Entries under a plan: those of its organ, kind and time that name its document, and if it is the only one those that
-- name no other plan and are no placements by policy under an authority of their own. is_month is 1 where only the month of the
-- entry or of the plan is told, and the entry may be earlier than the plan or behind its end; is_behind in the second case.
CREATE TEMP VIEW plan_entry AS
SELECT p.plan, p.organ, p.movement, p.last, p.first < p.since_last OR p.last > p.until_last AS is_month,
  p.last > p.until_last AS is_behind
FROM entry_of_kind p
WHERE p.last >= p.since_first AND p.first <= p.until_last
  AND ((p.plan_document <> '' AND p.plan_document IN (p.slip, p.document))
    OR (p.is_alone = 1 AND NOT (p.is_by_policy = 1 AND p.slip || p.document <> '') AND NOT EXISTS (
      SELECT 1 FROM plan_on_day o WHERE o.organ = p.organ AND o.plan <> p.plan AND o.document <> ''
        AND o.document IN (p.slip, p.document))));

-- The plans with the number of entries under them, and of those that are no later than the roster in force. An entry of the month
-- in which one plan ends and the next begins is the next one's.
CREATE TEMP VIEW plan_use AS
SELECT p.plan, p.organ, p.kind, p.people, p.document, p.since, p.until_last, p.is_live,
  count(e.movement) AS entries,
  coalesce(sum(e.last <= r.day), 0) AS entries_on_roster
FROM plan_on_day p LEFT JOIN plan_entry e ON e.plan = p.plan AND (e.is_behind = 0 OR NOT EXISTS (
  SELECT 1 FROM plan_entry o WHERE o.movement = e.movement AND o.plan <> e.plan
    AND (o.is_behind = 0 OR o.plan < e.plan)))
LEFT JOIN roster_in_force r ON r.organ = p.organ
GROUP BY p.plan;

-- Entries that name a plan and came behind its end.
CREATE TEMP VIEW late_plan_entry AS
SELECT p.plan, p.movement
FROM entry_of_kind p
WHERE p.last > p.until_last AND p.plan_document <> '' AND p.plan_document IN (p.slip, p.document)
  -- Another plan that it names covers it.
  AND p.movement NOT IN (SELECT movement FROM plan_entry);

-- fact: plan_room

-- Counted people of organs with live plans who reach the age of retirement by the end of the plans. kind is as in strength.
CREATE TEMP TABLE plan_leaver (
  organ   INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  person  INTEGER NOT NULL,
  reached TEXT NOT NULL,
  PRIMARY KEY (organ, kind, person)
) WITHOUT ROWID;

-- Entries in the time of a live plan, up to the roster, that are under no plan as far as the register tells: where several plans of
-- a kind run and an entry names none, it used a place of one of them. kind is as in strength.
CREATE TEMP VIEW unassigned_entry AS
SELECT s.organ, s.kind, p.movement
FROM strength s JOIN entry_of_kind p ON p.organ = s.organ AND p.is_live = 1 AND p.is_alone = 0
  AND (p.kind = s.kind OR (s.kind = '事业编制'
    AND p.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
JOIN roster_in_force r ON r.organ = s.organ
WHERE p.last BETWEEN p.since_first AND p.until_last AND p.last <= r.day
  AND NOT EXISTS (SELECT 1 FROM plan_entry e WHERE e.organ = s.organ AND e.movement = p.movement)
  -- A placement under a document of its own takes no place of a plan.
  AND NOT (p.is_by_policy = 1 AND p.slip || p.document <> '');

-- Organ × kind with live plans: places that plans still give, beside approved, counted and soon free ones. least and most are
-- what may be approved where only the month of a document is told, else approved.
CREATE TEMP VIEW plan_room AS
SELECT s.organ, s.kind, s.approved, s.counted, coalesce(n.least, s.approved) AS least,
  coalesce(n.most, s.approved) AS most,
  max(0, sum(max(0, u.people - u.entries_on_roster))
    - (SELECT count(DISTINCT e.movement) FROM unassigned_entry e
       WHERE e.organ = s.organ AND e.kind = s.kind)) AS pending,
  group_concat(u.document, '; ') AS documents,
  (SELECT count(*) FROM plan_leaver l WHERE l.organ = s.organ AND l.kind = s.kind) AS leavers
FROM strength s JOIN plan_use u ON u.organ = s.organ AND u.is_live = 1
  AND (u.kind = s.kind OR (s.kind = '事业编制'
    AND u.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制')))
LEFT JOIN open_number n ON n.organ = s.organ AND n.about = 'quota' AND n.part = s.kind
GROUP BY s.organ, s.kind;

-- fact: stated_approved

-- What organs' newest forms state as approved of their quotas, beside what documents approve on the day of the form.
CREATE TEMP TABLE stated_approved (
  organ     INTEGER NOT NULL,
  part      TEXT NOT NULL,      -- the kind; 事业编制 where its funded kinds are compared as one
  stated    INTEGER NOT NULL,
  approved  INTEGER NOT NULL,
  day       TEXT NOT NULL,
  documents TEXT NOT NULL,
  note      TEXT NOT NULL,
  PRIMARY KEY (organ, part)
) WITHOUT ROWID;

-- All entries of quotas as rows of evidence; those of forms that approve nothing are marked.
CREATE TEMP VIEW quota_entry AS
SELECT q.organ, q.kind AS part, q.total, q.change, q.document, iso_day(q.since) AS since,
  (f.kind IN ('forms', 'form_lines') AND (q.document = ''
    OR (f.kind = 'form_lines' OR f.id IN (SELECT file FROM stated_row)
      OR (q.organ, q.since) IN (SELECT organ, day FROM stated_row)) AND EXISTS (
      SELECT 1 FROM quota_row o JOIN source_file g ON g.id = o.file
      WHERE o.organ = q.organ AND o.total IS NOT NULL AND NOT (g.kind IN ('forms', 'form_lines') AND (o.document = ''
          OR g.kind = 'form_lines' OR g.id IN (SELECT file FROM stated_row)
          OR (o.organ, o.since) IN (SELECT organ, day FROM stated_row)))
        -- By the day of the check: a later document says nothing of it yet.
        AND last_day(iso_day(o.since)) <= t.as_of
        AND o.brought <= t.horizon AND (o.ended IS NULL OR o.ended > t.horizon)))) AS is_stated,
  f.path AS source_file, f.sheet, q.line AS row
FROM quota_row q JOIN source_file f ON f.id = q.file JOIN run_setting t
WHERE q.brought <= t.horizon AND (q.ended IS NULL OR q.ended > t.horizon);

-- fact: number_fault

-- Counted people whose identity number cannot be right: its check character, or a birth date that does not exist.
CREATE TEMP TABLE number_fault (
  organ  INTEGER NOT NULL,
  person INTEGER NOT NULL,
  staff  INTEGER NOT NULL,
  fault  TEXT NOT NULL,         -- check or birth
  PRIMARY KEY (organ, person)
) WITHOUT ROWID;

-- The same with the row that has it.
CREATE TEMP VIEW number_fault_row AS
SELECT n.organ, n.person, n.fault, s.name AS person_name, r.day, f.path AS source_file, f.sheet, s.line AS row
FROM number_fault n JOIN staff_row s ON s.id = n.staff JOIN roster_in_force r ON r.organ = n.organ
JOIN source_file f ON f.id = s.file;

-- fact: idle_places

-- Organ × kind of which places were free on every roster for a time. approved and counted are those of the day; since is the
-- day of the first roster of that time.
CREATE TEMP TABLE idle_place (
  organ    INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  approved INTEGER NOT NULL,
  counted  INTEGER NOT NULL,
  planned  INTEGER NOT NULL,    -- places that live plans still give
  since    TEXT NOT NULL,
  day      TEXT NOT NULL,       -- of the roster in force
  months   INTEGER NOT NULL,    -- full months between the two
  PRIMARY KEY (organ, kind)
) WITHOUT ROWID;

-- fact: past_age

-- Counted people who by the rules of retirement have reached the age on or before the day of their roster. birth and
-- sex are those of the identity number; where the roster tells another sex, the later age counts.
CREATE TEMP TABLE past_age (
  organ       INTEGER NOT NULL,
  person      INTEGER NOT NULL,
  person_name TEXT NOT NULL,
  day         TEXT NOT NULL,      -- of the roster
  reached     TEXT NOT NULL,      -- the day on which the age is reached
  due         TEXT NOT NULL,      -- behind this day nobody may be counted any more (a parameter)
  doubt       TEXT NOT NULL,      -- why it is not sure, as a remark's code; '' for sure
  is_retained INTEGER NOT NULL,   -- 1: a waiver lets the person stay; 2: the organ has one that does not tell for whom
  birth       TEXT NOT NULL,      -- as the number has it
  is_male     INTEGER NOT NULL,   -- by the number or by the roster
  kind        TEXT,               -- of the person's place, 工勤编制 of a worker; NULL where the roster tells none that is known
  PRIMARY KEY (organ, person)
) WITHOUT ROWID;

-- fact: off_post

-- Counted people who by the state on their roster are not at the post. sort: absent (离岗), absent_by_policy (内退, 离岗创业),
-- unpaid_leave (停薪留职), absent_unsaid (不在岗, and no loan in the register), long_absence (病休 or 学习 on every roster
-- over a time, a parameter).
CREATE TEMP TABLE off_post (
  staff       INTEGER PRIMARY KEY,  -- staff_row.id
  organ       INTEGER NOT NULL,
  person      INTEGER,
  person_name TEXT NOT NULL,
  day         TEXT NOT NULL,        -- of the roster
  sort        TEXT NOT NULL,
  is_paid     INTEGER NOT NULL,     -- 1: on a pay list of the pay month
  note        TEXT NOT NULL
);

-- The same as rows of evidence.
CREATE TEMP VIEW off_post_row AS
SELECT o.organ, o.person, o.person_name, o.day, st.code AS state, f.path AS source_file, f.sheet, s.line AS row
FROM off_post o JOIN staff_row s ON s.id = o.staff JOIN source_file f ON f.id = s.file
JOIN term st ON st.id = s.state;

-- fact: record_fault

-- Counted people whose roster rows contradict each other, or of whom a row contradicts itself or their identity number, where
-- that is right. fault: other_sex, birth_differs, entered_later, entered_young, post_later, post_young, several_kinds.
CREATE TEMP TABLE record_fault (
  organ  INTEGER NOT NULL,
  person INTEGER NOT NULL,
  staff  INTEGER NOT NULL,      -- staff_row.id
  fault  TEXT NOT NULL,
  date   TEXT NOT NULL,         -- the recorded date, the recorded kinds joined by +; '' where there is none to be told
  PRIMARY KEY (organ, person, fault, staff)
) WITHOUT ROWID;

-- The same with the rows: those that have the fault, or, of several kinds, contradict each other. uncounted is why a row
-- does not count, '' where it does.
CREATE TEMP VIEW record_fault_row AS
SELECT n.organ, n.person, n.fault, n.date, s.name AS person_name, r.day, coalesce(d.reason, '') AS uncounted,
  f.path AS source_file, f.sheet, s.line AS row
FROM record_fault n JOIN staff_row s ON s.id = n.staff JOIN roster_in_force r ON r.organ = n.organ
JOIN source_file f ON f.id = s.file LEFT JOIN uncounted_row d ON d.staff = n.staff;

-- fact: place_gap

-- Counted people of whom the roster does not say the quota kind, the inner body or the post, though it says so of most
-- people of the organ (four in five; of the kind: of anybody).
CREATE TEMP TABLE place_gap (
  staff INTEGER NOT NULL,       -- staff_row.id
  organ INTEGER NOT NULL,
  gap   TEXT NOT NULL,          -- kind, body or post
  PRIMARY KEY (staff, gap)
) WITHOUT ROWID;

-- The people with what is not told of them, as rows of evidence.
CREATE TEMP VIEW place_gap_row AS
SELECT g.organ, g.staff, g.gap, s.person, s.name AS person_name, r.day, f.path AS source_file, f.sheet, s.line AS row
FROM place_gap g JOIN staff_row s ON s.id = g.staff JOIN roster_in_force r ON r.organ = g.organ
JOIN source_file f ON f.id = s.file;

-- fact: rank_excess

-- Leaders of an organ whose rank on the roster is above what the organ's allows: a head of a higher rank than the organ's,
-- a deputy of more than one half-step below it. Who leads a higher organ as well is none of them.
CREATE TEMP TABLE rank_excess (
  staff       INTEGER PRIMARY KEY,  -- staff_row.id
  organ       INTEGER NOT NULL,
  person      INTEGER,
  person_name TEXT NOT NULL,
  day         TEXT NOT NULL,
  role        TEXT NOT NULL,        -- 正职 or 副职
  rank        TEXT NOT NULL,
  organ_rank  TEXT NOT NULL,
  doubt       TEXT NOT NULL,        -- why it is not sure: post_elsewhere, title_of_head, asked_state; '' for sure
  is_waived   INTEGER NOT NULL      -- 1: a waiver for a higher rank is in force; 2: one that does not tell for whom
);

-- The same as rows of evidence.
CREATE TEMP VIEW rank_excess_row AS
SELECT x.organ, x.person, x.person_name, x.day, f.path AS source_file, f.sheet, s.line AS row
FROM rank_excess x JOIN staff_row s ON s.id = x.staff JOIN source_file f ON f.id = s.file;

-- fact: appointed_while_over

-- Leaders on the roster in force who came into a part of which there are too many, and of which there were too many on
-- the last roster before their appointment and on the first behind it. Rosters are told as day, leaders, and posts
-- approved or allowed by waivers then.
CREATE TEMP TABLE appointed_while_over (
  staff         INTEGER NOT NULL,       -- staff_row.id
  organ         INTEGER NOT NULL,
  part          TEXT NOT NULL,
  person        INTEGER,
  person_name   TEXT NOT NULL,
  day           TEXT NOT NULL,          -- of the appointment
  is_month      INTEGER NOT NULL,       -- 1: only its month is recorded
  approved      INTEGER NOT NULL,       -- on that day
  counted       INTEGER NOT NULL,       -- on the first roster behind it
  roster_before TEXT NOT NULL,
  roster_after  TEXT NOT NULL,
  doubt         TEXT NOT NULL,          -- why it is not sure: maybe_vacated, asked_state; '' for sure
  place_note    TEXT NOT NULL,          -- the remark place_kind with the kind of the person's place; '' where none is told
  PRIMARY KEY (staff, part)
) WITHOUT ROWID;

-- Who held posts of the part on the rosters before and after an appointment; filled where one finding is explained.
CREATE TEMP TABLE appointment_holder (
  appointee INTEGER NOT NULL,           -- staff_row.id of who was appointed
  part      TEXT NOT NULL,
  staff     INTEGER NOT NULL,           -- staff_row.id of a holder
  day       TEXT NOT NULL,              -- of the roster; of the appointment for who was appointed
  is_after  INTEGER NOT NULL,
  is_asked  INTEGER NOT NULL            -- 1: of a state that nobody knows, who proves no excess
);

-- The same as rows of evidence.
CREATE TEMP VIEW appointment_holder_row AS
SELECT x.organ, x.part, x.person AS appointee, x.person_name AS appointee_name, s.person, s.name AS person_name,
  h.is_after = 1 AND h.is_asked = 0 AS counted,
  CASE WHEN h.is_after = 0 THEN 'roster_before' WHEN h.is_asked = 1 THEN 'asked ' || coalesce(st.text, '') ELSE '' END
    AS reason, h.day, f.path AS source_file, f.sheet, s.line AS row
FROM appointed_while_over x JOIN appointment_holder h ON h.appointee = x.staff AND h.part = x.part
JOIN staff_row s ON s.id = h.staff JOIN source_file f ON f.id = s.file LEFT JOIN term st ON st.id = s.state;

-- fact: vacant_head

-- Organs with approved posts of principals whose rosters have had none of the organ itself for a time. since is the day of
-- the first of these rosters.
CREATE TEMP TABLE vacant_head (
  organ     INTEGER PRIMARY KEY,
  approved  INTEGER NOT NULL,
  documents TEXT NOT NULL,
  since     TEXT NOT NULL,
  day       TEXT NOT NULL,      -- of the roster in force
  months    INTEGER NOT NULL    -- full months between the two
);

-- fact: entry_slip

-- Entries of the register without a slip and without a document, from the day on which slips are required (a parameter).
CREATE TEMP TABLE entry_without_slip (
  movement INTEGER PRIMARY KEY,
  is_open  INTEGER NOT NULL       -- 1: only its month is recorded, and the day on which slips are required lies in it
);

-- fact: early_entry

-- Entries of the last 365 days (a parameter) all of whose slips and documents are later than the entry. source: approved_in (the
-- year of the number is later) or planned_on (the plan of that number was given later); approved is that year or day.
CREATE TEMP TABLE early_entry (
  movement INTEGER PRIMARY KEY,
  document TEXT NOT NULL,
  source   TEXT NOT NULL,
  approved TEXT NOT NULL
);

-- The plans that were given later, as rows of evidence.
CREATE TEMP VIEW early_plan_row AS
SELECT m.organ, m.person, m.person_name, p.people, p.document, p.since, p.source_file, p.sheet, p.row
FROM early_entry e JOIN movement_on_day m ON m.movement = e.movement
JOIN plan_on_day o ON o.organ = m.organ AND o.document = e.document
JOIN plan_row p ON p.plan = o.plan
WHERE e.source = 'planned_on';

-- fact: off_plan_entry

-- Entries of the last 365 days (a parameter) at organs with plans, whose slip or document is that of no plan that covers them. sort:
-- plan_lapsed (words: the last day of the plan), plan_of_kind (words: the kind that it is for) or plan_unknown.
CREATE TEMP TABLE off_plan_entry (
  movement    INTEGER PRIMARY KEY,   -- movement_row.id
  plan        INTEGER NOT NULL,      -- plan_on_day.plan: the one named, or one that runs at the time
  document    TEXT NOT NULL,         -- that the entry names
  sort        TEXT NOT NULL,
  words       TEXT NOT NULL,
  is_doubtful INTEGER NOT NULL       -- 1: no entry of the organ names a plan, so slips may have numbers of their own
);

-- Entries under a plan, less those that name a number of no plan for certain: of these quota.entry_off_plan speaks.
CREATE TEMP VIEW claimed_plan_entry AS
SELECT plan, movement, is_month FROM plan_entry
WHERE movement NOT IN (SELECT movement FROM off_plan_entry WHERE is_doubtful = 0);

-- The plans as rows of evidence.
CREATE TEMP VIEW off_plan_row AS
SELECT m.organ, m.person, m.person_name, p.people, p.document, p.since, p.source_file, p.sheet, p.row
FROM off_plan_entry e JOIN movement_on_day m ON m.movement = e.movement
JOIN plan_row p ON p.plan = e.plan;

-- fact: exceeded_plan

-- The plans with more entries that are claimed under them than people; of several of one organ and kind the one exceeded most
-- for certain, else the one exceeded most. months: how many of the entries may be none of it, since only a month is told.
CREATE TEMP VIEW exceeded_plan AS
WITH used AS MATERIALIZED (
  SELECT p.plan, p.organ, p.kind, p.people, p.document, p.since, count(*) AS entries, sum(c.is_month) AS months
  FROM plan_on_day p JOIN claimed_plan_entry c ON c.plan = p.plan
  GROUP BY p.plan HAVING count(*) > p.people
)
SELECT * FROM used u
WHERE NOT EXISTS (SELECT 1 FROM used o WHERE o.organ = u.organ AND o.kind = u.kind
  AND (max(0, o.entries - o.months - o.people), o.entries - o.people, o.plan)
    > (max(0, u.entries - u.months - u.people), u.entries - u.people, u.plan));

-- fact: entry_bunch

-- Leaders who left in the last 365 days (a parameter), and in the six months before at least three people entered, three times as many a
-- month as in the months before those (24 of them, or as many as the register reaches back).
CREATE TEMP TABLE entry_bunch (
  organ       INTEGER NOT NULL,
  leader      INTEGER NOT NULL,   -- subject_row.id
  person_name TEXT NOT NULL,
  until       TEXT NOT NULL,      -- the day of leaving
  first       TEXT NOT NULL,      -- entries behind this day are among the last six months'
  recent      INTEGER NOT NULL,   -- people who entered in them
  months      INTEGER NOT NULL,   -- before them
  earlier     INTEGER NOT NULL,   -- people who entered in these
  PRIMARY KEY (organ, person_name)
) WITHOUT ROWID;

-- The leaders, and the entries of the last six months, as rows of evidence.
CREATE TEMP VIEW bunch_leader AS
SELECT b.organ, b.person_name, b.until, f.path AS source_file, f.sheet, s.line AS row
FROM entry_bunch b JOIN subject_row s ON s.id = b.leader JOIN source_file f ON f.id = s.file;
CREATE TEMP VIEW bunched_entry AS
SELECT b.organ, b.person_name AS leader_name, e.person, e.person_name, e.direction, e.document, e.day,
  e.source_file, e.sheet, e.row
FROM entry_bunch b JOIN movement_on_day m ON m.organ = b.organ
JOIN movement_entry e ON e.movement = m.movement
WHERE m.direction = '入编' AND m.is_by_policy = 0 AND m.last > b.first AND m.last <= b.until;

-- fact: claimed_place

-- People who by the roster of one organ hold a place of another one (占信息中心编制), whose roster of at most 31 days before or after
-- does not have them: they count nowhere.
CREATE TEMP TABLE claimed_place (
  organ INTEGER NOT NULL,   -- whose place it is
  who   TEXT NOT NULL,      -- tells people apart
  staff INTEGER NOT NULL,   -- the row that says it
  day   TEXT NOT NULL,      -- of the organ's own roster
  PRIMARY KEY (organ, who)
) WITHOUT ROWID;

-- The same with what the rows say; said is the remark as it was recorded.
CREATE TEMP VIEW claimed_place_row AS
SELECT c.organ, s.person, s.name AS person_name, CASE WHEN c.day = r.day THEN c.day ELSE c.day || ' ' || r.day END AS days,
  o.code AS lister_code, o.name AS lister_name, st.text AS said, r.day, f.path AS source_file, f.sheet, s.line AS row
FROM claimed_place c JOIN staff_row s ON s.id = c.staff JOIN term st ON st.id = s.state
JOIN roster_in_force r ON r.roster = s.id >> 24
JOIN organ_on_day o ON o.organ = r.organ
JOIN source_file f ON f.id = s.file;

-- fact: name_fault

-- Names that the roster in force gives an organ of the ledger beside its code, and that are none of its names.
CREATE TEMP TABLE name_fault (
  organ INTEGER NOT NULL,
  name  TEXT NOT NULL,
  other INTEGER,                -- the organ whose name it is; NULL where it is nobody's, or several have it
  is_like INTEGER NOT NULL,     -- 1: nobody's, and like one of the organ's own
  day   TEXT NOT NULL,          -- of the roster
  PRIMARY KEY (organ, name)
) WITHOUT ROWID;

-- Rows of rosters in force with the name that they give the organ.
CREATE TEMP VIEW recorded_name_row AS
SELECT r.organ, t.text AS name, s.person, s.name AS person_name, s.birth, r.day, f.path AS source_file, f.sheet,
  s.line AS row
FROM roster_in_force r
CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
JOIN term t ON t.id = s.organ_name JOIN source_file f ON f.id = s.file
WHERE s.brought <= (SELECT horizon FROM run_setting)
  AND (s.ended IS NULL OR s.ended > (SELECT horizon FROM run_setting));

-- fact: misplaced_kind

-- Kinds at organs whose category may not hold them: approved, or (approved NULL) held where nothing is approved at all.
CREATE TEMP TABLE misplaced_kind (
  organ     INTEGER NOT NULL,
  kind      TEXT NOT NULL,
  approved  INTEGER,
  counted   INTEGER NOT NULL,
  documents TEXT NOT NULL,
  note      TEXT NOT NULL,
  PRIMARY KEY (organ, kind)
) WITHOUT ROWID;

-- fact: off_book

-- Organs with people outside the establishment: how many may be, and how many the roster names.
CREATE TEMP TABLE off_book (
  organ      INTEGER PRIMARY KEY,
  allowed    INTEGER NOT NULL,   -- the number approved; without one a share of the quota
  has_number INTEGER NOT NULL,   -- 1: a number is approved
  counted    INTEGER NOT NULL,   -- whom the organ employs
  documents  TEXT NOT NULL,
  sent       INTEGER NOT NULL,   -- people whom it does not employ: by a programme (三支一扶), or on places elsewhere
  share      INTEGER NOT NULL,   -- in 100 of the quota: a parameter of the check
  quota      INTEGER NOT NULL    -- approved of all kinds of quota together
);

-- Kinds, states and titles by which somebody is there by a programme and is not employed by the organ.
CREATE TEMP TABLE programme_word (
  term       INTEGER PRIMARY KEY -- term.id
);

-- Rows off quota of people who hold a place elsewhere: another organ counts them, or the row says that they are on loan.
CREATE TEMP TABLE lent_off_book (
  staff      INTEGER PRIMARY KEY -- staff_row.id
);

-- The rows of people off quota; is_sent is 1 for those who are there by a programme, is_lent for those on places elsewhere.
CREATE TEMP VIEW off_book_row AS
SELECT v.organ, v.person, v.person_name, v.birth, v.state, v.is_outside,
  EXISTS (SELECT 1 FROM programme_word p WHERE p.term IN (s.kind, s.state, s.post)) AS is_sent,
  EXISTS (SELECT 1 FROM lent_off_book l WHERE l.staff = v.staff) AS is_lent,
  v.source_file, v.sheet, v.row
FROM staff_on_day v JOIN staff_row s ON s.id = v.staff
WHERE v.kind = '编外' OR v.state = '编外';

-- fact: ceilings

-- Limits that are compared: what a tier of a region may have of a thing, and what it has for certain. organ is the
-- government of that tier and region, else its Party committee, else the name that stands for the two.
CREATE TEMP TABLE ceiling_use (
  organ     INTEGER NOT NULL,
  thing     TEXT NOT NULL,
  is_of_organs INTEGER NOT NULL,   -- 1: organs are counted, 0: approved places
  allowed   INTEGER NOT NULL,
  counted   INTEGER NOT NULL,
  documents TEXT NOT NULL,
  place     TEXT NOT NULL,         -- code of the name that stands for region and tier
  PRIMARY KEY (organ, thing)
) WITHOUT ROWID;

-- What lies behind a limit: the row of the limit, approvals that make up the sum, organs that count, and those that
-- the limit leaves out.
CREATE TEMP TABLE ceiling_part (
  organ  INTEGER NOT NULL,
  thing  TEXT NOT NULL,
  step   INTEGER NOT NULL,
  source TEXT NOT NULL,            -- ceiling_row, quota_row or organ_row
  entry  INTEGER NOT NULL,         -- its id
  member TEXT NOT NULL,            -- name of the organ; '' of the limit itself
  reason TEXT NOT NULL,
  PRIMARY KEY (organ, thing, step)
) WITHOUT ROWID;

-- The same as rows of evidence.
CREATE TEMP VIEW ceiling_evidence AS
SELECT p.organ, p.thing, p.step, p.reason, NULL AS member, c.document, c.number AS total,
  NULL AS change, iso_day(c.since) AS since, f.path AS source_file, f.sheet, c.line AS row
FROM ceiling_part p JOIN ceiling_row c ON c.id = p.entry JOIN source_file f ON f.id = c.file
WHERE p.source = 'ceiling_row'
UNION ALL
SELECT p.organ, p.thing, p.step, p.reason, p.member, q.document, q.total, q.change,
  iso_day(q.since), f.path, f.sheet, q.line
FROM ceiling_part p JOIN quota_row q ON q.id = p.entry JOIN source_file f ON f.id = q.file
WHERE p.source = 'quota_row'
UNION ALL
SELECT p.organ, p.thing, p.step, p.reason, p.member, o.document, NULL, NULL,
  iso_day(o.since), f.path, f.sheet, o.line
FROM ceiling_part p JOIN organ_row o ON o.id = p.entry JOIN source_file f ON f.id = o.file
WHERE p.source = 'organ_row';

-- fact: post_norms

-- Approved leader posts beside what the norm allows, where both are certain. part is a role (正职, 副职, or 正副职 for both
-- together) with the scope behind it.
CREATE TEMP TABLE norm_use (
  organ     INTEGER NOT NULL,
  part      TEXT NOT NULL,
  allowed   INTEGER NOT NULL,
  approved  INTEGER NOT NULL,
  documents TEXT NOT NULL,         -- of the norm
  place     TEXT NOT NULL,         -- code of the name that stands for the place of the norm; several are joined by +
  bodies    TEXT NOT NULL,         -- codes of the inner bodies whose approved places decide, joined by +
  PRIMARY KEY (organ, part)
) WITHOUT ROWID;

-- What lies behind it: rows of norms, approved posts, and approvals of the places that choose the band.
CREATE TEMP TABLE norm_part (
  organ  INTEGER NOT NULL,
  part   TEXT NOT NULL,
  step   INTEGER NOT NULL,
  source TEXT NOT NULL,            -- norm_row, post_row or quota_row
  entry  INTEGER NOT NULL,         -- its id
  member TEXT NOT NULL,            -- of a norm its place and band, else the name of the organ or body
  number INTEGER,                  -- of a norm what it allows
  PRIMARY KEY (organ, part, step)
) WITHOUT ROWID;

-- The same as rows of evidence.
CREATE TEMP VIEW norm_evidence AS
SELECT p.organ, p.part, p.step, 'norm' AS reason, p.member, n.document, p.number AS total, NULL AS change,
  iso_day(nullif(n.since, 0)) AS since, f.path AS source_file, f.sheet, n.line AS row
FROM norm_part p JOIN norm_row n ON n.id = p.entry JOIN source_file f ON f.id = n.file
WHERE p.source = 'norm_row'
UNION ALL
SELECT p.organ, p.part, p.step, 'normed_posts', p.member, q.document, q.total, q.change,
  iso_day(q.since), f.path, f.sheet, q.line
FROM norm_part p JOIN post_row q ON q.id = p.entry JOIN source_file f ON f.id = q.file
WHERE p.source = 'post_row'
UNION ALL
SELECT p.organ, p.part, p.step, 'normed_places', p.member, q.document, q.total, q.change,
  iso_day(q.since), f.path, f.sheet, q.line
FROM norm_part p JOIN quota_row q ON q.id = p.entry JOIN source_file f ON f.id = q.file
WHERE p.source = 'quota_row';

-- fact: (what the rules said)

-- What the rules said, before it is given finding numbers.
CREATE TEMP TABLE offender (
  rule        TEXT NOT NULL,
  severity    TEXT NOT NULL,
  organ       INTEGER NOT NULL,
  part        TEXT NOT NULL,
  person      INTEGER NOT NULL,
  expected    INTEGER,
  actual      INTEGER,
  person_name TEXT,
  documents   TEXT NOT NULL,
  note        TEXT NOT NULL,
  days        TEXT NOT NULL,
  others      TEXT NOT NULL,     -- codes of further organs it rests on, joined by +
  data        TEXT NOT NULL,     -- kinds of data it rests on: those of the rule's header, or its own
  PRIMARY KEY (rule, organ, part, person)
) WITHOUT ROWID;
