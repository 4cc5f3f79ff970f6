using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Diagnosis : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "work_adjusted_by",
                table: "integration_pathways",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "work_adjusted_on",
                table: "integration_pathways",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "work_adjustment",
                table: "integration_pathways",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "pathway_barriers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    status = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    supported_inside = table.Column<bool>(type: "boolean", nullable: false),
                    supported_outside = table.Column<bool>(type: "boolean", nullable: false),
                    noted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway_barriers", x => x.id);
                    table.CheckConstraint("ck_pathway_barriers_kind", "kind not in ('Health', 'Justice')");
                    table.ForeignKey(
                        name: "fk_pathway_barriers_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pathway_barriers_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pathway_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    moment = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    made_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_key = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_pathway_reviews_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pathway_reviews_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sensitive_openings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opener_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    told_to = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sensitive_openings", x => x.id);
                    table.ForeignKey(
                        name: "fk_sensitive_openings_accounts_opener_id",
                        column: x => x.opener_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sensitive_openings_accounts_told_to",
                        column: x => x.told_to,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sensitive_openings_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sensitive_supports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    support_needed = table.Column<bool>(type: "boolean", nullable: false),
                    referral = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    noted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sensitive_supports", x => x.id);
                    table.CheckConstraint("ck_sensitive_supports_referral", "support_needed or referral = 'NoneYet'");
                    table.ForeignKey(
                        name: "fk_sensitive_supports_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sensitive_supports_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "barrier_ratings",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    level = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_barrier_ratings", x => new { x.review_id, x.kind });
                    table.CheckConstraint("ck_barrier_ratings_kind", "kind not in ('Health', 'Justice')");
                    table.ForeignKey(
                        name: "fk_barrier_ratings_pathway_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "pathway_reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_integration_pathways_work_adjusted_by",
                table: "integration_pathways",
                column: "work_adjusted_by");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_barriers_author_id",
                table: "pathway_barriers",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ux_pathway_barriers_kind",
                table: "pathway_barriers",
                columns: new[] { "pathway_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pathway_reviews_author_id",
                table: "pathway_reviews",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_reviews_pathway_id_made_on",
                table: "pathway_reviews",
                columns: new[] { "pathway_id", "made_on" });

            migrationBuilder.CreateIndex(
                name: "ux_pathway_reviews_entry",
                table: "pathway_reviews",
                column: "pathway_id",
                unique: true,
                filter: "moment = 'Entry'");

            migrationBuilder.CreateIndex(
                name: "ux_pathway_reviews_form_key",
                table: "pathway_reviews",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sensitive_openings_employee_id_ends_at",
                table: "sensitive_openings",
                columns: new[] { "employee_id", "ends_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sensitive_openings_opener_id",
                table: "sensitive_openings",
                column: "opener_id");

            migrationBuilder.CreateIndex(
                name: "ix_sensitive_openings_told_to",
                table: "sensitive_openings",
                column: "told_to");

            migrationBuilder.CreateIndex(
                name: "ix_sensitive_openings_untold",
                table: "sensitive_openings",
                column: "employee_id",
                filter: "told_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_sensitive_supports_author_id",
                table: "sensitive_supports",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ux_sensitive_supports_kind",
                table: "sensitive_supports",
                columns: new[] { "pathway_id", "kind" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_integration_pathways_accounts_work_adjusted_by",
                table: "integration_pathways",
                column: "work_adjusted_by",
                principalTable: "accounts",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            // The same person has a record's reserved part open once at a time.
            migrationBuilder.Sql("""
                alter table sensitive_openings add constraint ex_sensitive_openings_time
                exclude using gist (employee_id with =, opener_id with =, tstzrange(opened_at, ends_at) with &&);
                """);

            // One line for each reader, record, part and hour, whoever asks at the same instant.
            migrationBuilder.Sql("""
                create unique index ix_audit_entries_reading_once
                on audit_entries (subject_id, actor_id, action, date_trunc('hour', occurred_at at time zone 'UTC'))
                where action like 'reading.%';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index ix_audit_entries_reading_once;");

            migrationBuilder.DropForeignKey(
                name: "fk_integration_pathways_accounts_work_adjusted_by",
                table: "integration_pathways");

            migrationBuilder.DropTable(
                name: "barrier_ratings");

            migrationBuilder.DropTable(
                name: "pathway_barriers");

            migrationBuilder.DropTable(
                name: "sensitive_openings");

            migrationBuilder.DropTable(
                name: "sensitive_supports");

            migrationBuilder.DropTable(
                name: "pathway_reviews");

            migrationBuilder.DropIndex(
                name: "ix_integration_pathways_work_adjusted_by",
                table: "integration_pathways");

            migrationBuilder.DropColumn(
                name: "work_adjusted_by",
                table: "integration_pathways");

            migrationBuilder.DropColumn(
                name: "work_adjusted_on",
                table: "integration_pathways");

            migrationBuilder.DropColumn(
                name: "work_adjustment",
                table: "integration_pathways");
        }
    }
}
