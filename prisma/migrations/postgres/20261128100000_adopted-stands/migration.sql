-- What the council adopted stands: no UPDATE, no DELETE, no TRUNCATE.

-- The engine that applies migrations cuts them at every semicolon: within the functions they are written \x3b.

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  RAISE EXCEPTION ''what was adopted stands: % of "%" is refused'', TG_OP, TG_TABLE_NAME\x3b
END
';

CREATE FUNCTION "refuse_change_of_adopted"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  IF EXISTS (SELECT 1 FROM "Snapshot" WHERE "id" = OLD."snapshotId" AND "kind" = ''adopted'') THEN
    RAISE EXCEPTION ''what was adopted stands: % of "%" is refused'', TG_OP, TG_TABLE_NAME\x3b
  END IF\x3b
  IF TG_OP = ''DELETE'' THEN RETURN OLD\x3b END IF\x3b
  RETURN NEW\x3b
END
';

CREATE TRIGGER "adopted_snapshot_update" BEFORE UPDATE ON "Snapshot"
FOR EACH ROW WHEN (OLD."kind" = 'adopted') EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "adopted_snapshot_delete" BEFORE DELETE ON "Snapshot"
FOR EACH ROW WHEN (OLD."kind" = 'adopted') EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "adopted_snapshot_truncate" BEFORE TRUNCATE ON "Snapshot"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "adopted_content_update" BEFORE UPDATE ON "SnapshotContent"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_adopted"();

CREATE TRIGGER "adopted_content_delete" BEFORE DELETE ON "SnapshotContent"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_adopted"();

CREATE TRIGGER "adopted_content_truncate" BEFORE TRUNCATE ON "SnapshotContent"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "resolution_update"
BEFORE UPDATE OF "id", "planId", "stepId", "snapshotId", "paperId", "points", "committee", "caseNumber", "resolvedOn",
  "name", "adoptedById", "adoptedAt" ON "Resolution"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "resolution_delete" BEFORE DELETE ON "Resolution"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "resolution_truncate" BEFORE TRUNCATE ON "Resolution"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
