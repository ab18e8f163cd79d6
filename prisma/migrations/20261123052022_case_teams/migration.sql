-- AlterTable
ALTER TABLE "service_case" ADD COLUMN     "engineer_id" UUID,
ADD COLUMN     "engineer_name" TEXT,
ADD COLUMN     "team_id" UUID;

-- CreateTable
CREATE TABLE "service_team" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "dispatch" TEXT NOT NULL,
    "category_keys" TEXT[],
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "service_team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_team_building" (
    "team_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "service_team_building_pkey" PRIMARY KEY ("team_id","building_id")
);

-- CreateTable
CREATE TABLE "service_team_member" (
    "team_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "service_team_member_pkey" PRIMARY KEY ("team_id","staff_id")
);

-- CreateIndex
CREATE INDEX "service_team_project_id_idx" ON "service_team"("project_id");

-- CreateIndex
CREATE INDEX "service_team_building_building_id_idx" ON "service_team_building"("building_id");

-- CreateIndex
CREATE INDEX "service_team_member_staff_id_idx" ON "service_team_member"("staff_id");

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "service_team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_engineer_id_fkey" FOREIGN KEY ("engineer_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_team" ADD CONSTRAINT "service_team_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_team_building" ADD CONSTRAINT "service_team_building_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "service_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_team_building" ADD CONSTRAINT "service_team_building_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "building"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_team_member" ADD CONSTRAINT "service_team_member_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "service_team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_team_member" ADD CONSTRAINT "service_team_member_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE "service_team" ADD CONSTRAINT "service_team_dispatch" CHECK ("dispatch" IN ('load', 'pool'));
CREATE UNIQUE INDEX "service_team_name" ON "service_team" ("project_id", "name") WHERE "ended_at" IS NULL;
-- An engineer may have it before an officer has.
ALTER TABLE "service_case" DROP CONSTRAINT "service_case_taken";
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_taken" CHECK ("state" IN ('submitted', 'cancelled') OR "staff_id" IS NOT NULL OR "engineer_id" IS NOT NULL) NOT VALID;
ALTER TABLE "service_case" VALIDATE CONSTRAINT "service_case_taken";
-- What has ended has no deadline, so what is open comes first.
CREATE INDEX "service_case_engineer" ON "service_case" ("engineer_id", COALESCE("due_at", 'infinity'), "id") WHERE "engineer_id" IS NOT NULL;
CREATE INDEX "service_case_team" ON "service_case" ("team_id", COALESCE("due_at", 'infinity'), "id") WHERE "team_id" IS NOT NULL;
