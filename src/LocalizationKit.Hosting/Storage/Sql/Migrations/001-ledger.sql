CREATE TABLE listings (
  seq {identity},
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  hash TEXT NOT NULL,
  is_current INTEGER NOT NULL,
  state TEXT NOT NULL,
  market TEXT,
  vertical TEXT,
  engine TEXT,
  verdict TEXT,
  quality DOUBLE PRECISION,
  risk DOUBLE PRECISION,
  record TEXT,
  corrected TEXT,
  result TEXT,
  error TEXT,
  decision TEXT,
  decided_by TEXT,
  reason TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  alone INTEGER NOT NULL DEFAULT 0,
  lease_owner TEXT,
  lease_until BIGINT NOT NULL DEFAULT 0,
  received_at BIGINT NOT NULL,
  judged_at BIGINT,
  decided_at BIGINT,
  released_at BIGINT
);
CREATE UNIQUE INDEX listings_revision ON listings (id, revision);
CREATE UNIQUE INDEX listings_current ON listings (id) WHERE is_current = 1;
CREATE INDEX listings_waiting ON listings (seq) WHERE state = 'received' AND is_current = 1;
CREATE INDEX listings_state ON listings (state, seq) WHERE is_current = 1;
CREATE INDEX listings_verdict ON listings (verdict, seq) WHERE is_current = 1;
CREATE INDEX listings_judged ON listings (judged_at);
CREATE INDEX listings_decided ON listings (seq) WHERE decided_at IS NOT NULL;

CREATE TABLE findings (
  seq BIGINT NOT NULL,
  check_id TEXT NOT NULL,
  severity TEXT NOT NULL,
  count BIGINT NOT NULL,
  PRIMARY KEY (seq, check_id)
);
CREATE INDEX findings_check ON findings (check_id, seq);

CREATE TABLE outbox (
  release_key TEXT NOT NULL,
  publisher TEXT NOT NULL,
  seq BIGINT NOT NULL,
  id TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at BIGINT NOT NULL DEFAULT 0,
  lease_owner TEXT,
  lease_until BIGINT NOT NULL DEFAULT 0,
  error TEXT,
  dead_at BIGINT,
  done_at BIGINT,
  PRIMARY KEY (release_key, publisher)
);
CREATE INDEX outbox_open ON outbox (publisher, seq) WHERE done_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_listing ON outbox (id, publisher, seq) WHERE done_at IS NULL AND dead_at IS NULL;
CREATE INDEX outbox_seq ON outbox (seq);
CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;

CREATE TABLE tombstones (
  content TEXT NOT NULL PRIMARY KEY,
  listing TEXT NOT NULL,
  erased_at BIGINT NOT NULL,
  erased_by TEXT NOT NULL
);
CREATE INDEX tombstones_listing ON tombstones (listing);

CREATE TABLE api_keys (
  name TEXT NOT NULL PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  roles TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  revoked_at BIGINT
);
