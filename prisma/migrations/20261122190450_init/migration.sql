-- CreateTable
CREATE TABLE "Installation" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "calendarProfile" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "search" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "UnitSuccession" (
    "successorId" TEXT NOT NULL,
    "predecessorId" TEXT NOT NULL,

    PRIMARY KEY ("successorId", "predecessorId"),
    CONSTRAINT "UnitSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UnitSuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cluster" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "search" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ClusterMembership" (
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "clusterId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("unitId", "year"),
    CONSTRAINT "ClusterMembership_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClusterMembership_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnitsFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sentBy" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "fileId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "content" TEXT,
    "sentAt" BIGINT NOT NULL,
    "dueAt" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "telegramId" BIGINT NOT NULL,
    "fullName" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "activeDraftId" TEXT,
    "createdAt" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Role" (
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "grantedAt" BIGINT NOT NULL,
    "grantedBy" TEXT NOT NULL,

    PRIMARY KEY ("personId", "role"),
    CONSTRAINT "Role_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "until" BIGINT,
    CONSTRAINT "Contact_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Contact_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "telegramId" BIGINT NOT NULL,
    "personId" TEXT,
    "version" INTEGER NOT NULL,
    "textHash" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "unitId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "usedAt" BIGINT,
    "usedBy" TEXT,
    "revokedAt" BIGINT,
    CONSTRAINT "Invitation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Onboarding" (
    "telegramId" BIGINT NOT NULL PRIMARY KEY,
    "invitationId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "consentId" TEXT,
    "startedAt" BIGINT NOT NULL,
    CONSTRAINT "Onboarding_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WrongInvitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "telegramId" BIGINT NOT NULL,
    "at" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "telegramId" BIGINT NOT NULL,
    "senderName" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "closedAt" BIGINT
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "rev" INTEGER NOT NULL,
    "items" TEXT NOT NULL,
    "openedBy" TEXT NOT NULL,
    "openedAt" BIGINT NOT NULL,
    "changedAt" BIGINT NOT NULL,
    CONSTRAINT "Draft_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "draftId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "rev" INTEGER NOT NULL,
    "stale" BOOLEAN NOT NULL,
    "chatId" BIGINT,
    "messageId" INTEGER,
    "savedBy" TEXT NOT NULL,
    "savedAt" BIGINT NOT NULL,

    PRIMARY KEY ("draftId", "path"),
    CONSTRAINT "Answer_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cursor" (
    "personId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "updatedAt" BIGINT NOT NULL,

    PRIMARY KEY ("personId", "draftId"),
    CONSTRAINT "Cursor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Cursor_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "fileUniqueId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "declaredType" TEXT NOT NULL,
    "declaredSize" INTEGER NOT NULL,
    "mediaGroupId" TEXT,
    "state" TEXT NOT NULL,
    "storedName" TEXT,
    "sniffedType" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "attempts" INTEGER NOT NULL,
    "dueAt" BIGINT NOT NULL,
    "error" TEXT,
    "addedBy" TEXT NOT NULL,
    "addedAt" BIGINT NOT NULL,
    CONSTRAINT "Attachment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "submittedBy" TEXT NOT NULL,
    "submittedAt" BIGINT NOT NULL,
    CONSTRAINT "Submission_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Submission_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InboxUpdate" (
    "updateId" BIGINT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "error" TEXT,
    "receivedAt" BIGINT NOT NULL,
    "replies" TEXT NOT NULL,
    "repliesDue" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dedupeKey" TEXT NOT NULL,
    "bundleKey" TEXT,
    "chatId" BIGINT NOT NULL,
    "lane" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "dueAt" BIGINT NOT NULL,
    "messageId" INTEGER,
    "error" TEXT,
    "createdAt" BIGINT NOT NULL,
    "sentAt" BIGINT
);

-- CreateTable
CREATE TABLE "Unreachable" (
    "chatId" BIGINT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "since" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE INDEX "Unit_search_idx" ON "Unit"("search");

-- CreateIndex
CREATE UNIQUE INDEX "Cluster_name_key" ON "Cluster"("name");

-- CreateIndex
CREATE INDEX "ClusterMembership_clusterId_year_idx" ON "ClusterMembership"("clusterId", "year");

-- CreateIndex
CREATE INDEX "UnitsFile_state_dueAt_idx" ON "UnitsFile"("state", "dueAt");

-- CreateIndex
CREATE INDEX "UnitsFile_chatId_state_idx" ON "UnitsFile"("chatId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Person_telegramId_key" ON "Person"("telegramId");

-- CreateIndex
CREATE INDEX "Contact_unitId_until_idx" ON "Contact"("unitId", "until");

-- CreateIndex
CREATE INDEX "Contact_personId_until_idx" ON "Contact"("personId", "until");

-- CreateIndex
CREATE INDEX "Consent_telegramId_at_idx" ON "Consent"("telegramId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_secretHash_key" ON "Invitation"("secretHash");

-- CreateIndex
CREATE INDEX "Invitation_unitId_createdAt_idx" ON "Invitation"("unitId", "createdAt");

-- CreateIndex
CREATE INDEX "WrongInvitation_telegramId_at_idx" ON "WrongInvitation"("telegramId", "at");

-- CreateIndex
CREATE INDEX "AccessRequest_telegramId_at_idx" ON "AccessRequest"("telegramId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_token_key" ON "Draft"("token");

-- CreateIndex
CREATE INDEX "Draft_formId_period_status_idx" ON "Draft"("formId", "period", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_unitId_formId_period_key" ON "Draft"("unitId", "formId", "period");

-- CreateIndex
CREATE INDEX "Answer_chatId_messageId_idx" ON "Answer"("chatId", "messageId");

-- CreateIndex
CREATE INDEX "Attachment_state_dueAt_idx" ON "Attachment"("state", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_draftId_path_fileUniqueId_key" ON "Attachment"("draftId", "path", "fileUniqueId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_number_key" ON "Submission"("number");

-- CreateIndex
CREATE INDEX "Submission_formId_period_idx" ON "Submission"("formId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_unitId_formId_period_version_key" ON "Submission"("unitId", "formId", "period", "version");

-- CreateIndex
CREATE INDEX "InboxUpdate_status_updateId_idx" ON "InboxUpdate"("status", "updateId");

-- CreateIndex
CREATE INDEX "InboxUpdate_repliesDue_idx" ON "InboxUpdate"("repliesDue");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_dedupeKey_key" ON "Delivery"("dedupeKey");

-- CreateIndex
CREATE INDEX "Delivery_status_lane_dueAt_idx" ON "Delivery"("status", "lane", "dueAt");

-- CreateIndex
CREATE INDEX "Delivery_bundleKey_status_idx" ON "Delivery"("bundleKey", "status");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_at_idx" ON "AuditEntry"("subject", "at");
