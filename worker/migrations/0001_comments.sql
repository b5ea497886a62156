-- Times are milliseconds since 1970, UTC. Ids are UUIDs made by the writer's side.

CREATE TABLE sites (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  lang TEXT NOT NULL,
  origins TEXT NOT NULL CHECK (json_valid(origins)),
  rule TEXT NOT NULL DEFAULT 'all' CHECK (rule IN ('all', 'first', 'flagged')),
  policy_version TEXT NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(settings)),
  -- Part of every ETag: raised whenever something that readers see changes.
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL
);

-- Every wording that was ever shown stays, so that a consent record can be checked for ever.
CREATE TABLE policies (
  site TEXT NOT NULL REFERENCES sites (id),
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  url TEXT NOT NULL,
  words TEXT NOT NULL,
  words_hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (site, version, lang)
) WITHOUT ROWID;

CREATE TABLE threads (
  id INTEGER PRIMARY KEY,
  site TEXT NOT NULL REFERENCES sites (id),
  key TEXT NOT NULL,
  url TEXT,
  title TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
  count INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  UNIQUE (site, key)
);

-- path: one fixed-width segment a level (time of writing, then a piece of the id), the parent's path
-- first. It sorts in reading order, and its first segment (root) sorts the roots.
CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  parent_id TEXT,
  root TEXT NOT NULL,
  path TEXT NOT NULL,
  depth INTEGER NOT NULL,
  body TEXT NOT NULL,
  name TEXT,
  email TEXT,
  website TEXT,
  staff INTEGER NOT NULL DEFAULT 0,
  lang TEXT,
  folded TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'spam', 'trash')),
  removed TEXT CHECK (removed IN ('author', 'moderator')),
  created_at INTEGER NOT NULL,
  edited_at INTEGER,
  -- Raised with each edit: a check that was asked about an older text decides nothing.
  revision INTEGER NOT NULL DEFAULT 1,
  reply_count INTEGER NOT NULL DEFAULT 0,
  -- Published comments below this one, at any depth: while there are some, it keeps its place.
  branch_count INTEGER NOT NULL DEFAULT 0,
  listed INTEGER NOT NULL GENERATED ALWAYS AS (status = 'approved' OR branch_count > 0) STORED,
  content_hash TEXT,
  address_key TEXT,
  -- What the writer was told first: an answer to the same request again says the same.
  told TEXT CHECK (told IN ('approved', 'pending')),
  -- The due check: set while a filter that must look has not looked yet. facts is encrypted.
  check_due_at INTEGER,
  check_tries INTEGER NOT NULL DEFAULT 0,
  facts TEXT
);
-- Not unique: two ids that give the same segment in the same millisecond must not block a decision.
CREATE INDEX comments_reading ON comments (thread_id, path) WHERE listed = 1;
CREATE INDEX comments_roots ON comments (thread_id, root) WHERE listed = 1 AND depth = 0;
CREATE INDEX comments_queue ON comments (site, status, created_at, id);
CREATE INDEX comments_due ON comments (check_due_at) WHERE check_due_at IS NOT NULL;
CREATE INDEX comments_address ON comments (site, address_key, created_at) WHERE address_key IS NOT NULL;

CREATE TABLE consents (
  comment_id TEXT PRIMARY KEY REFERENCES comments (id),
  site TEXT NOT NULL,
  policy_version TEXT NOT NULL,
  lang TEXT NOT NULL,
  policy_url TEXT NOT NULL,
  words_hash TEXT NOT NULL,
  act TEXT NOT NULL DEFAULT 'tick' CHECK (act = 'tick'),
  initially_ticked INTEGER NOT NULL DEFAULT 0 CHECK (initially_ticked = 0),
  basis TEXT NOT NULL DEFAULT 'consent' CHECK (basis IN ('consent', 'acknowledgement')),
  build TEXT,
  given_at INTEGER NOT NULL,
  withdrawn_at INTEGER
) WITHOUT ROWID;

CREATE TABLE revisions (
  comment_id TEXT NOT NULL REFERENCES comments (id),
  revision INTEGER NOT NULL,
  body TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (comment_id, revision)
) WITHOUT ROWID;

