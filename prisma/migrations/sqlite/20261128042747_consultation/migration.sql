-- AlterTable
ALTER TABLE "Municipality" ADD COLUMN "email" TEXT;
ALTER TABLE "Municipality" ADD COLUMN "phone" TEXT;
ALTER TABLE "Municipality" ADD COLUMN "postalAddress" TEXT;

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "contactName" TEXT,
    "email" TEXT,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Organisation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'prepared',
    "snapshotId" TEXT,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "letter" TEXT NOT NULL DEFAULT '',
    "ruleProfile" TEXT NOT NULL DEFAULT 'thematic',
    "weeks" INTEGER NOT NULL DEFAULT 6,
    "addsForHolidays" BOOLEAN NOT NULL DEFAULT true,
    "opensOn" TEXT NOT NULL,
    "deadlineOn" TEXT NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "moderated" BOOLEAN NOT NULL DEFAULT true,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "openedById" TEXT,
    "openedAt" DATETIME,
    "closedAt" DATETIME,
    "remindDays" INTEGER DEFAULT 7,
    "resultsShownAt" DATETIME,
    "statementCount" INTEGER NOT NULL DEFAULT 0,
    "remarkCount" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Consultation_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Consultation_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeadlineChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "DeadlineChange_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConsultationFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "ConsultationFile_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConsultationFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InvitedParty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "organisationId" TEXT,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "contactName" TEXT,
    "email" TEXT,
    "createdAt" DATETIME NOT NULL,
    "invitedAt" DATETIME,
    "remindedAt" DATETIME,
    "removedAt" DATETIME,
    CONSTRAINT "InvitedParty_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "InvitedParty_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "number" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "channel" TEXT NOT NULL,
    "partyId" TEXT,
    "senderKind" TEXT,
    "senderName" TEXT NOT NULL DEFAULT '',
    "organisationNumber" TEXT,
    "onBehalfOf" TEXT NOT NULL DEFAULT '',
    "contactName" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "postalAddress" TEXT NOT NULL DEFAULT '',
    "nameShown" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "keptUntil" DATETIME,
    "sentAt" DATETIME,
    "changedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "publication" TEXT NOT NULL DEFAULT 'waiting',
    "publicationReason" TEXT,
    "publicationById" TEXT,
    "registeredById" TEXT,
    "receivedOn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Statement_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Statement_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "InvitedParty" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "original" BOOLEAN NOT NULL DEFAULT false,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "redactedFileId" TEXT,
    CONSTRAINT "StatementFile_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatementFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementFile_redactedFileId_fkey" FOREIGN KEY ("redactedFileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Redaction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "remarkId" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Redaction_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Redaction_remarkId_fkey" FOREIGN KEY ("remarkId") REFERENCES "Remark" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "statementId" TEXT NOT NULL,
    "number" INTEGER,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "sectionId" TEXT,
    "blockId" TEXT,
    "anchor" JSONB,
    "responsibleId" TEXT,
    "dueOn" TEXT,
    "status" TEXT NOT NULL DEFAULT 'new',
    "summary" TEXT NOT NULL DEFAULT '',
    "assessment" TEXT NOT NULL DEFAULT '',
    "disposition" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "groupId" TEXT,
    "standardAnswerId" TEXT,
    "assessedById" TEXT,
    "assessedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Remark_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Remark_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Remark_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Remark_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "RemarkGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Remark_standardAnswerId_fkey" FOREIGN KEY ("standardAnswerId") REFERENCES "StandardAnswer" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssessmentVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "remarkId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "summary" TEXT NOT NULL,
    "assessment" TEXT NOT NULL,
    "disposition" TEXT,
    "answer" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "AssessmentVersion_remarkId_fkey" FOREIGN KEY ("remarkId") REFERENCES "Remark" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssessmentVersion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Theme_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RemarkTheme" (
    "remarkId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,

    PRIMARY KEY ("remarkId", "themeId"),
    CONSTRAINT "RemarkTheme_remarkId_fkey" FOREIGN KEY ("remarkId") REFERENCES "Remark" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RemarkTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RemarkGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "RemarkGroup_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StandardAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "StandardAnswer_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChangeLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "remarkId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "change" JSONB NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ChangeLink_remarkId_fkey" FOREIGN KEY ("remarkId") REFERENCES "Remark" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TreatmentView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "TreatmentView_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TreatmentView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RenewalReview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "consultationId" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "shares" JSONB NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "RenewalReview_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "statementId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "mailId" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Reply_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Organisation_municipalityId_removedAt_idx" ON "Organisation"("municipalityId", "removedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_municipalityId_number_key" ON "Organisation"("municipalityId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_name_key" ON "Consultation"("name");

-- CreateIndex
CREATE INDEX "Consultation_planId_idx" ON "Consultation"("planId");

-- CreateIndex
CREATE INDEX "Consultation_state_endsAt_idx" ON "Consultation"("state", "endsAt");

-- CreateIndex
CREATE INDEX "DeadlineChange_consultationId_idx" ON "DeadlineChange"("consultationId");

-- CreateIndex
CREATE INDEX "ConsultationFile_consultationId_idx" ON "ConsultationFile"("consultationId");

-- CreateIndex
CREATE INDEX "InvitedParty_consultationId_idx" ON "InvitedParty"("consultationId");

-- CreateIndex
CREATE INDEX "InvitedParty_organisationId_idx" ON "InvitedParty"("organisationId");

-- CreateIndex
CREATE INDEX "Statement_consultationId_state_publication_idx" ON "Statement"("consultationId", "state", "publication");

-- CreateIndex
CREATE INDEX "Statement_state_keptUntil_idx" ON "Statement"("state", "keptUntil");

-- CreateIndex
CREATE INDEX "Statement_partyId_idx" ON "Statement"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_consultationId_number_key" ON "Statement"("consultationId", "number");

-- CreateIndex
CREATE INDEX "StatementFile_statementId_idx" ON "StatementFile"("statementId");

-- CreateIndex
CREATE INDEX "Redaction_statementId_idx" ON "Redaction"("statementId");

-- CreateIndex
CREATE INDEX "Remark_consultationId_disposition_idx" ON "Remark"("consultationId", "disposition");

-- CreateIndex
CREATE INDEX "Remark_consultationId_sectionId_idx" ON "Remark"("consultationId", "sectionId");

-- CreateIndex
CREATE INDEX "Remark_statementId_idx" ON "Remark"("statementId");

-- CreateIndex
CREATE INDEX "Remark_groupId_idx" ON "Remark"("groupId");

-- CreateIndex
CREATE INDEX "Remark_responsibleId_idx" ON "Remark"("responsibleId");

-- CreateIndex
CREATE UNIQUE INDEX "Remark_consultationId_number_key" ON "Remark"("consultationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentVersion_remarkId_version_key" ON "AssessmentVersion"("remarkId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_consultationId_name_key" ON "Theme"("consultationId", "name");

-- CreateIndex
CREATE INDEX "RemarkTheme_themeId_idx" ON "RemarkTheme"("themeId");

-- CreateIndex
CREATE INDEX "RemarkGroup_consultationId_idx" ON "RemarkGroup"("consultationId");

-- CreateIndex
CREATE INDEX "StandardAnswer_municipalityId_idx" ON "StandardAnswer"("municipalityId");

-- CreateIndex
CREATE INDEX "ChangeLink_blockId_idx" ON "ChangeLink"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "ChangeLink_remarkId_blockId_key" ON "ChangeLink"("remarkId", "blockId");

-- CreateIndex
CREATE INDEX "TreatmentView_consultationId_idx" ON "TreatmentView"("consultationId");

-- CreateIndex
CREATE INDEX "RenewalReview_consultationId_idx" ON "RenewalReview"("consultationId");

-- CreateIndex
CREATE INDEX "Reply_statementId_idx" ON "Reply"("statementId");
