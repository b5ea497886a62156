-- Why a comment waited when the filters had looked: rule and thread may be other ones by the time somebody reads it.
ALTER TABLE screenings ADD COLUMN waits TEXT;
