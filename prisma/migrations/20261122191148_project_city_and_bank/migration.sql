-- AlterTable
ALTER TABLE "project" ADD COLUMN     "city" TEXT;

-- AlterTable
ALTER TABLE "purchase" ADD COLUMN     "bank" TEXT;
