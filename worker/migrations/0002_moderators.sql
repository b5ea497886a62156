-- Who sits at the desk. Tokens, session ids and challenges are stored as SHA-256 only: a copy of this
-- database opens nothing.

CREATE TABLE members (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE memberships (
  member TEXT NOT NULL REFERENCES members (id),
  site TEXT NOT NULL REFERENCES sites (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator')),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (member, site)
) WITHOUT ROWID;

CREATE TABLE passkeys (
  credential_id TEXT PRIMARY KEY,
  member TEXT NOT NULL REFERENCES members (id),
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(transports)),
  created_at INTEGER NOT NULL,
  last_used_at INTEGER
) WITHOUT ROWID;
CREATE INDEX passkeys_member ON passkeys (member);

-- A one-time link. The member it makes is known beforehand, so that a second link for the same person
-- adds no second person. opened_session says which sign-in used it: only that one goes on.
CREATE TABLE invites (
  token_hash TEXT PRIMARY KEY,
  member TEXT NOT NULL,
  name TEXT NOT NULL,
  created_by TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  opened_session TEXT
) WITHOUT ROWID;
CREATE INDEX invites_expiry ON invites (expires_at);

-- One link may open several sites.
CREATE TABLE invite_sites (
  token_hash TEXT NOT NULL REFERENCES invites (token_hash) ON DELETE CASCADE,
  site TEXT NOT NULL REFERENCES sites (id),
  role TEXT NOT NULL CHECK (role IN ('owner', 'moderator')),
  PRIMARY KEY (token_hash, site)
) WITHOUT ROWID;

CREATE TABLE sessions (
  id_hash TEXT PRIMARY KEY,
  member TEXT NOT NULL REFERENCES members (id),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  device TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE challenges (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('register', 'sign_in')),
  member TEXT,
  expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX challenges_expiry ON challenges (expires_at);

-- The desk's summary counts what was not checked yet without walking through other sites' comments.
CREATE INDEX comments_unchecked ON comments (site) WHERE check_due_at IS NOT NULL;

-- A decision looks for feedback about the same comment that has not left yet.
CREATE INDEX outbox_comment ON outbox (comment_id);
