-- What the newsroom does with comments beyond deciding on them.

-- At the head of its thread, since then.
ALTER TABLE comments ADD COLUMN pinned_at INTEGER;
CREATE INDEX comments_pinned ON comments (thread_id, pinned_at) WHERE pinned_at IS NOT NULL;

-- All new comments of a held thread wait, whatever the site's rule.
ALTER TABLE threads ADD COLUMN held INTEGER NOT NULL DEFAULT 0;

-- Why, from the short list; decisions.reason is the moderator's free text behind it.
ALTER TABLE decisions ADD COLUMN reason_code TEXT;

-- A member of the newsroom, where it was not the writer who edited.
ALTER TABLE revisions ADD COLUMN editor TEXT;

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  comment_id TEXT NOT NULL REFERENCES comments (id),
  member TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX notes_comment ON notes (comment_id, at);

-- Who did what at the desk, and who looked at personal data. Only ever appended.
CREATE TABLE desk_log (
  id INTEGER PRIMARY KEY,
  site TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT,
  -- As it was then: people leave.
  actor_name TEXT,
  act TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail))
);
CREATE INDEX desk_log_site ON desk_log (site, id);
