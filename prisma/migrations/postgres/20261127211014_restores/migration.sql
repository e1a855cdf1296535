-- CreateTable
CREATE TABLE "Restore" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "snapshotId" TEXT NOT NULL,
    "sectionId" TEXT,
    "beforeId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "written" JSONB NOT NULL,
    "kept" JSONB NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Restore_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Restore_planId_state_idx" ON "Restore"("planId", "state");

-- AddForeignKey
ALTER TABLE "Restore" ADD CONSTRAINT "Restore_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
