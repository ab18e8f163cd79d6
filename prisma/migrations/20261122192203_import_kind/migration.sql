-- AlterTable
ALTER TABLE "import_file" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'sales';
