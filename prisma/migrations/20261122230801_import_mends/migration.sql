-- AlterTable
ALTER TABLE "import_file" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "import_mend" (
    "import_id" UUID NOT NULL,
    "sheet" TEXT NOT NULL,
    "row_no" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "value_cipher" TEXT,
    "before_words" TEXT NOT NULL,
    "after_words" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "mended_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mend_pkey" PRIMARY KEY ("import_id","sheet","row_no","heading")
);

-- CreateIndex
CREATE INDEX "import_mend_staff_id_idx" ON "import_mend"("staff_id");

-- AddForeignKey
ALTER TABLE "import_mend" ADD CONSTRAINT "import_mend_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mend" ADD CONSTRAINT "import_mend_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
