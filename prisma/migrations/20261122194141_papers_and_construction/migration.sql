-- CreateTable
CREATE TABLE "construction_post" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "on_date" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "percent" INTEGER,
    "content_key" TEXT NOT NULL,
    "author_kind" TEXT NOT NULL,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "construction_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "construction_post_building" (
    "post_id" UUID NOT NULL,
    "building_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "on_date" DATE NOT NULL,

    CONSTRAINT "construction_post_building_pkey" PRIMARY KEY ("post_id","building_id")
);

-- CreateTable
CREATE TABLE "construction_photo" (
    "post_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "project_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "construction_photo_pkey" PRIMARY KEY ("post_id","position")
);

-- CreateTable
CREATE TABLE "construction_comment" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "answers" UUID,
    "is_question" BOOLEAN NOT NULL,
    "person_id" UUID,
    "staff_id" UUID,
    "author_name" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "construction_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "journey_id" UUID NOT NULL,
    "node_key" TEXT NOT NULL,
    "document_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "expires_on" DATE,
    "decided_by" UUID,
    "decided_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_page" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "uploader_kind" TEXT NOT NULL,
    "uploader_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_view" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "paper_id" UUID NOT NULL,
    "page_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "staff_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "construction_post_project_id_on_date_id_idx" ON "construction_post"("project_id", "on_date", "id");

-- CreateIndex
CREATE INDEX "construction_post_project_id_content_key_idx" ON "construction_post"("project_id", "content_key");

-- CreateIndex
CREATE INDEX "construction_post_building_building_id_on_date_post_id_idx" ON "construction_post_building"("building_id", "on_date", "post_id");

-- CreateIndex
CREATE UNIQUE INDEX "construction_photo_file_id_key" ON "construction_photo"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "construction_comment_answers_key" ON "construction_comment"("answers");

-- CreateIndex
CREATE INDEX "construction_comment_post_id_created_at_idx" ON "construction_comment"("post_id", "created_at");

-- CreateIndex
CREATE INDEX "construction_comment_person_id_idx" ON "construction_comment"("person_id");

-- CreateIndex
CREATE INDEX "paper_project_id_state_updated_at_idx" ON "paper"("project_id", "state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "paper_journey_id_node_key_document_key_key" ON "paper"("journey_id", "node_key", "document_key");

-- CreateIndex
CREATE UNIQUE INDEX "paper_page_file_id_key" ON "paper_page"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_page_paper_id_content_hash_key" ON "paper_page"("paper_id", "content_hash");

-- CreateIndex
CREATE INDEX "paper_view_paper_id_at_idx" ON "paper_view"("paper_id", "at");

-- AddForeignKey
ALTER TABLE "construction_post" ADD CONSTRAINT "construction_post_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "construction_post_building" ADD CONSTRAINT "construction_post_building_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "construction_post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "construction_post_building" ADD CONSTRAINT "construction_post_building_building_id_fkey" FOREIGN KEY ("building_id") REFERENCES "building"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "construction_photo" ADD CONSTRAINT "construction_photo_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "construction_post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "construction_photo" ADD CONSTRAINT "construction_photo_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "construction_comment" ADD CONSTRAINT "construction_comment_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "construction_post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "construction_comment" ADD CONSTRAINT "construction_comment_answers_fkey" FOREIGN KEY ("answers") REFERENCES "construction_comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_journey_id_fkey" FOREIGN KEY ("journey_id") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_page" ADD CONSTRAINT "paper_page_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_page" ADD CONSTRAINT "paper_page_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_view" ADD CONSTRAINT "paper_view_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE "paper" ADD CONSTRAINT "paper_state" CHECK ("state" IN ('sent', 'accepted', 'returned'));
ALTER TABLE "paper" ADD CONSTRAINT "paper_reason" CHECK (("state" = 'returned') = ("reason" IS NOT NULL));
CREATE INDEX "paper_expiring" ON "paper" ("expires_on") WHERE "expires_on" IS NOT NULL;
ALTER TABLE "paper_page" ADD CONSTRAINT "paper_page_uploader" CHECK ("uploader_kind" IN ('person', 'staff'));
CREATE TRIGGER "paper_view_fixed" BEFORE UPDATE ON "paper_view"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
ALTER TABLE "construction_post" ADD CONSTRAINT "construction_post_percent" CHECK ("percent" BETWEEN 0 AND 100);
ALTER TABLE "construction_post" ADD CONSTRAINT "construction_post_author" CHECK ("author_kind" IN ('staff', 'import'));
CREATE UNIQUE INDEX "construction_post_content" ON "construction_post" ("project_id", "content_key") WHERE "withdrawn_at" IS NULL;
ALTER TABLE "construction_photo" ADD CONSTRAINT "construction_photo_nine" CHECK ("position" BETWEEN 1 AND 9);
ALTER TABLE "construction_comment" ADD CONSTRAINT "construction_comment_author" CHECK (num_nonnulls("person_id", "staff_id") = 1);
ALTER TABLE "construction_comment" ADD CONSTRAINT "construction_comment_answer" CHECK (("answers" IS NULL) OR ("staff_id" IS NOT NULL AND NOT "is_question"));
CREATE INDEX "construction_question_waiting" ON "construction_comment" ("project_id", "created_at", "id") WHERE "is_question" AND "deleted_at" IS NULL;
