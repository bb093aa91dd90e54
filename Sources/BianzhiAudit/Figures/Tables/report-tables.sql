-- What queries of reports read, beside the views and tables of schema.sql: temporary tables, filled for the run and day of
-- one report. Codes are those of the views; words stand beside them in both languages (_zh and _en) where they are
-- not one code's. Numbers are whole people, organs, findings or leaders, whichever the column names.

-- table: setting. One row: the run that is told, and the day that rectification and plans are told for. parameters:
-- those that are not as by default, with the default in brackets; '' for none.
CREATE TEMP TABLE report_setting (
  run INTEGER NOT NULL, as_of TEXT NOT NULL, day TEXT NOT NULL, calibre TEXT NOT NULL,
  first_day TEXT, last_day TEXT, pay_month TEXT, held_rows INTEGER NOT NULL, is_filtered INTEGER NOT NULL,
  parameters TEXT NOT NULL
);

-- table: organs. The organs of the run's day that are no inner bodies. data_day: of the roster that was judged. is_older: 1
-- where others have handed in a newer round of rosters, and nothing is known of how the organ is now.
CREATE TEMP TABLE report_organ (
  organ_code TEXT PRIMARY KEY, organ_name TEXT NOT NULL, category TEXT, tier TEXT, region TEXT, data_day TEXT,
  is_older INTEGER NOT NULL
);

-- table: asked. Words of states and kinds of quota that nobody knows, with the people who bear them; organs: names with
-- their people.
CREATE TEMP TABLE report_asked (
  place INTEGER PRIMARY KEY, field TEXT NOT NULL, field_zh TEXT NOT NULL, field_en TEXT NOT NULL, word TEXT NOT NULL,
  people INTEGER NOT NULL, organs INTEGER NOT NULL, names TEXT NOT NULL
);

-- table: strength. Approved and actual people by organ and quota kind; over and vacant are NULL where the two cannot be
-- compared. waived: people of the excess that waivers in force allow.
CREATE TEMP TABLE report_strength (
  organ_code TEXT NOT NULL, organ_name TEXT NOT NULL, kind TEXT NOT NULL, approved INTEGER, actual INTEGER,
  over INTEGER, vacant INTEGER, waived INTEGER NOT NULL, is_judged INTEGER NOT NULL, reason TEXT NOT NULL,
  documents TEXT NOT NULL, data_day TEXT,
  PRIMARY KEY (organ_code, kind)
);

-- table: posts. The same of leader posts; part is rank/role. actual is NULL too where leaders of whom that cannot be told
-- may hold posts that seem free; reason: codes of why, with blanks between.
CREATE TEMP TABLE report_post (
  organ_code TEXT NOT NULL, organ_name TEXT NOT NULL, part TEXT NOT NULL, part_en TEXT NOT NULL,
  approved INTEGER, actual INTEGER, over INTEGER, vacant INTEGER, documents TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (organ_code, part)
);

-- table: findings. The findings of the run. grade: 0 critical, 1 major, 2 minor, 3 hint. duty and article: what somebody
-- named, or else those of its rule. in_scope is 1 for those that rest on the organ of the report, or all where it is about
-- no organ. The second table names all organs that a finding rests on.
CREATE TEMP TABLE report_finding (
  finding TEXT PRIMARY KEY, number INTEGER NOT NULL, rule TEXT NOT NULL, title_zh TEXT NOT NULL,
  title_en TEXT NOT NULL, severity TEXT NOT NULL, grade INTEGER NOT NULL, status TEXT NOT NULL,
  organ_code TEXT NOT NULL, organ_name TEXT NOT NULL, part_zh TEXT NOT NULL, part_en TEXT NOT NULL,
  expected INTEGER, actual INTEGER, excess INTEGER, duty TEXT NOT NULL, article INTEGER,
  is_policy INTEGER NOT NULL, message_zh TEXT NOT NULL, message_en TEXT NOT NULL, basis_zh TEXT NOT NULL,
  basis_en TEXT NOT NULL, documents TEXT NOT NULL, in_scope INTEGER NOT NULL
);
CREATE TEMP TABLE report_finding_organ (
  finding TEXT NOT NULL, organ_code TEXT NOT NULL, PRIMARY KEY (finding, organ_code)
);

