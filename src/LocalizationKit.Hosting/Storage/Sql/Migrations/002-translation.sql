ALTER TABLE listings ADD COLUMN needs_translation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listings ADD COLUMN translation_attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listings ADD COLUMN next_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX listings_untranslated ON listings (next_at, seq) WHERE state = 'untranslated' AND is_current = 1;
