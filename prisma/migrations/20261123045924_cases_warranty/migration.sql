-- AlterTable
ALTER TABLE "service_case" ADD COLUMN     "liable" TEXT,
ADD COLUMN     "part" TEXT,
ADD COLUMN     "preferred_times" JSONB NOT NULL DEFAULT '[]';

-- What the schema cannot say.
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_liable" CHECK ("liable" IN ('developer', 'property_company', 'maintenance_fund', 'owner')) NOT VALID;
ALTER TABLE "service_case" VALIDATE CONSTRAINT "service_case_liable";
