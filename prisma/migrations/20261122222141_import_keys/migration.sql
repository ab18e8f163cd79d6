-- AlterTable
ALTER TABLE "import_file" ADD COLUMN     "key_id" UUID;

-- CreateTable
CREATE TABLE "import_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "kinds" TEXT[],
    "every_project" BOOLEAN NOT NULL,
    "made_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_on" DATE NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "last_refused_at" TIMESTAMPTZ(3),
    "last_faults" INTEGER,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" UUID,

    CONSTRAINT "import_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_key_project" (
    "key_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "import_key_project_pkey" PRIMARY KEY ("key_id","project_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "import_key_token_hash_key" ON "import_key"("token_hash");

-- CreateIndex
CREATE INDEX "import_key_made_by_idx" ON "import_key"("made_by");

-- CreateIndex
CREATE INDEX "import_key_revoked_by_idx" ON "import_key"("revoked_by");

-- CreateIndex
CREATE INDEX "import_key_created_at_id_idx" ON "import_key"("created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "import_key_project_project_id_idx" ON "import_key_project"("project_id");

-- CreateIndex
CREATE INDEX "import_file_key_id_idx" ON "import_file"("key_id");

-- AddForeignKey
ALTER TABLE "import_key" ADD CONSTRAINT "import_key_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_key" ADD CONSTRAINT "import_key_revoked_by_fkey" FOREIGN KEY ("revoked_by") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_key_project" ADD CONSTRAINT "import_key_project_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "import_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_key_project" ADD CONSTRAINT "import_key_project_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "import_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A repeated request makes no second key: one in force per maker and name.
CREATE UNIQUE INDEX "import_key_in_force" ON "import_key" ("made_by", "name") WHERE "revoked_at" IS NULL;

ALTER TABLE "import_key"
  ADD CONSTRAINT "import_key_kinds" CHECK (cardinality("kinds") > 0),
  ADD CONSTRAINT "import_key_ending" CHECK (char_length("ending") = 4),
  ADD CONSTRAINT "import_key_refused" CHECK (("last_refused_at" IS NULL) = ("last_faults" IS NULL)),
  ADD CONSTRAINT "import_key_revoked" CHECK (("revoked_at" IS NULL) = ("revoked_by" IS NULL));
