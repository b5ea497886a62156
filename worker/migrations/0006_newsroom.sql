-- The newsroom: who sits at the desk and how they come in, what they may do, and what they hear.

-- A third role. SQLite changes no CHECK in place; nothing refers to these two tables.
CREATE TABLE memberships_new (
  member TEXT NOT NULL REFERENCES members (id),
  site TEXT NOT NULL REFERENCES sites (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator', 'viewer')),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (member, site)
) WITHOUT ROWID;
INSERT INTO memberships_new SELECT member, site, role, created_at FROM memberships;
DROP TABLE memberships;
ALTER TABLE memberships_new RENAME TO memberships;
CREATE INDEX memberships_site ON memberships (site, role);

CREATE TABLE invite_sites_new (
  token_hash TEXT NOT NULL REFERENCES invites (token_hash) ON DELETE CASCADE,
  site TEXT NOT NULL REFERENCES sites (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator', 'viewer')),
  PRIMARY KEY (token_hash, site)
) WITHOUT ROWID;
INSERT INTO invite_sites_new SELECT token_hash, site, role FROM invite_sites;
DROP TABLE invite_sites;
ALTER TABLE invite_sites_new RENAME TO invite_sites;
CREATE INDEX invite_sites_site ON invite_sites (site);

-- A token of the newsroom's own tools acts under a name, as a person does, and so does whoever sits at a desk
-- inside another page.
ALTER TABLE members ADD COLUMN kind TEXT NOT NULL DEFAULT 'person';

ALTER TABLE passkeys ADD COLUMN name TEXT NOT NULL DEFAULT '';

CREATE TABLE recovery_codes (
  hash TEXT PRIMARY KEY,
  member TEXT NOT NULL REFERENCES members (id),
  created_at INTEGER NOT NULL,
  used_at INTEGER
) WITHOUT ROWID;
CREATE INDEX recovery_codes_member ON recovery_codes (member);

-- Who guesses waits, longer each time; it is the network that waits, and never the member.
CREATE TABLE recovery_waits (
  network TEXT PRIMARY KEY,
  tries INTEGER NOT NULL,
  until INTEGER NOT NULL
) WITHOUT ROWID;

-- The id is that of the member it acts as.
CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY REFERENCES members (id),
  site TEXT NOT NULL REFERENCES sites (id),
  secret_hash TEXT NOT NULL UNIQUE,
  scope TEXT NOT NULL CHECK (scope IN ('read', 'moderate', 'export')),
  created_by TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  last_used_at INTEGER,
  revoked_at INTEGER
) WITHOUT ROWID;
CREATE INDEX api_tokens_site ON api_tokens (site, created_at);

CREATE TABLE desk_tokens (
  hash TEXT PRIMARY KEY,
  api_token TEXT NOT NULL REFERENCES api_tokens (id),
  member TEXT NOT NULL REFERENCES members (id),
  origin TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX desk_tokens_expiry ON desk_tokens (expires_at);

-- 'age': closed because the site lets conversations live for so many days.
ALTER TABLE threads ADD COLUMN closed_by TEXT;
CREATE INDEX threads_open ON threads (site, created_at) WHERE state = 'open' AND closed_by IS NULL;
CREATE INDEX threads_aged ON threads (site) WHERE closed_by = 'age';
-- How many consented under which version of the policy.
CREATE INDEX consents_policy ON consents (site, policy_version);
CREATE INDEX desk_log_at ON desk_log (at);
-- The log is read along the time.
CREATE INDEX desk_log_time ON desk_log (site, at, id);

-- What the desk's pictures show, counted as it happens: no picture walks through comments. Hours are those of
-- UTC since 1970; which day one belongs to depends on the site's time zone and is asked when a picture is drawn.
CREATE TABLE hourly_comments (
  site TEXT NOT NULL,
  hour INTEGER NOT NULL,
  status TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (site, hour, status)
) WITHOUT ROWID;

-- bucket: a quarter of an octave of the seconds from a comment's arrival to the first decision of a moderator.
CREATE TABLE hourly_waits (
  site TEXT NOT NULL,
  hour INTEGER NOT NULL,
  bucket INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (site, hour, bucket)
) WITHOUT ROWID;

-- What the filters had said, and what a moderator decided.
CREATE TABLE hourly_judgements (
  site TEXT NOT NULL,
  hour INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  action TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (site, hour, verdict, action)
) WITHOUT ROWID;

CREATE TABLE daily_threads (
  site TEXT NOT NULL,
  day INTEGER NOT NULL,
  thread_id INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (site, day, thread_id)
) WITHOUT ROWID;

CREATE TRIGGER comments_charted AFTER INSERT ON comments BEGIN
  INSERT INTO hourly_comments (site, hour, status, n) VALUES (NEW.site, NEW.created_at / 3600000, NEW.status, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
  INSERT INTO daily_threads (site, day, thread_id, n)
    VALUES (NEW.site, NEW.created_at / 86400000, NEW.thread_id, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- Purged spam stays in the pictures: it did arrive.
CREATE TRIGGER comments_recharted AFTER UPDATE OF status ON comments WHEN OLD.status <> NEW.status BEGIN
  UPDATE hourly_comments SET n = n - 1
    WHERE site = NEW.site AND hour = NEW.created_at / 3600000 AND status = OLD.status;
  INSERT INTO hourly_comments (site, hour, status, n) VALUES (NEW.site, NEW.created_at / 3600000, NEW.status, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER decisions_waited AFTER INSERT ON decisions
WHEN NEW.actor_kind = 'moderator' AND NEW.from_status = 'pending' AND NEW.undoes IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM decisions d
    WHERE d.comment_id = NEW.comment_id AND d.actor_kind = 'moderator' AND d.id <> NEW.id)
BEGIN
  INSERT INTO hourly_waits (site, hour, bucket, n)
    SELECT NEW.site, NEW.at / 3600000, CAST(4 * log2(max(1, (NEW.at - c.created_at) / 1000.0)) AS INTEGER), 1
    FROM comments c WHERE c.id = NEW.comment_id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER decisions_judged AFTER INSERT ON decisions
WHEN NEW.actor_kind = 'moderator' AND NEW.undoes IS NULL AND NEW.action IN ('approve', 'spam')
BEGIN
  INSERT INTO hourly_judgements (site, hour, verdict, action, n)
    SELECT NEW.site, NEW.at / 3600000, s.verdict, NEW.action, 1
    FROM (SELECT verdict FROM screenings WHERE comment_id = NEW.comment_id ORDER BY at DESC, id DESC LIMIT 1) s
    WHERE true
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER decisions_judged_back AFTER INSERT ON decisions
WHEN NEW.actor_kind = 'moderator' AND NEW.undoes IS NOT NULL
BEGIN
  UPDATE hourly_judgements SET n = n - 1
    WHERE (site, hour, action) = (
        SELECT site, at / 3600000, action FROM decisions WHERE id = NEW.undoes AND comment_id = NEW.comment_id)
      AND verdict = (
        SELECT verdict FROM screenings WHERE comment_id = NEW.comment_id ORDER BY at DESC, id DESC LIMIT 1);
END;

INSERT INTO hourly_comments SELECT site, created_at / 3600000, status, count(*) FROM comments GROUP BY 1, 2, 3;
INSERT INTO daily_threads SELECT site, created_at / 86400000, thread_id, count(*) FROM comments GROUP BY 1, 2, 3;

-- Which purposes a key may have is the code's business: the list grew.
CREATE TABLE keys_new (
  purpose TEXT NOT NULL,
  id TEXT NOT NULL,
  secret TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (purpose, id)
) WITHOUT ROWID;
INSERT INTO keys_new SELECT purpose, id, secret, created_at FROM keys;
DROP TABLE keys;
ALTER TABLE keys_new RENAME TO keys;

-- Whom a newsroom's own machines want to be told. The secret that signs is made from the id, and stored nowhere.
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL REFERENCES sites (id),
  url TEXT NOT NULL,
  events TEXT NOT NULL CHECK (json_valid(events)),
  active INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL,
  last_at INTEGER,
  last_ok INTEGER,
  last_status INTEGER,
  failing_since INTEGER,
  given_up_at INTEGER
) WITHOUT ROWID;
CREATE INDEX webhooks_site ON webhooks (site, active);

-- Messages on their way. An outbox of its own, since feedback to filters is bound to a decision and may be taken
-- back, and a message that something happened may not. What is said of a comment is read when it leaves.
CREATE TABLE deliveries (
  id INTEGER PRIMARY KEY,
  webhook TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
  event TEXT NOT NULL,
  comment_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  due_at INTEGER NOT NULL DEFAULT 0,
  tries INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX deliveries_due ON deliveries (due_at);
CREATE INDEX deliveries_webhook ON deliveries (webhook);

CREATE TRIGGER comments_announced AFTER INSERT ON comments BEGIN
  INSERT INTO deliveries (webhook, event, comment_id, at)
    SELECT w.id, e.value, NEW.id, NEW.created_at FROM webhooks w, json_each(w.events) e
    WHERE w.site = NEW.site AND w.active = 1 AND e.value = 'comment.submitted';
END;

-- The filters have looked, and what they said keeps the comment waiting.
CREATE TRIGGER comments_held AFTER UPDATE OF told ON comments
WHEN OLD.told IS NULL AND NEW.told = 'pending' AND NEW.status = 'pending' BEGIN
  INSERT INTO deliveries (webhook, event, comment_id, at)
    SELECT w.id, e.value, NEW.id, NEW.created_at FROM webhooks w, json_each(w.events) e
    WHERE w.site = NEW.site AND w.active = 1 AND e.value = 'comment.held';
END;

CREATE TRIGGER decisions_announced AFTER INSERT ON decisions BEGIN
  INSERT INTO deliveries (webhook, event, comment_id, at)
    SELECT w.id, e.value, NEW.comment_id, NEW.at FROM webhooks w, json_each(w.events) e
    WHERE w.site = NEW.site AND w.active = 1 AND e.value = CASE NEW.to_status
      WHEN 'approved' THEN 'comment.approved' WHEN 'pending' THEN 'comment.held' ELSE 'comment.removed' END;
END;

-- What one member hears of one site by e-mail. Nothing is sent to an address before the code in a first mail
-- has been entered at the desk.
CREATE TABLE digests (
  member TEXT NOT NULL REFERENCES members (id),
  site TEXT NOT NULL REFERENCES sites (id),
  frequency TEXT NOT NULL CHECK (frequency IN ('off', 'daily', 'hourly')),
  hour INTEGER NOT NULL,
  lang TEXT NOT NULL,
  address TEXT,
  confirmed INTEGER NOT NULL DEFAULT 0,
  -- Where the desk stands, for the links in a mail.
  origin TEXT NOT NULL,
  code_hash TEXT,
  code_sent_at INTEGER,
  code_tries INTEGER NOT NULL DEFAULT 0,
  last_sent_at INTEGER,
  PRIMARY KEY (member, site)
) WITHOUT ROWID;

CREATE TABLE desk_feeds (
  member TEXT NOT NULL REFERENCES members (id),
  site TEXT NOT NULL REFERENCES sites (id),
  secret_hash TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  last_read_at INTEGER,
  PRIMARY KEY (member, site)
) WITHOUT ROWID;