-- table: plans. The plans of the year, one row a ledger, region and auditor, as plan total adds them up; the leaders of
-- them that are outstanding or put off, and of own plans those who are not in since somebody has to decide, or since they
-- left before the plan's first day of leaving, with why; and the own plans by level and kind of leader.
CREATE TEMP TABLE report_plan (
  line INTEGER PRIMARY KEY, ledger TEXT NOT NULL, package TEXT, office TEXT NOT NULL, region TEXT NOT NULL,
  auditor TEXT NOT NULL, is_own INTEGER NOT NULL, planned INTEGER NOT NULL, started INTEGER NOT NULL,
  done INTEGER NOT NULL, overridden INTEGER NOT NULL, outstanding INTEGER NOT NULL, overdue INTEGER NOT NULL
);
CREATE TEMP TABLE report_leader (
  subject TEXT NOT NULL, ledger TEXT NOT NULL, name TEXT NOT NULL, organ_name TEXT NOT NULL, post TEXT NOT NULL,
  region TEXT NOT NULL, is_own INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('outstanding', 'deferred', 'to_decide', 'left_before')),
  why_zh TEXT NOT NULL, why_en TEXT NOT NULL
);
CREATE TEMP TABLE report_plan_kind (
  plan TEXT NOT NULL, level TEXT NOT NULL, kind TEXT NOT NULL, planned INTEGER NOT NULL, done INTEGER NOT NULL,
  overridden INTEGER NOT NULL, outstanding INTEGER NOT NULL, PRIMARY KEY (plan, level, kind)
);

-- table: prevalence. How many units have a problem, as prevalence prints it. share is in percent.
CREATE TEMP TABLE report_prevalence (
  period INTEGER NOT NULL, rule TEXT NOT NULL, title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
  units INTEGER NOT NULL, of INTEGER NOT NULL, share TEXT, class_zh TEXT NOT NULL, class_en TEXT NOT NULL,
  organs TEXT NOT NULL, PRIMARY KEY (period, rule)
);
-- run: the run that stands in where nobody was audited; unconfirmed findings are not counted.
CREATE TEMP TABLE report_prevalence_scope (run INTEGER, unconfirmed INTEGER NOT NULL, lower_units INTEGER NOT NULL);

-- table: rates. Rates of rectification by level of the organ, as rate prints them; the group all is the whole.
CREATE TEMP TABLE report_rate (
  grp TEXT PRIMARY KEY, grp_zh TEXT NOT NULL, grp_en TEXT NOT NULL, confirmed INTEGER NOT NULL,
  accepted INTEGER NOT NULL, exempt INTEGER NOT NULL, void INTEGER NOT NULL, rate TEXT, due INTEGER NOT NULL,
  due_accepted INTEGER NOT NULL, due_rate TEXT, overdue INTEGER NOT NULL
);

-- table: rectification. All findings that the ledger follows, those raised by hand included, and where they stand on the
-- day. outcome: done, not_done, continuing or ''. scope is 1 for those of the leader's organs.
CREATE TEMP TABLE report_followed (
  finding TEXT PRIMARY KEY, place INTEGER NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL, grade INTEGER NOT NULL,
  status TEXT NOT NULL, outcome TEXT NOT NULL, duty TEXT NOT NULL, article INTEGER, cause TEXT,
  cause_en TEXT, organ_code TEXT NOT NULL, organ_name TEXT NOT NULL, problem_zh TEXT NOT NULL,
  problem_en TEXT NOT NULL, expected INTEGER, actual INTEGER, owner TEXT, deadline TEXT,
  overdue_days INTEGER NOT NULL, extensions INTEGER NOT NULL, rebounds INTEGER NOT NULL, is_open INTEGER NOT NULL,
  is_by_hand INTEGER NOT NULL, basis_zh TEXT NOT NULL, basis_en TEXT NOT NULL, in_scope INTEGER NOT NULL
);