CREATE TABLE screenings (
  id INTEGER PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES comments (id),
  revision INTEGER NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('new', 'edit', 'recheck')),
  verdict TEXT NOT NULL CHECK (verdict IN ('ham', 'unsure', 'spam', 'discard')),
  checked INTEGER NOT NULL,
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  at INTEGER NOT NULL
);
-- Unique, so that a batch repeated after a lost connection writes one row.
CREATE UNIQUE INDEX screenings_comment ON screenings (comment_id, at, revision, cause);

-- Appended, never changed: comments.status is the projection, kept by the trigger below in the same batch.
CREATE TABLE decisions (
  id TEXT NOT NULL,
  comment_id TEXT NOT NULL REFERENCES comments (id),
  site TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('approve', 'pend', 'spam', 'trash')),
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('rule', 'moderator', 'author')),
  actor TEXT,
  reason TEXT,
  undoes TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (id, comment_id)
) WITHOUT ROWID;
CREATE INDEX decisions_comment ON decisions (comment_id, at);
CREATE INDEX decisions_undoes ON decisions (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE status_counts (
  site TEXT NOT NULL,
  status TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (site, status)
) WITHOUT ROWID;

CREATE TRIGGER decisions_project AFTER INSERT ON decisions BEGIN
  UPDATE comments SET status = NEW.to_status WHERE id = NEW.comment_id;
END;

CREATE TRIGGER comments_counted AFTER INSERT ON comments BEGIN
  INSERT INTO status_counts (site, status, n) VALUES (NEW.site, NEW.status, 1)
    ON CONFLICT (site, status) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER comments_recounted AFTER UPDATE OF status ON comments WHEN OLD.status <> NEW.status BEGIN
  UPDATE status_counts SET n = n - 1 WHERE site = NEW.site AND status = OLD.status;
  INSERT INTO status_counts (site, status, n) VALUES (NEW.site, NEW.status, 1)
    ON CONFLICT (site, status) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER comments_published AFTER UPDATE OF status ON comments
WHEN (OLD.status = 'approved') <> (NEW.status = 'approved') BEGIN
  UPDATE threads
    SET count = count + iif(NEW.status = 'approved', 1, -1), version = version + 1
    WHERE id = NEW.thread_id;
  UPDATE comments
    SET reply_count = reply_count + iif(NEW.status = 'approved', 1, -1)
    WHERE id = NEW.parent_id;
  UPDATE comments
    SET branch_count = branch_count + iif(NEW.status = 'approved', 1, -1)
    WHERE id IN (
      WITH RECURSIVE above (id) AS (
        SELECT NEW.parent_id
        UNION ALL
        SELECT c.parent_id FROM comments c JOIN above a ON c.id = a.id WHERE c.parent_id IS NOT NULL
      )
      SELECT id FROM above
    );
END;

CREATE TRIGGER comments_changed AFTER UPDATE OF body, removed ON comments WHEN NEW.listed = 1 BEGIN
  UPDATE threads SET version = version + 1 WHERE id = NEW.thread_id;
END;

-- Work that leaves the house later: feedback to filters waits here until undo is no longer possible.
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('akismet_spam', 'akismet_ham')),
  comment_id TEXT NOT NULL REFERENCES comments (id),
  decision_id TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX outbox_due ON outbox (due_at);
CREATE INDEX outbox_decision ON outbox (decision_id);

-- Secrets of this deployment, made on first use: none has to be configured. `address` keys are replaced
-- every day and destroyed, after which no address can be matched any more.
CREATE TABLE keys (
  purpose TEXT NOT NULL CHECK (purpose IN ('receipt', 'form', 'facts', 'address', 'erasure')),
  id TEXT NOT NULL,
  secret TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (purpose, id)
) WITHOUT ROWID;

-- What an outside service told us about itself, e.g. that it refuses our key.
CREATE TABLE service_state (
  service TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (json_valid(state)),
  at INTEGER NOT NULL
) WITHOUT ROWID;

-- Keyed hashes of erased comments, replayed after a restore of an older copy.
CREATE TABLE erasures (
  comment_hash TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) WITHOUT ROWID;
