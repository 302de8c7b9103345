-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Installation" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "calendarProfile" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    "formerNames" TEXT,
    "search" TEXT NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitTag" (
    "unitId" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "UnitTag_pkey" PRIMARY KEY ("unitId","search")
);

-- CreateTable
CREATE TABLE "UnitSuccession" (
    "successorId" TEXT NOT NULL,
    "predecessorId" TEXT NOT NULL,

    CONSTRAINT "UnitSuccession_pkey" PRIMARY KEY ("successorId","predecessorId")
);

-- CreateTable
CREATE TABLE "Cluster" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "search" TEXT NOT NULL,

    CONSTRAINT "Cluster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClusterMembership" (
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "clusterId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "since" TEXT,

    CONSTRAINT "ClusterMembership_pkey" PRIMARY KEY ("unitId","year")
);

-- CreateTable
CREATE TABLE "Reorganisation" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "units" TEXT NOT NULL,
    "fromOn" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "confirmedBy" TEXT,
    "doneAt" BIGINT,
    "kept" TEXT,

    CONSTRAINT "Reorganisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposedMembership" (
    "unitId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "clusterId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "ProposedMembership_pkey" PRIMARY KEY ("unitId","year")
);

-- CreateTable
CREATE TABLE "UnitsFile" (
    "id" TEXT NOT NULL,
    "sentBy" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "fileId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "content" TEXT,
    "report" TEXT,
    "sentAt" BIGINT NOT NULL,
    "dueAt" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "choices" TEXT,

    CONSTRAINT "UnitsFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GrantedAward" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "person" TEXT,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "code" TEXT,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "decision" TEXT,
    "decidedOn" TEXT,
    "body" TEXT,
    "search" TEXT NOT NULL,
    "fileId" TEXT,
    "row" INTEGER,
    "addedBy" TEXT NOT NULL,
    "addedAt" BIGINT NOT NULL,
    "changedAt" BIGINT NOT NULL,

    CONSTRAINT "GrantedAward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "fullName" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "activeDraftId" TEXT,
    "createdAt" BIGINT NOT NULL,
    "shownType" TEXT NOT NULL DEFAULT '',
    "shownId" TEXT NOT NULL DEFAULT '',
    "shownAt" BIGINT NOT NULL DEFAULT 0,
    "heardAt" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "grantedAt" BIGINT NOT NULL,
    "grantedBy" TEXT NOT NULL,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("personId","role")
);

-- CreateTable
CREATE TABLE "SpecialistCluster" (
    "personId" TEXT NOT NULL,
    "clusterId" TEXT NOT NULL,
    "since" BIGINT NOT NULL,

    CONSTRAINT "SpecialistCluster_pkey" PRIMARY KEY ("personId","clusterId")
);

-- CreateTable
CREATE TABLE "UnitApprover" (
    "unitId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "setBy" TEXT NOT NULL,

    CONSTRAINT "UnitApprover_pkey" PRIMARY KEY ("unitId")
);

-- CreateTable
CREATE TABLE "PassedOn" (
    "draftId" TEXT NOT NULL,
    "rev" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "PassedOn_pkey" PRIMARY KEY ("draftId")
);

