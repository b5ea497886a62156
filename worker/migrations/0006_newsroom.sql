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
