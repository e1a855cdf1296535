-- What the council adopted stands: no UPDATE, no DELETE, and no INSERT that would take a row's place (INSERT OR REPLACE
-- deletes without asking a trigger for DELETE).

CREATE TRIGGER "adopted_snapshot_insert" BEFORE INSERT ON "Snapshot"
WHEN EXISTS (SELECT 1 FROM "Snapshot" WHERE "id" = NEW."id" AND "kind" = 'adopted')
BEGIN SELECT RAISE(ABORT, 'an adopted snapshot cannot be replaced'); END;

CREATE TRIGGER "adopted_snapshot_update" BEFORE UPDATE ON "Snapshot"
WHEN OLD."kind" = 'adopted'
BEGIN SELECT RAISE(ABORT, 'an adopted snapshot cannot be changed'); END;

CREATE TRIGGER "adopted_snapshot_delete" BEFORE DELETE ON "Snapshot"
WHEN OLD."kind" = 'adopted'
BEGIN SELECT RAISE(ABORT, 'an adopted snapshot cannot be deleted'); END;

CREATE TRIGGER "adopted_content_insert" BEFORE INSERT ON "SnapshotContent"
WHEN EXISTS (
  SELECT 1 FROM "SnapshotContent" JOIN "Snapshot" ON "Snapshot"."id" = "SnapshotContent"."snapshotId"
  WHERE "SnapshotContent"."snapshotId" = NEW."snapshotId" AND "Snapshot"."kind" = 'adopted'
)
BEGIN SELECT RAISE(ABORT, 'an adopted text cannot be replaced'); END;

CREATE TRIGGER "adopted_content_update" BEFORE UPDATE ON "SnapshotContent"
WHEN EXISTS (SELECT 1 FROM "Snapshot" WHERE "id" = OLD."snapshotId" AND "kind" = 'adopted')
BEGIN SELECT RAISE(ABORT, 'an adopted text cannot be changed'); END;

CREATE TRIGGER "adopted_content_delete" BEFORE DELETE ON "SnapshotContent"
WHEN EXISTS (SELECT 1 FROM "Snapshot" WHERE "id" = OLD."snapshotId" AND "kind" = 'adopted')
BEGIN SELECT RAISE(ABORT, 'an adopted text cannot be deleted'); END;

CREATE TRIGGER "resolution_insert" BEFORE INSERT ON "Resolution"
WHEN EXISTS (
  SELECT 1 FROM "Resolution"
  WHERE "id" = NEW."id" OR "stepId" = NEW."stepId" OR "snapshotId" = NEW."snapshotId" OR "name" = NEW."name"
)
BEGIN SELECT RAISE(ABORT, 'a resolution cannot be replaced'); END;

CREATE TRIGGER "resolution_update"
BEFORE UPDATE OF "id", "planId", "stepId", "snapshotId", "paperId", "points", "committee", "caseNumber", "resolvedOn",
  "name", "adoptedById", "adoptedAt" ON "Resolution"
BEGIN SELECT RAISE(ABORT, 'what was resolved cannot be changed'); END;

CREATE TRIGGER "resolution_delete" BEFORE DELETE ON "Resolution"
BEGIN SELECT RAISE(ABORT, 'a resolution cannot be deleted'); END;
