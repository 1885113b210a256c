-- A row is a synchronization job: one direction of an instance. What is filtered or sorted by has a column;
-- the whole job, in the form in which it is answered, is the document.
CREATE TABLE jobs (
    row            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL,
    direction      TEXT NOT NULL,
    name           TEXT NOT NULL,
    name_folded    TEXT NOT NULL,
    region         TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    status         TEXT NOT NULL,
    created        INTEGER NOT NULL,
    document       TEXT NOT NULL,
    UNIQUE (id, direction)
) STRICT;

CREATE INDEX jobs_newest_first ON jobs (created DESC, id, direction);
CREATE INDEX jobs_of_region ON jobs (region, created DESC, id, direction);

CREATE TABLE tags (
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    row   INTEGER NOT NULL REFERENCES jobs (row) ON DELETE CASCADE,
    PRIMARY KEY (key, value, row)
) STRICT, WITHOUT ROWID;
