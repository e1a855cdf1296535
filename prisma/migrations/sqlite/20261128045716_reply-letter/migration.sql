-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Consultation" (
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
    "replyLetter" TEXT NOT NULL DEFAULT '',
    "statementCount" INTEGER NOT NULL DEFAULT 0,
    "remarkCount" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Consultation_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Consultation_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Consultation" ("addsForHolidays", "closedAt", "contactEmail", "contactName", "contactPhone", "createdAt", "createdById", "deadlineOn", "endsAt", "id", "intro", "letter", "moderated", "name", "openedAt", "openedById", "opensOn", "planId", "remarkCount", "remindDays", "resultsShownAt", "ruleProfile", "snapshotId", "state", "statementCount", "title", "version", "weeks") SELECT "addsForHolidays", "closedAt", "contactEmail", "contactName", "contactPhone", "createdAt", "createdById", "deadlineOn", "endsAt", "id", "intro", "letter", "moderated", "name", "openedAt", "openedById", "opensOn", "planId", "remarkCount", "remindDays", "resultsShownAt", "ruleProfile", "snapshotId", "state", "statementCount", "title", "version", "weeks" FROM "Consultation";
DROP TABLE "Consultation";
ALTER TABLE "new_Consultation" RENAME TO "Consultation";
CREATE UNIQUE INDEX "Consultation_name_key" ON "Consultation"("name");
CREATE INDEX "Consultation_planId_idx" ON "Consultation"("planId");
CREATE INDEX "Consultation_state_endsAt_idx" ON "Consultation"("state", "endsAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
