-- CreateTable
CREATE TABLE "node_history_count" (
    "project_id" UUID NOT NULL,
    "node_key" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "homes" INTEGER NOT NULL,
    "buildings" INTEGER NOT NULL,

    CONSTRAINT "node_history_count_pkey" PRIMARY KEY ("project_id","node_key","measure","days")
);

-- AddForeignKey
ALTER TABLE "node_history_count" ADD CONSTRAINT "node_history_count_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "node_history_count" ADD CONSTRAINT "node_history_count_measure" CHECK ("measure" IN ('duration', 'slip'));
ALTER TABLE "node_history_count" ADD CONSTRAINT "node_history_count_homes" CHECK ("homes" >= "buildings" AND "buildings" > 0);
