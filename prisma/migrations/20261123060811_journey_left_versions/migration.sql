-- AlterTable
ALTER TABLE "journey" ADD COLUMN     "left_versions" INTEGER NOT NULL DEFAULT 0;
