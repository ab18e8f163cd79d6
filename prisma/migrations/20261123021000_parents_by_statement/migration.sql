-- Sales come by the ten thousand with an import. A foreign key looks its parent up row by row, which was another third of
-- PostgreSQL's work; as for nodes and history, triggers hold the same rule once per statement. The parents are found by
-- their key whatever the planner believes of their number: within the transaction that writes them it knows nothing yet.

-- As a foreign key does: the parents must be there, and stay until this transaction ends. Arguments: table, column.
CREATE FUNCTION "require_parents"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "missing" boolean;
BEGIN
  EXECUTE format('SELECT (SELECT count(*) FROM (
      SELECT FROM %1$I WHERE "id" = ANY(ARRAY(SELECT DISTINCT %2$I FROM "added")) FOR KEY SHARE
    ) AS "there") < (SELECT count(DISTINCT %2$I) FROM "added")', TG_ARGV[0], TG_ARGV[1]) INTO "missing";
  IF "missing" THEN
    RAISE EXCEPTION 'a row of % names a % that does not exist', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

-- The other side: who has children stays. Arguments: table of the children, column.
CREATE FUNCTION "keep_parent"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "found" boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE %I = $1)', TG_ARGV[0], TG_ARGV[1]) INTO "found" USING OLD."id";
  IF "found" THEN
    RAISE EXCEPTION '% % still has rows of %', TG_TABLE_NAME, OLD."id", TG_ARGV[0] USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER "journey_node_journey" ON "journey_node";
DROP TRIGGER "journey_history_journey" ON "journey_history";
CREATE TRIGGER "journey_node_journey" AFTER INSERT ON "journey_node" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "require_parents"('journey', 'journey_id');
CREATE TRIGGER "journey_history_journey" AFTER INSERT ON "journey_history" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "require_parents"('journey', 'journey_id');
DROP FUNCTION "require_journeys"();

CREATE TRIGGER "home_project" AFTER INSERT ON "home" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "require_parents"('project', 'project_id');
CREATE TRIGGER "home_building" AFTER INSERT ON "home" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "require_parents"('building', 'building_id');
CREATE TRIGGER "purchase_home" AFTER INSERT ON "purchase" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "require_parents"('home', 'home_id');
CREATE TRIGGER "purchaser_purchase" AFTER INSERT ON "purchaser" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "require_parents"('purchase', 'purchase_id');
CREATE TRIGGER "journey_purchase" AFTER INSERT ON "journey" REFERENCING NEW TABLE AS "added"
  FOR EACH STATEMENT EXECUTE FUNCTION "require_parents"('purchase', 'purchase_id');

-- A home stays in its building, a purchase with its home, a buyer and a journey with their purchase.
CREATE TRIGGER "home_stays" BEFORE UPDATE OF "project_id", "building_id" ON "home"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "purchase_stays" BEFORE UPDATE OF "home_id" ON "purchase"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "purchaser_stays" BEFORE UPDATE OF "purchase_id" ON "purchaser"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "journey_stays" BEFORE UPDATE OF "purchase_id" ON "journey"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "project_homes" AFTER DELETE OR UPDATE OF "id" ON "project"
  FOR EACH ROW EXECUTE FUNCTION "keep_parent"('home', 'project_id');
CREATE TRIGGER "building_homes" AFTER DELETE OR UPDATE OF "id" ON "building"
  FOR EACH ROW EXECUTE FUNCTION "keep_parent"('home', 'building_id');
CREATE TRIGGER "home_purchases" AFTER DELETE OR UPDATE OF "id" ON "home"
  FOR EACH ROW EXECUTE FUNCTION "keep_parent"('purchase', 'home_id');
CREATE TRIGGER "purchase_buyers" AFTER DELETE OR UPDATE OF "id" ON "purchase"
  FOR EACH ROW EXECUTE FUNCTION "keep_parent"('purchaser', 'purchase_id');
CREATE TRIGGER "purchase_journey" AFTER DELETE OR UPDATE OF "id" ON "purchase"
  FOR EACH ROW EXECUTE FUNCTION "keep_parent"('journey', 'purchase_id');

ALTER TABLE "home" DROP CONSTRAINT "home_project_id_fkey";
ALTER TABLE "home" DROP CONSTRAINT "home_building_id_fkey";
ALTER TABLE "purchase" DROP CONSTRAINT "purchase_home_id_fkey";
ALTER TABLE "purchaser" DROP CONSTRAINT "purchaser_purchase_id_fkey";
ALTER TABLE "journey" DROP CONSTRAINT "journey_purchase_id_fkey";