-- table: waivers. Steps of waivers that can be read; standing: in_force, later or past.
CREATE TEMP TABLE report_waiver (
  waiver INTEGER PRIMARY KEY, organ_code TEXT NOT NULL, organ_name TEXT NOT NULL, about TEXT NOT NULL,
  part TEXT NOT NULL, people INTEGER NOT NULL, until TEXT NOT NULL, standing TEXT NOT NULL,
  document TEXT NOT NULL, approver TEXT NOT NULL, reason TEXT NOT NULL
);

-- table: series. The newest whole run of each as-of day, at most twelve, counted by its own data and calibre.
CREATE TEMP TABLE report_series (
  run INTEGER PRIMARY KEY, as_of TEXT NOT NULL, approved INTEGER NOT NULL, actual INTEGER NOT NULL,
  over INTEGER NOT NULL, vacant INTEGER NOT NULL, findings INTEGER NOT NULL, critical INTEGER NOT NULL,
  major INTEGER NOT NULL, minor INTEGER NOT NULL, hint INTEGER NOT NULL
);

-- table: windows. What was wrong when the leader came, and at the end; numbers are how much. NULL: cannot be said.
CREATE TEMP TABLE report_window (
  place INTEGER PRIMARY KEY, rule TEXT NOT NULL, organ_code TEXT NOT NULL, organ_name TEXT NOT NULL,
  part_zh TEXT NOT NULL, part_en TEXT NOT NULL, title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
  at_start INTEGER, at_end INTEGER, peak INTEGER NOT NULL, peak_day TEXT NOT NULL, change TEXT NOT NULL,
  finding TEXT, why_zh TEXT NOT NULL, why_en TEXT NOT NULL
);
CREATE TEMP TABLE report_window_scope (
  first_day TEXT NOT NULL, last_day TEXT NOT NULL, has_left INTEGER NOT NULL, organs INTEGER NOT NULL,
  no_roster_first INTEGER NOT NULL, no_roster_last INTEGER NOT NULL, days_used INTEGER NOT NULL,
  days INTEGER NOT NULL
);
CREATE TEMP TABLE report_window_strength (
  organ_code TEXT NOT NULL, organ_name TEXT NOT NULL, kind TEXT NOT NULL, approved_first INTEGER,
  actual_first INTEGER, over_first INTEGER, approved_last INTEGER, actual_last INTEGER, over_last INTEGER,
  change TEXT NOT NULL, PRIMARY KEY (organ_code, kind)
);

-- table: steps. The steps of the leader's audit, and the tracks of the joint audit.
CREATE TEMP TABLE report_step (
  step INTEGER PRIMARY KEY, title_zh TEXT NOT NULL, title_en TEXT NOT NULL, state TEXT NOT NULL, day TEXT,
  person TEXT NOT NULL, note TEXT NOT NULL, files INTEGER NOT NULL, file_names TEXT NOT NULL,
  override TEXT NOT NULL
);
CREATE TEMP TABLE report_track (
  track TEXT PRIMARY KEY, office TEXT, day TEXT, result TEXT, findings INTEGER NOT NULL
);
CREATE TEMP TABLE report_joint (opened_on TEXT NOT NULL, conclusion TEXT, concluded_on TEXT);

-- table: unit. Of a report on one organ: its code and those of its inner bodies; and the names of inner bodies, source
-- approved: by the organ ledger; named: by counted people or the organ's own list, with those people.
CREATE TEMP TABLE report_unit (organ_code TEXT PRIMARY KEY, is_own INTEGER NOT NULL);
CREATE TEMP TABLE report_unit_body (
  source TEXT NOT NULL CHECK (source IN ('approved', 'named')), body TEXT NOT NULL, people INTEGER,
  is_approved INTEGER NOT NULL, document TEXT, since TEXT, listed_on TEXT
);

-- table: judged. What each rule of the run said of the organ. state: found, clean, or open, where nobody can say;
-- reason: codes of why, with blanks between.
CREATE TEMP TABLE report_judged (
  rule TEXT PRIMARY KEY, title_zh TEXT NOT NULL, title_en TEXT NOT NULL, duty TEXT NOT NULL, state TEXT NOT NULL,
  findings INTEGER NOT NULL, reason TEXT NOT NULL
);

