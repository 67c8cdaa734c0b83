-- ================================================================ tables (as `prisma migrate diff` writes them from schema.prisma)
-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('resume_pdf', 'resume_docx', 'resume_text', 'linkedin', 'json_resume', 'europass', 'manual');

-- CreateEnum
CREATE TYPE "provenance" AS ENUM ('user_provided', 'model_polish', 'model_context', 'industry_template');

-- CreateEnum
CREATE TYPE "statement_version_kind" AS ENUM ('raw', 'rewrite', 'edit');

-- CreateEnum
CREATE TYPE "statement_outcome" AS ENUM ('kept', 'reverted', 'replaced');

-- CreateEnum
CREATE TYPE "asset_kind" AS ENUM ('logo_svg', 'logo_png', 'nameplate_svg', 'resume_pdf', 'portrait_src', 'portrait_upscaled', 'banner_generated', 'feature_square_generated', 'card_portrait_generated', 'cert_banner_generated', 'subject_mask', 'other');

-- CreateEnum
CREATE TYPE "archetype" AS ENUM ('hero', 'formal', 'desk', 'casual');

-- CreateEnum
CREATE TYPE "generation_status" AS ENUM ('generated', 'upscaled', 'failed');

-- CreateEnum
CREATE TYPE "placement_slot" AS ENUM ('hero', 'achievements_general_main', 'achievements_career_main', 'certifications_bg');

-- CreateEnum
CREATE TYPE "chosen_by" AS ENUM ('system', 'user');

-- CreateEnum
CREATE TYPE "section" AS ENUM ('navigation', 'logos', 'achievements', 'skills', 'story', 'timeline', 'images');

-- CreateEnum
CREATE TYPE "fill_strategy" AS ENUM ('polish', 'context', 'qualitative', 'template', 'hide');

-- CreateEnum
CREATE TYPE "site_visibility" AS ENUM ('private', 'unlisted', 'public');

-- CreateEnum
CREATE TYPE "build_status" AS ENUM ('draft', 'building', 'published', 'failed');

-- CreateEnum
CREATE TYPE "run_kind" AS ENUM ('ingest', 'logos', 'achievements', 'skills', 'story', 'timeline', 'navigation', 'images', 'render', 'export', 'build');

-- CreateEnum
CREATE TYPE "run_status" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'canceled');

-- CreateEnum
CREATE TYPE "step_status" AS ENUM ('pending', 'running', 'done', 'skipped', 'failed');

-- CreateEnum
CREATE TYPE "run_event_kind" AS ENUM ('queued', 'started', 'step_started', 'step_progress', 'step_done', 'step_skipped', 'retrying', 'succeeded', 'failed', 'canceled');

