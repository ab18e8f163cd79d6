ALTER TABLE "import_file" ADD COLUMN "projects" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "undo_reason" TEXT,
ADD COLUMN "undone_at" TIMESTAMPTZ(3),
ADD COLUMN "undone_by" TEXT;

CREATE TABLE "import_effect" (
    "import_id" UUID NOT NULL,
    "part_no" INTEGER NOT NULL,
    "ids" UUID[],

    CONSTRAINT "import_effect_pkey" PRIMARY KEY ("import_id","part_no")
);
ALTER TABLE "import_effect" ADD CONSTRAINT "import_effect_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- undone: the file that told of it was the wrong one.
ALTER TABLE "purchase" DROP CONSTRAINT "purchase_status";
ALTER TABLE "purchase" ADD CONSTRAINT "purchase_status" CHECK ("status" IN ('active', 'cancelled', 'transferred', 'undone')) NOT VALID;
ALTER TABLE "purchase" VALIDATE CONSTRAINT "purchase_status";

-- A contract whose file was undone may come again.
DROP INDEX "purchase_project_id_contract_no_key";
DROP INDEX "purchase_home_id_subscribed_on_key";
CREATE UNIQUE INDEX "purchase_project_id_contract_no_key" ON "purchase"("project_id", "contract_no") WHERE "status" <> 'undone';
CREATE UNIQUE INDEX "purchase_home_id_subscribed_on_key" ON "purchase"("home_id", "subscribed_on") WHERE "status" <> 'undone';
-- For the foreign key, whatever the status.
CREATE INDEX "purchase_home_id_idx" ON "purchase"("home_id");

-- The file that was written after this one, in the same project.
CREATE INDEX "import_file_committed" ON "import_file"("committed_at") WHERE "state" = 'committed';
