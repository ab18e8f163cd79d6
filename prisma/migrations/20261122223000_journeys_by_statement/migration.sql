-- Nodes and history of a journey come by the ten thousand with an import. A foreign key looks its parent up row by row,
-- which was a third of PostgreSQL's work; these triggers hold the same rule once per statement.
ALTER TABLE "journey_node" DROP CONSTRAINT "journey_node_journey_id_fkey";
ALTER TABLE "journey_history" DROP CONSTRAINT "journey_history_journey_id_fkey";

-- As a foreign key does: the journeys must be there, and stay until this transaction ends.
CREATE FUNCTION "require_journeys"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM (
        SELECT FROM "journey" WHERE "id" IN (SELECT "journey_id" FROM "added") FOR KEY SHARE
      ) AS "there") < (SELECT count(DISTINCT "journey_id") FROM "added") THEN
    RAISE EXCEPTION 'a row of % names a journey that does not exist', TG_TABLE_NAME USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "journey_node_journey" AFTER INSERT ON "journey_node"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "require_journeys"();
CREATE TRIGGER "journey_history_journey" AFTER INSERT ON "journey_history"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "require_journeys"();

-- A node stays with its journey; history lines are never changed anyway.
CREATE TRIGGER "journey_node_stays" BEFORE UPDATE OF "journey_id" ON "journey_node"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "keep_told_journey"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "journey_node" WHERE "journey_id" = OLD."id")
    OR EXISTS (SELECT FROM "journey_history" WHERE "journey_id" = OLD."id") THEN
    RAISE EXCEPTION 'journey % still has nodes or history', OLD."id" USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "journey_told" AFTER DELETE OR UPDATE OF "id" ON "journey"
  FOR EACH ROW EXECUTE FUNCTION "keep_told_journey"();
CREATE TRIGGER "journey_kept" BEFORE TRUNCATE ON "journey" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
