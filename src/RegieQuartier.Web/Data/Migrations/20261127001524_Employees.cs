using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Employees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "employees",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    civility = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    first_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    last_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    birth_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    search_name = table.Column<string>(type: "text", nullable: false),
                    sort_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    born_on = table.Column<DateOnly>(type: "date", nullable: false),
                    nationality = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    phone = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    street = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    postcode = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    city = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    block = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    lives_in_priority_area = table.Column<bool>(type: "boolean", nullable: true),
                    priority_area_checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    education = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    jobless_before = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    emergency_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    emergency_phone = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    emergency_link = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    supervisor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_employees", x => x.id);
                    table.ForeignKey(
                        name: "fk_employees_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_employees_accounts_supervisor_id",
                        column: x => x.supervisor_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "legal_values",
                columns: table => new
                {
                    rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<decimal>(type: "numeric(12,7)", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_values", x => new { x.rule, x.holds_from });
                });

            migrationBuilder.CreateTable(
                name: "referent_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    advisor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    delegate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referent_delegations", x => x.id);
                    table.ForeignKey(
                        name: "fk_referent_delegations_accounts_advisor_id",
                        column: x => x.advisor_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referent_delegations_accounts_delegate_id",
                        column: x => x.delegate_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "siae_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    hours_basis = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    yearly_hours = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_siae_agreements", x => x.id);
                    table.CheckConstraint("ck_siae_agreements_order", "starts_on <= ends_on");
                });

            migrationBuilder.CreateTable(
                name: "candidates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    last_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    search_name = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    job_wanted = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sent_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    applied_on = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    refusal_reason = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    last_contact_on = table.Column<DateOnly>(type: "date", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_candidates", x => x.id);
                    table.ForeignKey(
                        name: "fk_candidates_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eligibility_diagnoses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    made_on = table.Column<DateOnly>(type: "date", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eligibility_diagnoses", x => x.id);
                    table.ForeignKey(
                        name: "fk_eligibility_diagnoses_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "employee_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    detail = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_employee_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_employee_papers_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "iae_passes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    first_ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_iae_passes", x => x.id);
                    table.ForeignKey(
                        name: "fk_iae_passes_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referent_assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    advisor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referent_assignments", x => x.id);
                    table.ForeignKey(
                        name: "fk_referent_assignments_accounts_advisor_id",
                        column: x => x.advisor_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referent_assignments_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "employment_contracts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    type = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    weekly_minutes = table.Column<int>(type: "integer", nullable: false),
                    job_title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    trial_ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    fewer_hours_until = table.Column<DateOnly>(type: "date", nullable: true),
                    terminated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    termination_reason = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_employment_contracts", x => x.id);
                    table.CheckConstraint("ck_employment_contracts_order", "starts_on <= last_day");
                    table.ForeignKey(
                        name: "fk_employment_contracts_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_employment_contracts_siae_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "siae_agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "financial_annexes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    full_time_equivalents = table.Column<decimal>(type: "numeric(8,2)", nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_financial_annexes", x => x.id);
                    table.ForeignKey(
                        name: "fk_financial_annexes_siae_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "siae_agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "eligibility_proofs",
                columns: table => new
                {
                    diagnosis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eligibility_proofs", x => new { x.diagnosis_id, x.criterion });
                    table.ForeignKey(
                        name: "fk_eligibility_proofs_eligibility_diagnoses_diagnosis_id",
                        column: x => x.diagnosis_id,
                        principalTable: "eligibility_diagnoses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pass_extensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pass_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    requested_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    denial = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pass_extensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_pass_extensions_iae_passes_pass_id",
                        column: x => x.pass_id,
                        principalTable: "iae_passes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pass_suspensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pass_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    declared_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pass_suspensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_pass_suspensions_iae_passes_pass_id",
                        column: x => x.pass_id,
                        principalTable: "iae_passes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contract_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    weekly_minutes = table.Column<int>(type: "integer", nullable: false),
                    job_title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    beyond_reason = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    beyond_decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contract_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_contract_changes_employment_contracts_contract_id",
                        column: x => x.contract_id,
                        principalTable: "employment_contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contract_suspensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contract_suspensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_contract_suspensions_employment_contracts_contract_id",
                        column: x => x.contract_id,
                        principalTable: "employment_contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "legal_values",
                columns: new[] { "holds_from", "rule", "source", "value" },
                values: new object[,]
                {
                    { new DateOnly(2000, 1, 1), "CddiExtendedMaximumMonths", "Code du travail, art. L5132-15-1", 60m },
                    { new DateOnly(2000, 1, 1), "CddiExtensionMonths", "Code du travail, art. L5132-15-1", 12m },
                    { new DateOnly(2000, 1, 1), "CddiMaximumMonths", "Code du travail, art. L5132-15-1", 24m },
                    { new DateOnly(2000, 1, 1), "CddiMinimumMonths", "Code du travail, art. L5132-15-1", 4m },
                    { new DateOnly(2000, 1, 1), "CddiMinimumWeeklyHours", "Code du travail, art. L5132-15-1", 20m },
                    { new DateOnly(2000, 1, 1), "EmployerDiagnosisDays", "Plateforme de l’inclusion, règles des PASS IAE", 92m },
                    { new DateOnly(2000, 1, 1), "ExitMinimumHours", "Calcul des sorties par l’État (ACI et EI)", 1m },
                    { new DateOnly(2000, 1, 1), "ExitMinimumMonths", "Calcul des sorties par l’État (ACI et EI)", 2.65m },
                    { new DateOnly(2000, 1, 1), "ExitMonthsInADay", "Calcul des sorties par l’État (ACI et EI)", 0.0328767m },
                    { new DateOnly(2000, 1, 1), "FewerHoursMonths", "Code du travail, art. D5132-43-5", 12m },
                    { new DateOnly(2000, 1, 1), "ImmersionDaysWithOneHost", "Code du travail, art. D5135-3", 60m },
                    { new DateOnly(2000, 1, 1), "ImmersionMonths", "Code du travail, art. D5135-1", 1m },
                    { new DateOnly(2000, 1, 1), "ImmersionsWithOneHost", "Code du travail, art. D5135-3", 2m },
                    { new DateOnly(2000, 1, 1), "LevelOneCriteria", "Plateforme de l’inclusion, règles des PASS IAE", 1m },
                    { new DateOnly(2000, 1, 1), "LevelTwoCriteria", "Plateforme de l’inclusion, règles des PASS IAE", 3m },
                    { new DateOnly(2000, 1, 1), "LevelTwoCriteriaLending", "Plateforme de l’inclusion, règles des PASS IAE", 2m },
                    { new DateOnly(2000, 1, 1), "MaximumWeeklyHours", "Code du travail, art. L3121-27", 35m },
                    { new DateOnly(2000, 1, 1), "PassDays", "Plateforme de l’inclusion, règles des PASS IAE", 730m },
                    { new DateOnly(2000, 1, 1), "PassDifficultiesExtensionTotalDays", "Plateforme de l’inclusion, règles des PASS IAE", 1095m },
                    { new DateOnly(2000, 1, 1), "PassExtensionClosesMonths", "Plateforme de l’inclusion, règles des PASS IAE", 6m },
                    { new DateOnly(2000, 1, 1), "PassExtensionDays", "Plateforme de l’inclusion, règles des PASS IAE", 365m },
                    { new DateOnly(2000, 1, 1), "PassExtensionOpensMonths", "Plateforme de l’inclusion, règles des PASS IAE", 12m },
                    { new DateOnly(2000, 1, 1), "PassRqthExtensionTotalDays", "Plateforme de l’inclusion, règles des PASS IAE", 1095m },
                    { new DateOnly(2000, 1, 1), "PassSeniorCdiExtensionDays", "Plateforme de l’inclusion, règles des PASS IAE", 3650m },
                    { new DateOnly(2000, 1, 1), "PassSeniorExtensionTotalDays", "Plateforme de l’inclusion, règles des PASS IAE", 1825m },
                    { new DateOnly(2000, 1, 1), "PassSuspensionBackdatingDays", "Plateforme de l’inclusion, règles des PASS IAE", 365m },
                    { new DateOnly(2000, 1, 1), "PassSuspensionMonths", "Plateforme de l’inclusion, règles des PASS IAE", 36m },
                    { new DateOnly(2000, 1, 1), "PrescriberDiagnosisMonths", "Plateforme de l’inclusion, règles des PASS IAE", 6m },
                    { new DateOnly(2000, 1, 1), "SeniorAge", "Code du travail, art. L5132-15-1", 50m },
                    { new DateOnly(2000, 1, 1), "SeniorCdiAge", "Code du travail, art. L5132-5-1", 57m },
                    { new DateOnly(2000, 1, 1), "TrialLongTermMonths", "Code du travail, art. L1242-10", 1m },
                    { new DateOnly(2000, 1, 1), "TrialShortTermDays", "Code du travail, art. L1242-10", 14m },
                    { new DateOnly(2000, 1, 1), "TrialShortTermMonths", "Code du travail, art. L1242-10", 6m }
                });

            migrationBuilder.CreateIndex(
                name: "ix_candidates_employee_id",
                table: "candidates",
                column: "employee_id");

            migrationBuilder.CreateIndex(
                name: "ix_candidates_search_name",
                table: "candidates",
                column: "search_name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_candidates_status_id",
                table: "candidates",
                columns: new[] { "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_contract_changes_contract_id",
                table: "contract_changes",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_contract_suspensions_contract_id",
                table: "contract_suspensions",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_eligibility_diagnoses_employee_id_made_on",
                table: "eligibility_diagnoses",
                columns: new[] { "employee_id", "made_on" });

            migrationBuilder.CreateIndex(
                name: "ix_employee_papers_employee_id_expires_on",
                table: "employee_papers",
                columns: new[] { "employee_id", "expires_on" });

            migrationBuilder.CreateIndex(
                name: "ix_employees_search_name",
                table: "employees",
                column: "search_name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_employees_sort_name_id",
                table: "employees",
                columns: new[] { "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_employees_supervisor_id",
                table: "employees",
                column: "supervisor_id");

            migrationBuilder.CreateIndex(
                name: "ux_employees_account",
                table: "employees",
                column: "account_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_employment_contracts_agreement_id",
                table: "employment_contracts",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ix_employment_contracts_employee_id_starts_on",
                table: "employment_contracts",
                columns: new[] { "employee_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_employment_contracts_last_day",
                table: "employment_contracts",
                column: "last_day");

            migrationBuilder.CreateIndex(
                name: "ix_financial_annexes_agreement_id",
                table: "financial_annexes",
                column: "agreement_id");

            migrationBuilder.CreateIndex(
                name: "ux_financial_annexes_number",
                table: "financial_annexes",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_iae_passes_employee_id",
                table: "iae_passes",
                column: "employee_id");

            migrationBuilder.CreateIndex(
                name: "ix_iae_passes_ends_on",
                table: "iae_passes",
                column: "ends_on");

            migrationBuilder.CreateIndex(
                name: "ux_iae_passes_number",
                table: "iae_passes",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pass_extensions_pass_id",
                table: "pass_extensions",
                column: "pass_id");

            migrationBuilder.CreateIndex(
                name: "ix_pass_suspensions_pass_id",
                table: "pass_suspensions",
                column: "pass_id");

            migrationBuilder.CreateIndex(
                name: "ix_referent_assignments_advisor_id_employee_id",
                table: "referent_assignments",
                columns: new[] { "advisor_id", "employee_id" },
                filter: "ends_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_referent_assignments_open",
                table: "referent_assignments",
                column: "employee_id",
                unique: true,
                filter: "ends_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_referent_delegations_advisor_id",
                table: "referent_delegations",
                column: "advisor_id");

            migrationBuilder.CreateIndex(
                name: "ix_referent_delegations_delegate_id",
                table: "referent_delegations",
                column: "delegate_id");

            migrationBuilder.Sql("""
                alter table referent_delegations add constraint ex_referent_delegations_advisor_time
                exclude using gist (advisor_id with =, daterange(starts_on, ends_on, '[]') with &&);
                alter table financial_annexes add constraint ex_financial_annexes_agreement_time
                exclude using gist (agreement_id with =, daterange(starts_on, ends_on, '[]') with &&);
                alter table employment_contracts add constraint ex_employment_contracts_employee_time
                exclude using gist (employee_id with =, daterange(starts_on, last_day, '[]') with &&);
                alter table contract_suspensions add constraint ex_contract_suspensions_contract_time
                exclude using gist (contract_id with =, daterange(starts_on, ends_on, '[]') with &&);
                alter table iae_passes add constraint ex_iae_passes_employee_time
                exclude using gist (employee_id with =, daterange(starts_on, ends_on, '[]') with &&);
                alter table pass_suspensions add constraint ex_pass_suspensions_pass_time
                exclude using gist (pass_id with =, daterange(starts_on, ends_on, '[]') with &&);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "candidates");

            migrationBuilder.DropTable(
                name: "contract_changes");

            migrationBuilder.DropTable(
                name: "contract_suspensions");

            migrationBuilder.DropTable(
                name: "eligibility_proofs");

            migrationBuilder.DropTable(
                name: "employee_papers");

            migrationBuilder.DropTable(
                name: "financial_annexes");

            migrationBuilder.DropTable(
                name: "legal_values");

            migrationBuilder.DropTable(
                name: "pass_extensions");

            migrationBuilder.DropTable(
                name: "pass_suspensions");

            migrationBuilder.DropTable(
                name: "referent_assignments");

            migrationBuilder.DropTable(
                name: "referent_delegations");

            migrationBuilder.DropTable(
                name: "employment_contracts");

            migrationBuilder.DropTable(
                name: "eligibility_diagnoses");

            migrationBuilder.DropTable(
                name: "iae_passes");

            migrationBuilder.DropTable(
                name: "siae_agreements");

            migrationBuilder.DropTable(
                name: "employees");
        }
    }
}