-- CreateTable
CREATE TABLE "tenants" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token_expires_at" TIMESTAMPTZ(6),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "storage_key" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "document_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "document_kind" NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "checksum" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "page_count" INTEGER,
    "language" TEXT,
    "text" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "career_graphs" (
    "user_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "changed_in" TEXT,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "career_graphs_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "profiles" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT,
    "headline" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "location" TEXT,
    "summary" TEXT,
    "links" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "target_role" TEXT,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companies" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "alternative_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "website" TEXT,
    "domain" TEXT,
    "domain_confidence" DOUBLE PRECISION,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_experiences" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "company_id" UUID,
    "title" TEXT,
    "start_date" TEXT,
    "end_date" TEXT,
    "current" BOOLEAN NOT NULL DEFAULT false,
    "location" TEXT,
    "description" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "work_experiences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "achievements" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "experience_id" UUID NOT NULL,
    "raw_text" TEXT NOT NULL,
    "text_key" TEXT NOT NULL,
    "impact_statement" TEXT,
    "evidence_strength" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "is_placeholder" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "achievements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metrics" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "achievement_id" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL,
    "label" TEXT,
    "text" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,

    CONSTRAINT "metrics_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "profile_id" UUID,
    "experience_id" UUID,
    "achievement_id" UUID,
    "skill_id" UUID,
    "education_id" UUID,
    "certification_id" UUID,
    "language_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_versions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "achievement_id" UUID NOT NULL,
    "kind" "statement_version_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "provenance" "provenance" NOT NULL,
    "outcome" "statement_outcome" NOT NULL,
    "reason" TEXT,
    "prompt_version" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "achievement_rankings" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "achievement_id" UUID NOT NULL,
    "label" TEXT NOT NULL DEFAULT 'default',
    "formula" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "total" DOUBLE PRECISION NOT NULL,
    "components" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "achievement_rankings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skills" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "category" TEXT,
    "level" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skills_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_offers" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "skill_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "proof_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "position" INTEGER NOT NULL DEFAULT 0,
    "provenance" "provenance" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "skill_offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "education" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "institution" TEXT,
    "degree" TEXT,
    "field" TEXT,
    "location" TEXT,
    "start_date" TEXT,
    "end_date" TEXT,
    "current" BOOLEAN NOT NULL DEFAULT false,
    "score" TEXT,
    "description" TEXT,
    "entry_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "education_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certifications" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "issuer" TEXT,
    "issued_on" TEXT,
    "url" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "languages" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "fluency" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "provenance" "provenance" NOT NULL DEFAULT 'user_provided',
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "review_reason" TEXT,
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "languages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stories" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "opener" TEXT,
    "paragraphs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "quote" TEXT,
    "quote_attribution" TEXT,
    "purpose" TEXT,
    "call_to_action" JSONB,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "edited_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "requires_review" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timeline_entries" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "experience_id" UUID,
    "company_id" UUID,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "company_name" TEXT,
    "start_date" TEXT,
    "end_date" TEXT,
    "current" BOOLEAN NOT NULL DEFAULT false,
    "seniority" TEXT,
    "function" TEXT,
    "lane" INTEGER NOT NULL DEFAULT 0,
    "gap_before_months" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "timeline_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assets" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "asset_kind" NOT NULL,
    "label" TEXT,
    "storage_key" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_assets" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "company_id" UUID NOT NULL,
    "asset_id" UUID,
    "link_url" TEXT,
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_assets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "image_generations" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "archetype" "archetype" NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "prompt" TEXT,
    "negative_prompt" TEXT,
    "prompt_version" TEXT,
    "likeness" DOUBLE PRECISION NOT NULL,
    "artifact" DOUBLE PRECISION NOT NULL,
    "framing" DOUBLE PRECISION NOT NULL,
    "style" DOUBLE PRECISION NOT NULL,
    "final_score" DOUBLE PRECISION NOT NULL,
    "status" "generation_status" NOT NULL,
    "asset_id" UUID NOT NULL,
    "upscaled_asset_id" UUID,
    "run_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "image_generations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "image_placements" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "slot" "placement_slot" NOT NULL,
    "asset_id" UUID,
    "generation_id" UUID,
    "crop" JSONB,
    "gradient" JSONB,
    "chosen_by" "chosen_by" NOT NULL DEFAULT 'system',
    "empty_reason" TEXT,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "image_placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "completeness" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "section" "section" NOT NULL,
    "coverage" INTEGER NOT NULL,
    "missing_fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "strategy" "fill_strategy" NOT NULL,
    "variant" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "completeness_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_library" (
    "id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "industry" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "titles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "outcomes" JSONB NOT NULL,
    "processes" JSONB NOT NULL,
    "tools" JSONB NOT NULL,
    "patterns" JSONB NOT NULL,
    "metric_ladders" JSONB NOT NULL,

    CONSTRAINT "role_library_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site_settings" (
    "user_id" UUID NOT NULL,
    "slug" TEXT,
    "theme" TEXT NOT NULL DEFAULT 'default',
    "visibility" "site_visibility" NOT NULL DEFAULT 'private',
    "indexable" BOOLEAN NOT NULL DEFAULT false,
    "visible_fields" TEXT[] DEFAULT ARRAY['name', 'headline', 'summary', 'links']::TEXT[],
    "labels" JSONB NOT NULL DEFAULT '{}',
    "published_version_id" UUID,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "site_versions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "build_status" NOT NULL,
    "snapshot" JSONB NOT NULL,
    "checksum" TEXT NOT NULL,
    "error" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(6),

    CONSTRAINT "site_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "referrer" TEXT,
    "visitor" TEXT NOT NULL,
    "properties" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "events_pkey" PRIMARY KEY ("id","occurred_at")
) PARTITION BY RANGE ("occurred_at");
-- Months get partitions of their own when there is something to keep; until then all is here.
CREATE TABLE "events_default" PARTITION OF "events" DEFAULT;

-- CreateTable
CREATE TABLE "pipeline_runs" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "run_kind" NOT NULL,
    "status" "run_status" NOT NULL DEFAULT 'queued',
    "input" JSONB NOT NULL,
    "output" JSONB,
    "error" JSONB,
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "retries" INTEGER NOT NULL DEFAULT 0,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "cancel_requested" BOOLEAN NOT NULL DEFAULT false,
    "idempotency_key" TEXT,
    "parent_id" UUID,
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "output_tokens" INTEGER NOT NULL DEFAULT 0,
    "cost_usd_micros" BIGINT NOT NULL DEFAULT 0,
    "request_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "pipeline_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_steps" (
    "run_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "step_status" NOT NULL DEFAULT 'pending',
    "result" JSONB,
    "message" TEXT,
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "run_steps_pkey" PRIMARY KEY ("run_id","step")
);

-- CreateTable
CREATE TABLE "run_events" (
    "run_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "kind" "run_event_kind" NOT NULL,
    "step" TEXT,
    "progress" DOUBLE PRECISION NOT NULL,
    "message" TEXT,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "run_events_pkey" PRIMARY KEY ("run_id","seq")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "outcome" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "ip_address" TEXT,
    "request_id" TEXT,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_tenant_id_idx" ON "users"("tenant_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_id_account_id_key" ON "accounts"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limits_key_key" ON "rate_limits"("key");

-- CreateIndex
CREATE INDEX "uploads_user_id_idx" ON "uploads"("user_id");

-- CreateIndex
CREATE INDEX "uploads_document_id_idx" ON "uploads"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "documents_user_id_checksum_key" ON "documents"("user_id", "checksum");

-- CreateIndex
CREATE UNIQUE INDEX "profiles_user_id_key" ON "profiles"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "companies_tenant_id_name_key_key" ON "companies"("tenant_id", "name_key");

-- CreateIndex
CREATE INDEX "work_experiences_user_id_idx" ON "work_experiences"("user_id");

-- CreateIndex
CREATE INDEX "work_experiences_company_id_idx" ON "work_experiences"("company_id");

-- CreateIndex
CREATE INDEX "achievements_user_id_idx" ON "achievements"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "achievements_experience_id_text_key_key" ON "achievements"("experience_id", "text_key");

-- CreateIndex
CREATE INDEX "metrics_user_id_idx" ON "metrics"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "metrics_achievement_id_start_offset_key" ON "metrics"("achievement_id", "start_offset");

-- CreateIndex
CREATE INDEX "evidence_user_id_idx" ON "evidence"("user_id");

-- CreateIndex
CREATE INDEX "evidence_document_id_idx" ON "evidence"("document_id");

-- CreateIndex
CREATE INDEX "evidence_profile_id_idx" ON "evidence"("profile_id");

-- CreateIndex
CREATE INDEX "evidence_experience_id_idx" ON "evidence"("experience_id");

-- CreateIndex
CREATE INDEX "evidence_achievement_id_idx" ON "evidence"("achievement_id");

-- CreateIndex
CREATE INDEX "evidence_skill_id_idx" ON "evidence"("skill_id");

-- CreateIndex
CREATE INDEX "evidence_education_id_idx" ON "evidence"("education_id");

-- CreateIndex
CREATE INDEX "evidence_certification_id_idx" ON "evidence"("certification_id");

-- CreateIndex
CREATE INDEX "evidence_language_id_idx" ON "evidence"("language_id");

-- CreateIndex
CREATE INDEX "statement_versions_user_id_idx" ON "statement_versions"("user_id");

-- CreateIndex
CREATE INDEX "statement_versions_achievement_id_idx" ON "statement_versions"("achievement_id");

-- CreateIndex
CREATE INDEX "achievement_rankings_achievement_id_idx" ON "achievement_rankings"("achievement_id");

-- CreateIndex
CREATE UNIQUE INDEX "achievement_rankings_user_id_label_achievement_id_key" ON "achievement_rankings"("user_id", "label", "achievement_id");

-- CreateIndex
CREATE UNIQUE INDEX "skills_user_id_name_key_key" ON "skills"("user_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "skill_offers_user_id_category_key" ON "skill_offers"("user_id", "category");

-- CreateIndex
CREATE UNIQUE INDEX "education_user_id_entry_key_key" ON "education"("user_id", "entry_key");

-- CreateIndex
CREATE UNIQUE INDEX "certifications_user_id_name_key_key" ON "certifications"("user_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "languages_user_id_name_key_key" ON "languages"("user_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "stories_user_id_key" ON "stories"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "timeline_entries_experience_id_key" ON "timeline_entries"("experience_id");

-- CreateIndex
CREATE INDEX "timeline_entries_user_id_idx" ON "timeline_entries"("user_id");

-- CreateIndex
CREATE INDEX "timeline_entries_company_id_idx" ON "timeline_entries"("company_id");

-- CreateIndex
CREATE UNIQUE INDEX "assets_user_id_kind_checksum_key" ON "assets"("user_id", "kind", "checksum");

-- CreateIndex
CREATE INDEX "company_assets_tenant_id_idx" ON "company_assets"("tenant_id");

-- CreateIndex
CREATE INDEX "company_assets_asset_id_idx" ON "company_assets"("asset_id");

-- CreateIndex
CREATE UNIQUE INDEX "company_assets_company_id_source_key" ON "company_assets"("company_id", "source");

-- CreateIndex
CREATE INDEX "image_generations_asset_id_idx" ON "image_generations"("asset_id");

-- CreateIndex
CREATE INDEX "image_generations_upscaled_asset_id_idx" ON "image_generations"("upscaled_asset_id");

-- CreateIndex
CREATE UNIQUE INDEX "image_generations_user_id_archetype_provider_model_seed_key" ON "image_generations"("user_id", "archetype", "provider", "model", "seed");

-- CreateIndex
CREATE INDEX "image_placements_asset_id_idx" ON "image_placements"("asset_id");

-- CreateIndex
CREATE INDEX "image_placements_generation_id_idx" ON "image_placements"("generation_id");

-- CreateIndex
CREATE UNIQUE INDEX "image_placements_user_id_slot_key" ON "image_placements"("user_id", "slot");

-- CreateIndex
CREATE UNIQUE INDEX "completeness_user_id_section_key" ON "completeness"("user_id", "section");

-- CreateIndex
CREATE UNIQUE INDEX "role_library_role_industry_key" ON "role_library"("role", "industry");

-- CreateIndex
CREATE UNIQUE INDEX "site_settings_slug_key" ON "site_settings"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "site_settings_published_version_id_key" ON "site_settings"("published_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "site_versions_user_id_number_key" ON "site_versions"("user_id", "number");

-- CreateIndex
CREATE INDEX "events_user_id_occurred_at_idx" ON "events"("user_id", "occurred_at");

-- CreateIndex
CREATE INDEX "pipeline_runs_user_id_created_at_idx" ON "pipeline_runs"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "pipeline_runs_parent_id_idx" ON "pipeline_runs"("parent_id");

-- CreateIndex
CREATE INDEX "pipeline_runs_status_idx" ON "pipeline_runs"("status");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_runs_user_id_idempotency_key_key" ON "pipeline_runs"("user_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "run_steps_user_id_idx" ON "run_steps"("user_id");

-- CreateIndex
CREATE INDEX "run_events_user_id_idx" ON "run_events"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "run_events_run_id_key_key" ON "run_events"("run_id", "key");

-- CreateIndex
CREATE INDEX "audit_log_user_id_at_idx" ON "audit_log"("user_id", "at");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "career_graphs" ADD CONSTRAINT "career_graphs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "companies" ADD CONSTRAINT "companies_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_experiences" ADD CONSTRAINT "work_experiences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_experiences" ADD CONSTRAINT "work_experiences_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_experience_id_fkey" FOREIGN KEY ("experience_id") REFERENCES "work_experiences"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metrics" ADD CONSTRAINT "metrics_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metrics" ADD CONSTRAINT "metrics_achievement_id_fkey" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_experience_id_fkey" FOREIGN KEY ("experience_id") REFERENCES "work_experiences"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_achievement_id_fkey" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skills"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_education_id_fkey" FOREIGN KEY ("education_id") REFERENCES "education"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_certification_id_fkey" FOREIGN KEY ("certification_id") REFERENCES "certifications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_language_id_fkey" FOREIGN KEY ("language_id") REFERENCES "languages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_versions" ADD CONSTRAINT "statement_versions_achievement_id_fkey" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievement_rankings" ADD CONSTRAINT "achievement_rankings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievement_rankings" ADD CONSTRAINT "achievement_rankings_achievement_id_fkey" FOREIGN KEY ("achievement_id") REFERENCES "achievements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skills" ADD CONSTRAINT "skills_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_offers" ADD CONSTRAINT "skill_offers_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education" ADD CONSTRAINT "education_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certifications" ADD CONSTRAINT "certifications_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "languages" ADD CONSTRAINT "languages_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_experience_id_fkey" FOREIGN KEY ("experience_id") REFERENCES "work_experiences"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entries" ADD CONSTRAINT "timeline_entries_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assets" ADD CONSTRAINT "assets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_assets" ADD CONSTRAINT "company_assets_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_assets" ADD CONSTRAINT "company_assets_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_generations" ADD CONSTRAINT "image_generations_upscaled_asset_id_fkey" FOREIGN KEY ("upscaled_asset_id") REFERENCES "assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_placements" ADD CONSTRAINT "image_placements_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_placements" ADD CONSTRAINT "image_placements_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_placements" ADD CONSTRAINT "image_placements_generation_id_fkey" FOREIGN KEY ("generation_id") REFERENCES "image_generations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completeness" ADD CONSTRAINT "completeness_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_published_version_id_fkey" FOREIGN KEY ("published_version_id") REFERENCES "site_versions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site_versions" ADD CONSTRAINT "site_versions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pipeline_runs" ADD CONSTRAINT "pipeline_runs_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "pipeline_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_steps" ADD CONSTRAINT "run_steps_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_steps" ADD CONSTRAINT "run_steps_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_events" ADD CONSTRAINT "run_events_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "pipeline_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_events" ADD CONSTRAINT "run_events_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ================================================================ roles
-- Roles belong to the whole cluster, so another database may already have made them.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['app_user', 'app_anon', 'app_api', 'app_worker'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
END $$;

-- app_api owns nothing and inherits nothing: to touch a career graph it must become the user, operation by operation.
GRANT app_user, app_anon TO app_api;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO app_user, app_anon, app_api, app_worker;

-- ================================================================ the actor
CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
CREATE FUNCTION app_tenant_id() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;

-- ================================================================ row-level security, on and forced, everywhere
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

-- The user's own rows. The worker acts for one user at a time and is held to the same rows.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['uploads', 'documents', 'profiles', 'work_experiences', 'achievements', 'metrics', 'evidence',
    'achievement_rankings', 'skills', 'skill_offers', 'education', 'certifications', 'languages', 'stories', 'timeline_entries',
    'assets', 'image_generations', 'image_placements', 'completeness', 'events', 'career_graphs', 'site_settings', 'site_versions',
    'statement_versions']
  LOOP
    EXECUTE format('CREATE POLICY own_rows ON %I TO app_user, app_worker
      USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['uploads', 'documents', 'work_experiences', 'achievements', 'metrics', 'evidence',
    'achievement_rankings', 'skills', 'skill_offers', 'education', 'certifications', 'languages', 'stories', 'timeline_entries',
    'assets', 'image_generations', 'image_placements', 'completeness']
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_user, app_worker', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON profiles, site_settings TO app_user, app_worker;
GRANT SELECT, UPDATE ON career_graphs TO app_user, app_worker;
-- History is written once.
GRANT SELECT, INSERT ON statement_versions TO app_user, app_worker;
-- A version of the site is immutable but for what becomes of it.
GRANT SELECT, INSERT ON site_versions TO app_user, app_worker;
GRANT UPDATE (status, error, published_at) ON site_versions TO app_user, app_worker;
GRANT SELECT ON events TO app_user, app_worker;

-- Shared within a tenant.
CREATE POLICY own_tenant ON companies TO app_user, app_worker
  USING (tenant_id = (SELECT app_tenant_id())) WITH CHECK (tenant_id = (SELECT app_tenant_id()));
CREATE POLICY own_tenant ON company_assets TO app_user, app_worker
  USING (tenant_id = (SELECT app_tenant_id())) WITH CHECK (tenant_id = (SELECT app_tenant_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON companies, company_assets TO app_user, app_worker;
CREATE POLICY own_tenant ON tenants FOR SELECT TO app_user, app_worker USING (id = (SELECT app_tenant_id()));
GRANT SELECT ON tenants TO app_user, app_worker;
CREATE POLICY self ON users FOR SELECT TO app_user USING (id = (SELECT app_user_id()));
GRANT SELECT ON users TO app_user;
-- A worker that takes up a run must learn for whom it acts before it can act for them: ids, nothing else.
CREATE POLICY every_user ON users FOR SELECT TO app_worker USING (true);
GRANT SELECT (id, tenant_id) ON users TO app_worker;

-- Runs: the user starts, watches and cancels; the worker, which must find what others left behind, sees all of them.
CREATE POLICY own_rows ON pipeline_runs TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
CREATE POLICY own_rows ON run_steps TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
CREATE POLICY own_rows ON run_events TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE ON pipeline_runs, run_steps TO app_user;
GRANT SELECT, INSERT ON run_events TO app_user;
CREATE POLICY every_run ON pipeline_runs TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY every_run ON run_steps TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY every_run ON run_events TO app_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON pipeline_runs, run_steps TO app_worker;
GRANT SELECT, INSERT ON run_events TO app_worker;
-- The hub of an API process reads events for all of its subscribers at once and hands each only its own.
CREATE POLICY hub_reads ON pipeline_runs FOR SELECT TO app_api USING (true);
CREATE POLICY hub_reads ON run_steps FOR SELECT TO app_api USING (true);
CREATE POLICY hub_reads ON run_events FOR SELECT TO app_api USING (true);
GRANT SELECT ON pipeline_runs, run_steps, run_events TO app_api;

-- Sign-in happens before there is a user to be.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tenants', 'users', 'sessions', 'accounts', 'verifications', 'rate_limits'] LOOP
    EXECUTE format('CREATE POLICY sign_in ON %I TO app_api USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_api', t);
  END LOOP;
  -- What the sign-up trigger makes.
  FOREACH t IN ARRAY ARRAY['career_graphs', 'profiles', 'site_settings'] LOOP
    EXECUTE format('CREATE POLICY sign_up ON %I FOR INSERT TO app_api WITH CHECK (true)', t);
    EXECUTE format('GRANT INSERT ON %I TO app_api', t);
  END LOOP;
END $$;

-- Append-only: nobody updates or deletes.
CREATE POLICY append ON audit_log FOR INSERT TO app_user, app_worker WITH CHECK (user_id = (SELECT app_user_id()));
CREATE POLICY own_rows ON audit_log FOR SELECT TO app_user USING (user_id = (SELECT app_user_id()));
CREATE POLICY append_any ON audit_log FOR INSERT TO app_api WITH CHECK (true);
GRANT SELECT, INSERT ON audit_log TO app_user;
GRANT INSERT ON audit_log TO app_api, app_worker;

CREATE POLICY for_everyone ON role_library FOR SELECT TO app_user, app_worker USING (true);
GRANT SELECT ON role_library TO app_user, app_worker;

-- Visitors see what is public, and of that only the columns that a page needs.
CREATE POLICY public_site ON site_settings FOR SELECT TO app_anon
  USING (visibility = 'public' AND published_version_id IS NOT NULL);
CREATE POLICY public_site ON site_versions FOR SELECT TO app_anon
  USING (EXISTS (SELECT 1 FROM site_settings s WHERE s.published_version_id = site_versions.id));
GRANT SELECT (slug, theme, visibility, indexable, published_version_id) ON site_settings TO app_anon;
GRANT SELECT (id, status, snapshot, checksum, published_at) ON site_versions TO app_anon;

-- ================================================================ triggers
-- Sign-up makes user, tenant and the empty graph in one statement: neither can exist without the others.
CREATE FUNCTION make_tenant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tenants (id, name) VALUES (NEW.tenant_id, NEW.name) ON CONFLICT (id) DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER make_tenant BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION make_tenant();

CREATE FUNCTION make_empty_graph() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO career_graphs (user_id) VALUES (NEW.id);
  INSERT INTO profiles (id, user_id) VALUES (gen_random_uuid(), NEW.id);
  INSERT INTO site_settings (user_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER make_empty_graph AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION make_empty_graph();

-- The graph's version grows once per transaction, whoever changes it and however. Where a user is deleted by app_api, the
-- rows that go with them have no version left to grow; before PostgreSQL 18 this then runs as app_api, which may not try.
CREATE FUNCTION grow_career_graph() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT has_table_privilege('career_graphs', 'UPDATE') THEN RETURN NULL; END IF;
  UPDATE career_graphs g SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()
  WHERE g.user_id IN (SELECT c.user_id FROM changed c) AND g.changed_in IS DISTINCT FROM pg_current_xact_id()::text;
  RETURN NULL;
END $$;
CREATE FUNCTION grow_career_graphs_of_company() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE career_graphs g SET version = version + 1, changed_in = pg_current_xact_id()::text, changed_at = now()
  WHERE g.user_id IN (SELECT e.user_id FROM work_experiences e JOIN changed c ON c.id = e.company_id)
    AND g.changed_in IS DISTINCT FROM pg_current_xact_id()::text;
  RETURN NULL;
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['profiles', 'work_experiences', 'achievements', 'metrics', 'evidence', 'achievement_rankings', 'skills',
    'skill_offers', 'education', 'certifications', 'languages', 'stories', 'timeline_entries', 'image_placements', 'completeness']
  LOOP
    EXECUTE format('CREATE TRIGGER grow_on_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph()', t);
    EXECUTE format('CREATE TRIGGER grow_on_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph()', t);
    EXECUTE format('CREATE TRIGGER grow_on_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph()', t);
  END LOOP;
END $$;
-- A profile is only ever made at sign-up, when the graph is empty and the user not yet someone.
DROP TRIGGER grow_on_insert ON profiles;
CREATE TRIGGER grow_on_update AFTER UPDATE ON companies REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graphs_of_company();

-- ================================================================ checks
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['profiles', 'work_experiences', 'achievements', 'skills', 'skill_offers', 'education', 'certifications', 'languages'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT confidence_range CHECK (confidence BETWEEN 0 AND 1)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['work_experiences', 'education', 'timeline_entries'] LOOP
    EXECUTE format('ALTER TABLE %1$I
      ADD CONSTRAINT start_is_partial_date CHECK (start_date ~ ''^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$''),
      ADD CONSTRAINT end_is_partial_date CHECK (end_date ~ ''^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$''),
      ADD CONSTRAINT current_has_no_end CHECK (NOT (current AND end_date IS NOT NULL))', t);
  END LOOP;
END $$;
ALTER TABLE certifications ADD CONSTRAINT issued_on_is_partial_date
  CHECK (issued_on ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');
ALTER TABLE evidence
  ADD CONSTRAINT offsets CHECK (start_offset >= 0 AND end_offset > start_offset),
  ADD CONSTRAINT one_entity CHECK (num_nonnulls(profile_id, experience_id, achievement_id, skill_id, education_id, certification_id, language_id) = 1);
ALTER TABLE metrics ADD CONSTRAINT offsets CHECK (start_offset >= 0 AND end_offset > start_offset);
ALTER TABLE achievements ADD CONSTRAINT evidence_strength_range CHECK (evidence_strength BETWEEN 0 AND 1);
ALTER TABLE documents ADD CONSTRAINT checksum_is_sha256 CHECK (checksum ~ '^[0-9a-f]{64}$');
ALTER TABLE assets ADD CONSTRAINT checksum_is_sha256 CHECK (checksum ~ '^[0-9a-f]{64}$');
ALTER TABLE company_assets ADD CONSTRAINT stored_or_linked CHECK (num_nonnulls(asset_id, link_url) = 1);
ALTER TABLE completeness ADD CONSTRAINT coverage_range CHECK (coverage BETWEEN 0 AND 100);
ALTER TABLE image_generations ADD CONSTRAINT score_range CHECK (likeness BETWEEN 0 AND 1 AND artifact BETWEEN 0 AND 1
  AND framing BETWEEN 0 AND 1 AND style BETWEEN 0 AND 1 AND final_score BETWEEN 0 AND 1);
ALTER TABLE pipeline_runs
  ADD CONSTRAINT progress_range CHECK (progress BETWEEN 0 AND 1),
  ADD CONSTRAINT counters CHECK (attempt >= 0 AND retries >= 0 AND seq >= 0 AND input_tokens >= 0 AND output_tokens >= 0 AND cost_usd_micros >= 0);
ALTER TABLE run_events ADD CONSTRAINT progress_range CHECK (progress BETWEEN 0 AND 1);
