-- AlterTable
ALTER TABLE "import_file" ADD COLUMN     "failure" TEXT,
ADD COLUMN     "sha256" TEXT;

-- CreateTable
CREATE TABLE "import_chunk" (
    "import_id" UUID NOT NULL,
    "first_row" INTEGER NOT NULL,
    "records_cipher" TEXT NOT NULL,

    CONSTRAINT "import_chunk_pkey" PRIMARY KEY ("import_id","first_row")
);

-- CreateTable
CREATE TABLE "import_run" (
    "import_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "doing" TEXT NOT NULL,
    "rows_done" INTEGER NOT NULL,
    "rows_total" INTEGER,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("import_id")
);

-- AddForeignKey
ALTER TABLE "import_chunk" ADD CONSTRAINT "import_chunk_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "import_run" ADD CONSTRAINT "import_run_doing" CHECK ("doing" IN ('check', 'commit'));