-- table: approvals. The documents that approve something of the organ; posts: in how many sorts of leader posts.
CREATE TEMP TABLE report_approval (
  place INTEGER PRIMARY KEY, document TEXT NOT NULL, day TEXT NOT NULL, quotas_zh TEXT NOT NULL,
  quotas_en TEXT NOT NULL, posts INTEGER NOT NULL, bodies INTEGER NOT NULL
);

-- table: use_plans. The organ's plans to use places. remains: what a live one still gives; returned: of one that is past.
CREATE TEMP TABLE report_use_plan (
  place INTEGER PRIMARY KEY, kind TEXT NOT NULL, document TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
  people INTEGER NOT NULL, used INTEGER NOT NULL, remains INTEGER NOT NULL, returned INTEGER NOT NULL,
  is_live INTEGER NOT NULL
);

-- table: case. Of a report on one finding: what is wrong, what was done about it, and what was written down of it.
CREATE TEMP TABLE report_case (
  finding TEXT PRIMARY KEY, rule TEXT NOT NULL, severity TEXT NOT NULL, status TEXT NOT NULL, outcome TEXT NOT NULL,
  organ_code TEXT NOT NULL, organ_name TEXT NOT NULL, problem_zh TEXT NOT NULL, problem_en TEXT NOT NULL,
  basis_zh TEXT NOT NULL, basis_en TEXT NOT NULL, expected INTEGER, actual INTEGER, excess INTEGER,
  duty TEXT NOT NULL, article_zh TEXT, article_en TEXT, cause_zh TEXT, cause_en TEXT, is_policy INTEGER NOT NULL,
  seen_run INTEGER, seen_on TEXT, state_zh TEXT NOT NULL, state_en TEXT NOT NULL, proof_run INTEGER, proof_day TEXT,
  since TEXT, notice TEXT, measure TEXT, owner TEXT, target TEXT, term_zh TEXT, term_en TEXT, first_deadline TEXT,
  deadline TEXT, overdue_days INTEGER NOT NULL, extensions INTEGER NOT NULL, files INTEGER NOT NULL,
  rebounds INTEGER NOT NULL, statement TEXT, submitted_by TEXT, closed_by TEXT, passed_to TEXT, covered_until TEXT,
  covered_document TEXT, covered_approver TEXT, grounds_zh TEXT, grounds_en TEXT, beside_zh TEXT, beside_en TEXT
);
CREATE TEMP TABLE report_case_event (
  event INTEGER PRIMARY KEY, day TEXT NOT NULL, kind_zh TEXT NOT NULL, kind_en TEXT NOT NULL, person TEXT NOT NULL,
  detail_zh TEXT NOT NULL, detail_en TEXT NOT NULL, files INTEGER NOT NULL, file_names TEXT NOT NULL
);

-- table: notice. Of a report on a leader: the organs answered for, and the members of the group on the day.
CREATE TEMP TABLE report_scope_organ (organ_code TEXT PRIMARY KEY, organ_name TEXT NOT NULL, category TEXT);
CREATE TEMP TABLE report_group (
  place INTEGER PRIMARY KEY, name TEXT NOT NULL, office TEXT NOT NULL, role TEXT NOT NULL, since TEXT NOT NULL
);

-- table: scope_judged. Of a report on a leader: what each rule of the run said of the organs answered for. organs: of how
-- many of them it said so; state and reason as in judged.
CREATE TEMP TABLE report_scope_judged (
  rule TEXT NOT NULL, title_zh TEXT NOT NULL, title_en TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  organs INTEGER NOT NULL, PRIMARY KEY (rule, state, reason)
);

-- table: scope_bodies. Of a report on a leader: inner bodies of the organs answered for, approved and named on lists; names:
-- of those that are named and not approved; open_names: of those of which nobody can say it.
CREATE TEMP TABLE report_scope_body (
  organ_code TEXT PRIMARY KEY, organ_name TEXT NOT NULL, approved INTEGER, named INTEGER,
  unapproved INTEGER, names TEXT NOT NULL, open INTEGER, open_names TEXT NOT NULL
);
