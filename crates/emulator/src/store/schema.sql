-- An instance is what is bought; a job is one direction of it. What is filtered or sorted by has a column, from which
-- the index in memory is made (index.rs); the facts are the documents. How a job looks follows from them and the clock, and is nowhere here.
CREATE TABLE instances (
    id       TEXT PRIMARY KEY,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE jobs (
    row            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL REFERENCES instances (id) ON DELETE CASCADE,
    direction      TEXT NOT NULL,
    task           TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    region         TEXT NOT NULL,
    resource_group TEXT NOT NULL,
    source         TEXT,
    destination    TEXT,
    created        INTEGER NOT NULL,
    UNIQUE (id, direction)
) STRICT;

CREATE INDEX jobs_by_source ON jobs (source) WHERE source IS NOT NULL;
CREATE INDEX jobs_by_destination ON jobs (destination) WHERE destination IS NOT NULL;

-- Apart from what is filtered and sorted by, which is ten times as small and read for all jobs at the start.
CREATE TABLE documents (
    row      INTEGER PRIMARY KEY REFERENCES jobs (row) ON DELETE CASCADE,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE tags (
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    id    TEXT NOT NULL REFERENCES instances (id) ON DELETE CASCADE,
    PRIMARY KEY (key, value, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tags_of_instance ON tags (id, key, value);

-- Changes of objects and endpoints, which are asked for by an id of their own.
CREATE TABLE tasks (
    id        TEXT PRIMARY KEY,
    kind      TEXT NOT NULL,
    job       TEXT NOT NULL,
    direction TEXT NOT NULL,
    began     INTEGER NOT NULL,
    FOREIGN KEY (job, direction) REFERENCES jobs (id, direction) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX tasks_of_job ON tasks (job, direction);

-- What was bought with which client token.
CREATE TABLE client_tokens (
    token      TEXT PRIMARY KEY,
    parameters TEXT NOT NULL,
    id         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How many ids were given out, so that none is given twice.
CREATE TABLE counter (value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES (0);