-- CreateTable
CREATE TABLE "StandIn" (
    "personId" TEXT NOT NULL,
    "deputyId" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "grantedBy" TEXT NOT NULL,

    CONSTRAINT "StandIn_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "AwaitedWords" (
    "personId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "askedAt" BIGINT NOT NULL,

    CONSTRAINT "AwaitedWords_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "HeldMessage" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "heldAt" BIGINT NOT NULL,

    CONSTRAINT "HeldMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pin" (
    "personId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER,
    "shown" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Pin_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "until" BIGINT,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "personId" TEXT,
    "version" INTEGER NOT NULL,
    "textHash" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "usedAt" BIGINT,
    "usedBy" TEXT,
    "revokedAt" BIGINT,
    "forName" TEXT,
    "replaces" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffInvitation" (
    "id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "usedAt" BIGINT,
    "usedBy" TEXT,
    "revokedAt" BIGINT,

    CONSTRAINT "StaffInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffOpening" (
    "telegramId" BIGINT NOT NULL,
    "invitationId" TEXT NOT NULL,
    "openedAt" BIGINT NOT NULL,

    CONSTRAINT "StaffOpening_pkey" PRIMARY KEY ("telegramId")
);

-- CreateTable
CREATE TABLE "Onboarding" (
    "telegramId" BIGINT NOT NULL,
    "invitationId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "consentId" TEXT,
    "startedAt" BIGINT NOT NULL,

    CONSTRAINT "Onboarding_pkey" PRIMARY KEY ("telegramId")
);

-- CreateTable
CREATE TABLE "WrongInvitation" (
    "id" TEXT NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "WrongInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessRequest" (
    "id" TEXT NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "senderName" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "closedAt" BIGINT,

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataRequest" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'erasure',
    "personId" TEXT NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "askedAt" BIGINT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" BIGINT,

    CONSTRAINT "DataRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "askedBy" TEXT NOT NULL,
    "unitId" TEXT,
    "about" TEXT,
    "aboutWords" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "assignedTo" TEXT,
    "openedAt" BIGINT NOT NULL,
    "changedAt" BIGINT NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionMessage" (
    "id" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "QuestionMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
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
    "passedOn" TEXT,
    "savedBy" TEXT NOT NULL,
    "savedAt" BIGINT NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("draftId","path")
);

-- CreateTable
CREATE TABLE "Cursor" (
    "personId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "updatedAt" BIGINT NOT NULL,

    CONSTRAINT "Cursor_pkey" PRIMARY KEY ("personId","draftId")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "fileUniqueId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "declaredType" TEXT NOT NULL,
    "declaredSize" INTEGER NOT NULL,
    "mediaGroupId" TEXT,
    "messageId" INTEGER,
    "chatId" BIGINT,
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

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentReading" (
    "attachmentId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "askedBy" TEXT NOT NULL,
    "askedAt" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "content" TEXT,
    "isForReview" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DocumentReading_pkey" PRIMARY KEY ("attachmentId")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL,
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
    "onBehalf" BOOLEAN NOT NULL DEFAULT false,
    "awaitsPaper" BOOLEAN NOT NULL DEFAULT false,
    "documentNumber" TEXT,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "number" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "answerBy" TEXT,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "FaqEntry" (
    "id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "isShown" BOOLEAN NOT NULL DEFAULT false,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "changedAt" BIGINT NOT NULL,

    CONSTRAINT "FaqEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModelMark" (
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "unitIds" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "ModelMark_pkey" PRIMARY KEY ("unitId","formId","period","key")
);

-- CreateTable
CREATE TABLE "CityTarget" (
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "answers" TEXT NOT NULL,
    "batch" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "CityTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clarification" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Clarification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClarificationAnswer" (
    "id" TEXT NOT NULL,
    "clarificationId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "ClarificationAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsualRemark" (
    "id" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "UsualRemark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "isOwed" BOOLEAN NOT NULL,
    "types" TEXT NOT NULL,
    "clusterIds" TEXT NOT NULL,
    "tags" TEXT NOT NULL DEFAULT 'all',
    "unitIds" TEXT NOT NULL DEFAULT 'all',
    "role" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "opensOn" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "onTimeUntil" TEXT NOT NULL,
    "locksOn" TEXT,
    "semantics" TEXT NOT NULL,
    "shift" TEXT NOT NULL,
    "reminders" TEXT NOT NULL,
    "members" TEXT NOT NULL DEFAULT 'NONE',
    "remindersOn" BOOLEAN NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "isEdited" BOOLEAN NOT NULL DEFAULT false,
    "isReadByLead" BOOLEAN NOT NULL DEFAULT false,
    "isCheckedByLead" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "date" TEXT NOT NULL,
    "isWorking" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "DossierClaim" (
    "milestoneId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "has" BOOLEAN NOT NULL,
    "by" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "DossierClaim_pkey" PRIMARY KEY ("milestoneId","unitId")
);

-- CreateTable
CREATE TABLE "Relief" (
    "id" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "until" TEXT,
    "documentNumber" TEXT,
    "documentDate" TEXT,
    "reason" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "scans" TEXT NOT NULL DEFAULT '[]',
    "askedBy" TEXT,
    "askedAt" BIGINT NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" BIGINT,

    CONSTRAINT "Relief_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScanCopy" (
    "id" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "declaredSize" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "storedName" TEXT,
    "sniffedType" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "attempts" INTEGER NOT NULL,
    "dueAt" BIGINT NOT NULL,
    "error" TEXT,
    "addedAt" BIGINT NOT NULL,

    CONSTRAINT "ScanCopy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "unitId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "text" TEXT,
    "plannedAt" BIGINT NOT NULL,
    "decidedAt" BIGINT,
    "outboxId" INTEGER,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("unitId","milestoneId","revision","step","personId")
);

-- CreateTable
CREATE TABLE "NudgeNote" (
    "unitId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "NudgeNote_pkey" PRIMARY KEY ("unitId","milestoneId","day")
);

-- CreateTable
CREATE TABLE "Snooze" (
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "milestoneId" TEXT NOT NULL,
    "until" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("personId","unitId","milestoneId")
);

-- CreateTable
CREATE TABLE "InboxUpdate" (
    "updateId" BIGINT NOT NULL,
    "key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "error" TEXT,
    "receivedAt" BIGINT NOT NULL,
    "replies" TEXT NOT NULL,
    "repliesDue" BOOLEAN NOT NULL,

    CONSTRAINT "InboxUpdate_pkey" PRIMARY KEY ("updateId")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" SERIAL NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "bundleKey" TEXT,
    "subjectType" TEXT,
    "subjectId" TEXT,
    "chatId" BIGINT NOT NULL,
    "priority" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "leaseToken" TEXT,
    "leaseUntilMs" BIGINT,
    "attempts" INTEGER NOT NULL,
    "resends" INTEGER NOT NULL DEFAULT 0,
    "dueAt" BIGINT NOT NULL,
    "expiresAt" BIGINT,
    "pausedMs" BIGINT NOT NULL DEFAULT 0,
    "messageId" INTEGER,
    "messageIds" TEXT,
    "error" TEXT,
    "createdAt" BIGINT NOT NULL,
    "sentAt" BIGINT,
    "endedAt" BIGINT,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PausedSubject" (
    "type" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "since" BIGINT NOT NULL,

    CONSTRAINT "PausedSubject_pkey" PRIMARY KEY ("type","id")
);

-- CreateTable
CREATE TABLE "Broadcast" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "content" TEXT NOT NULL,
    "buttons" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "timing" TEXT NOT NULL,
    "confirmedBy" TEXT,
    "approvedBy" TEXT,
    "approvedPeople" INTEGER,
    "startedAt" BIGINT,
    "endedAt" BIGINT,
    "stopReason" TEXT,
    "failuresInRow" INTEGER NOT NULL,
    "repeats" TEXT,
    "progressChatId" BIGINT,
    "progressMessageId" INTEGER,

    CONSTRAINT "Broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BroadcastSource" (
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    "broadcastId" TEXT NOT NULL,

    CONSTRAINT "BroadcastSource_pkey" PRIMARY KEY ("chatId","messageId","broadcastId")
);

-- CreateTable
CREATE TABLE "BroadcastRecipient" (
    "broadcastId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "unitIds" TEXT NOT NULL,
    "outboxId" INTEGER,
    "variant" TEXT,
    "changeId" TEXT,
    "changeResult" TEXT,

    CONSTRAINT "BroadcastRecipient_pkey" PRIMARY KEY ("broadcastId","personId")
);

-- CreateTable
CREATE TABLE "BroadcastAcknowledgement" (
    "broadcastId" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "BroadcastAcknowledgement_pkey" PRIMARY KEY ("broadcastId","of")
);

-- CreateTable
CREATE TABLE "BroadcastChange" (
    "id" TEXT NOT NULL,
    "broadcastId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "variant" TEXT,
    "words" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "startedAt" BIGINT,
    "endedAt" BIGINT,

    CONSTRAINT "BroadcastChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unreachable" (
    "chatId" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "since" BIGINT NOT NULL,
    "soft" BOOLEAN NOT NULL,
    "triedAt" BIGINT NOT NULL,

    CONSTRAINT "Unreachable_pkey" PRIMARY KEY ("chatId")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "seq" INTEGER,
    "at" BIGINT NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditTail" (
    "id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditTail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE INDEX "Unit_search_idx" ON "Unit"("search");

-- CreateIndex
CREATE INDEX "UnitTag_search_idx" ON "UnitTag"("search");

-- CreateIndex
CREATE UNIQUE INDEX "Cluster_name_key" ON "Cluster"("name");

-- CreateIndex
CREATE INDEX "ClusterMembership_clusterId_year_idx" ON "ClusterMembership"("clusterId", "year");

-- CreateIndex
CREATE INDEX "Reorganisation_state_createdAt_idx" ON "Reorganisation"("state", "createdAt");

-- CreateIndex
CREATE INDEX "ProposedMembership_year_idx" ON "ProposedMembership"("year");

-- CreateIndex
CREATE INDEX "UnitsFile_state_dueAt_idx" ON "UnitsFile"("state", "dueAt");

-- CreateIndex
CREATE INDEX "UnitsFile_chatId_state_idx" ON "UnitsFile"("chatId", "state");

-- CreateIndex
CREATE INDEX "GrantedAward_unitId_year_idx" ON "GrantedAward"("unitId", "year");

-- CreateIndex
CREATE INDEX "GrantedAward_year_level_idx" ON "GrantedAward"("year", "level");

-- CreateIndex
CREATE INDEX "GrantedAward_fileId_idx" ON "GrantedAward"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_telegramId_key" ON "Person"("telegramId");

-- CreateIndex
CREATE INDEX "SpecialistCluster_clusterId_idx" ON "SpecialistCluster"("clusterId");

-- CreateIndex
CREATE INDEX "HeldMessage_personId_heldAt_idx" ON "HeldMessage"("personId", "heldAt");

-- CreateIndex
CREATE UNIQUE INDEX "HeldMessage_chatId_messageId_key" ON "HeldMessage"("chatId", "messageId");

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
CREATE UNIQUE INDEX "StaffInvitation_secretHash_key" ON "StaffInvitation"("secretHash");

-- CreateIndex
CREATE INDEX "StaffInvitation_expiresAt_idx" ON "StaffInvitation"("expiresAt");

-- CreateIndex
CREATE INDEX "WrongInvitation_telegramId_at_idx" ON "WrongInvitation"("telegramId", "at");

-- CreateIndex
CREATE INDEX "AccessRequest_telegramId_at_idx" ON "AccessRequest"("telegramId", "at");

-- CreateIndex
CREATE INDEX "DataRequest_state_askedAt_idx" ON "DataRequest"("state", "askedAt");

-- CreateIndex
CREATE INDEX "DataRequest_personId_idx" ON "DataRequest"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Question_number_key" ON "Question"("number");

-- CreateIndex
CREATE INDEX "Question_state_openedAt_idx" ON "Question"("state", "openedAt");

-- CreateIndex
CREATE INDEX "Question_askedBy_changedAt_idx" ON "Question"("askedBy", "changedAt");

-- CreateIndex
CREATE INDEX "QuestionMessage_questionId_at_idx" ON "QuestionMessage"("questionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionMessage_chatId_messageId_key" ON "QuestionMessage"("chatId", "messageId");

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
CREATE INDEX "DocumentReading_state_askedAt_idx" ON "DocumentReading"("state", "askedAt");

-- CreateIndex
CREATE INDEX "DocumentReading_draftId_idx" ON "DocumentReading"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_number_key" ON "Submission"("number");

-- CreateIndex
CREATE INDEX "Submission_handed_in_idx" ON "Submission"("formId", "period", "unitId", "version", "submittedAt", "number", "awaitsPaper");

-- CreateIndex
CREATE INDEX "Submission_submittedAt_idx" ON "Submission"("submittedAt");

-- CreateIndex
CREATE INDEX "Submission_documentNumber_idx" ON "Submission"("documentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_unitId_formId_period_version_key" ON "Submission"("unitId", "formId", "period", "version");

-- CreateIndex
CREATE INDEX "Review_unitId_idx" ON "Review"("unitId");

-- CreateIndex
CREATE INDEX "Review_state_formId_period_idx" ON "Review"("state", "formId", "period");

-- CreateIndex
CREATE INDEX "CityTarget_year_place_idx" ON "CityTarget"("year", "place");

-- CreateIndex
CREATE INDEX "Clarification_unitId_formId_period_idx" ON "Clarification"("unitId", "formId", "period");

-- CreateIndex
CREATE INDEX "ClarificationAnswer_clarificationId_idx" ON "ClarificationAnswer"("clarificationId");

-- CreateIndex
CREATE UNIQUE INDEX "ClarificationAnswer_chatId_messageId_key" ON "ClarificationAnswer"("chatId", "messageId");

-- CreateIndex
CREATE INDEX "Remark_number_idx" ON "Remark"("number");

-- CreateIndex
CREATE INDEX "Milestone_formId_period_idx" ON "Milestone"("formId", "period");

-- CreateIndex
CREATE INDEX "Milestone_dueOn_idx" ON "Milestone"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_code_period_key" ON "Milestone"("code", "period");

-- CreateIndex
CREATE INDEX "Relief_milestoneId_unitId_idx" ON "Relief"("milestoneId", "unitId");

-- CreateIndex
CREATE INDEX "Relief_state_askedAt_idx" ON "Relief"("state", "askedAt");

-- CreateIndex
CREATE INDEX "Relief_unitId_idx" ON "Relief"("unitId");

-- CreateIndex
CREATE INDEX "Relief_documentNumber_idx" ON "Relief"("documentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "ScanCopy_fileId_key" ON "ScanCopy"("fileId");

-- CreateIndex
CREATE INDEX "ScanCopy_state_dueAt_idx" ON "ScanCopy"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Reminder_milestoneId_day_status_audience_unitId_personId_ou_idx" ON "Reminder"("milestoneId", "day", "status", "audience", "unitId", "personId", "outboxId");

-- CreateIndex
CREATE INDEX "Reminder_personId_day_idx" ON "Reminder"("personId", "day");

-- CreateIndex
CREATE INDEX "Reminder_status_day_idx" ON "Reminder"("status", "day");

-- CreateIndex
CREATE INDEX "InboxUpdate_status_updateId_idx" ON "InboxUpdate"("status", "updateId");

-- CreateIndex
CREATE INDEX "InboxUpdate_repliesDue_idx" ON "InboxUpdate"("repliesDue");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_priority_dueAt_idx" ON "OutboxMessage"("state", "priority", "dueAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_chatId_state_idx" ON "OutboxMessage"("chatId", "state");

-- CreateIndex
CREATE INDEX "OutboxMessage_chatId_messageId_idx" ON "OutboxMessage"("chatId", "messageId");

-- CreateIndex
CREATE INDEX "OutboxMessage_subjectType_subjectId_state_idx" ON "OutboxMessage"("subjectType", "subjectId", "state");

-- CreateIndex
CREATE INDEX "OutboxMessage_bundleKey_state_idx" ON "OutboxMessage"("bundleKey", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Broadcast_number_key" ON "Broadcast"("number");

-- CreateIndex
CREATE INDEX "Broadcast_state_number_idx" ON "Broadcast"("state", "number");

-- CreateIndex
CREATE INDEX "BroadcastSource_broadcastId_idx" ON "BroadcastSource"("broadcastId");

-- CreateIndex
CREATE INDEX "BroadcastRecipient_broadcastId_outboxId_position_idx" ON "BroadcastRecipient"("broadcastId", "outboxId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "BroadcastRecipient_broadcastId_chatId_key" ON "BroadcastRecipient"("broadcastId", "chatId");

-- CreateIndex
CREATE INDEX "BroadcastChange_endedAt_createdAt_idx" ON "BroadcastChange"("endedAt", "createdAt");

-- CreateIndex
CREATE INDEX "BroadcastChange_broadcastId_createdAt_idx" ON "BroadcastChange"("broadcastId", "createdAt");

-- CreateIndex
CREATE INDEX "Unreachable_since_idx" ON "Unreachable"("since");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_seq_key" ON "AuditEntry"("seq");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_at_idx" ON "AuditEntry"("subject", "at");

-- AddForeignKey
ALTER TABLE "UnitTag" ADD CONSTRAINT "UnitTag_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitSuccession" ADD CONSTRAINT "UnitSuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterMembership" ADD CONSTRAINT "ClusterMembership_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClusterMembership" ADD CONSTRAINT "ClusterMembership_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedMembership" ADD CONSTRAINT "ProposedMembership_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedMembership" ADD CONSTRAINT "ProposedMembership_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GrantedAward" ADD CONSTRAINT "GrantedAward_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecialistCluster" ADD CONSTRAINT "SpecialistCluster_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpecialistCluster" ADD CONSTRAINT "SpecialistCluster_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwaitedWords" ADD CONSTRAINT "AwaitedWords_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeldMessage" ADD CONSTRAINT "HeldMessage_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pin" ADD CONSTRAINT "Pin_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffOpening" ADD CONSTRAINT "StaffOpening_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "StaffInvitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Onboarding" ADD CONSTRAINT "Onboarding_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionMessage" ADD CONSTRAINT "QuestionMessage_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cursor" ADD CONSTRAINT "Cursor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cursor" ADD CONSTRAINT "Cursor_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentReading" ADD CONSTRAINT "DocumentReading_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClarificationAnswer" ADD CONSTRAINT "ClarificationAnswer_clarificationId_fkey" FOREIGN KEY ("clarificationId") REFERENCES "Clarification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_number_fkey" FOREIGN KEY ("number") REFERENCES "Review"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relief" ADD CONSTRAINT "Relief_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relief" ADD CONSTRAINT "Relief_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastSource" ADD CONSTRAINT "BroadcastSource_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastRecipient" ADD CONSTRAINT "BroadcastRecipient_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastAcknowledgement" ADD CONSTRAINT "BroadcastAcknowledgement_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastChange" ADD CONSTRAINT "BroadcastChange_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;
