-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN "colour" TEXT;
ALTER TABLE "Municipality" ADD COLUMN "fontPair" TEXT;
ALTER TABLE "Municipality" ADD COLUMN "logoFileId" TEXT;

-- AlterTable
ALTER TABLE "Section" ADD COLUMN "part" TEXT;
ALTER TABLE "Section" ADD COLUMN "takenOverAt" DATETIME;

-- CreateTable
CREATE TABLE "CasePaper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "aboutId" TEXT NOT NULL,
    "caseNumber" TEXT NOT NULL DEFAULT '',
    "archiveCode" TEXT NOT NULL DEFAULT '',
    "caseworkerId" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "finishedById" TEXT,
    "snapshotId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CasePaper_id_fkey" FOREIGN KEY ("id") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CasePaper_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CasePaper_caseworkerId_fkey" FOREIGN KEY ("caseworkerId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "CasePaper_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CasePaperTemplate" (
    "municipalityId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "language"),
    CONSTRAINT "CasePaperTemplate_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Committee" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "dissolvedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Committee_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommitteeMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT NOT NULL DEFAULT '',
    "seat" TEXT NOT NULL DEFAULT 'member',
    "position" INTEGER NOT NULL,
    "personId" TEXT,
    "leftOn" TEXT,
    CONSTRAINT "CommitteeMember_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CommitteeMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CaseStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "meetingOn" TEXT,
    "caseNumber" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'planned',
    "planInId" TEXT,
    "paperInId" TEXT,
    "planOutId" TEXT,
    "paperOutId" TEXT,
    "statement" TEXT NOT NULL DEFAULT '',
    "chairId" TEXT,
    "present" JSONB NOT NULL,
    "startedAt" DATETIME,
    "endedAt" DATETIME,
    "record" JSONB,
    "recordFinishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CaseStep_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CaseStep_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Amendment" (
    "proposalId" TEXT NOT NULL PRIMARY KEY,
    "stepId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "parties" JSONB NOT NULL,
    "mover" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Amendment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Amendment_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "CaseStep" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "stepId" TEXT NOT NULL,
    "amendmentId" TEXT,
    "position" INTEGER NOT NULL,
    "manner" TEXT NOT NULL,
    "ballots" JSONB NOT NULL,
    "votesFor" INTEGER NOT NULL,
    "votesAgainst" INTEGER NOT NULL,
    "leaderDecided" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Vote_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "CaseStep" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Vote_amendmentId_fkey" FOREIGN KEY ("amendmentId") REFERENCES "Amendment" ("proposalId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Resolution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "stepId" TEXT NOT NULL,
    "snapshotId" TEXT NOT NULL,
    "paperId" TEXT,
    "points" JSONB NOT NULL,
    "committee" TEXT NOT NULL,
    "caseNumber" TEXT NOT NULL,
    "resolvedOn" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "adoptedById" TEXT NOT NULL,
    "adoptedAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Resolution_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Resolution_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "CaseStep" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Resolution_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Resolution_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Snapshot" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "resolutionId" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "cost" TEXT NOT NULL,
    "goalId" TEXT,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "changedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Measure_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "Resolution" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeasureProgress" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "measureId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "MeasureProgress_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dispatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "fileId" TEXT,
    "sha256" TEXT,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'making',
    "receipts" JSONB NOT NULL,
    "errorCode" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    CONSTRAINT "Dispatch_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "CasePaper_aboutId_key" ON "CasePaper"("aboutId");

-- CreateIndex
CREATE INDEX "Committee_municipalityId_position_idx" ON "Committee"("municipalityId", "position");

-- CreateIndex
CREATE INDEX "CommitteeMember_committeeId_idx" ON "CommitteeMember"("committeeId");

-- CreateIndex
CREATE INDEX "CaseStep_planId_position_idx" ON "CaseStep"("planId", "position");

-- CreateIndex
CREATE INDEX "CaseStep_committeeId_idx" ON "CaseStep"("committeeId");

-- CreateIndex
CREATE INDEX "Amendment_stepId_position_idx" ON "Amendment"("stepId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_stepId_number_key" ON "Amendment"("stepId", "number");

-- CreateIndex
CREATE INDEX "Vote_stepId_position_idx" ON "Vote"("stepId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_stepId_amendmentId_key" ON "Vote"("stepId", "amendmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_stepId_key" ON "Resolution"("stepId");

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_snapshotId_key" ON "Resolution"("snapshotId");

-- CreateIndex
CREATE UNIQUE INDEX "Resolution_name_key" ON "Resolution"("name");

-- CreateIndex
CREATE INDEX "Resolution_planId_idx" ON "Resolution"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_resolutionId_blockId_key" ON "Measure"("resolutionId", "blockId");

-- CreateIndex
CREATE INDEX "MeasureProgress_measureId_createdAt_idx" ON "MeasureProgress"("measureId", "createdAt");

-- CreateIndex
CREATE INDEX "Dispatch_planId_createdAt_idx" ON "Dispatch"("planId", "createdAt");
