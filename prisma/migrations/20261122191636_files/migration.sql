-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "project_id" UUID,
    "purpose" TEXT NOT NULL,
    "owner_kind" TEXT,
    "owner_id" UUID,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "thumb_bytes" INTEGER,
    "sha256" TEXT NOT NULL,
    "creator_kind" TEXT NOT NULL,
    "creator_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stored_file_project_id_idx" ON "stored_file"("project_id");

-- CreateIndex
CREATE INDEX "stored_file_owner_kind_owner_id_idx" ON "stored_file"("owner_kind", "owner_id");

-- CreateIndex
CREATE INDEX "stored_file_creator_kind_creator_id_idx" ON "stored_file"("creator_kind", "creator_id");

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema cannot say.
CREATE INDEX "stored_file_waiting" ON "stored_file" (COALESCE("released_at", "created_at")) WHERE "owner_id" IS NULL;
CREATE INDEX "stored_file_expiring" ON "stored_file" ("expires_at") WHERE "expires_at" IS NOT NULL;
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_owner" CHECK (("owner_kind" IS NULL) = ("owner_id" IS NULL));
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_bytes" CHECK ("bytes" >= 0 AND "thumb_bytes" >= 0);
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_creator" CHECK ("creator_kind" IN ('person', 'staff', 'system'));
