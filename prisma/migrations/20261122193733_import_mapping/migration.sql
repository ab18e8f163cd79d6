-- AlterTable
ALTER TABLE "import_file" ADD COLUMN     "sheet" TEXT,
ADD COLUMN     "sheets" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "source" TEXT;

-- CreateTable
CREATE TABLE "import_part" (
    "import_id" UUID NOT NULL,
    "part_no" INTEGER NOT NULL,
    "content_cipher" TEXT NOT NULL,

    CONSTRAINT "import_part_pkey" PRIMARY KEY ("import_id","part_no")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "scope" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("scope","source","kind")
);

-- AddForeignKey
ALTER TABLE "import_part" ADD CONSTRAINT "import_part_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
