using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class SkillsTrainingsImmersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "skill_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    made_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    form_key = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_assessments", x => x.id);
                    table.ForeignKey(
                        name: "fk_skill_assessments_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_skill_assessments_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "skills",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    domain = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    search_name = table.Column<string>(type: "text", nullable: false),
                    retired_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skills", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_enrolments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    body = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    planned_minutes = table.Column<int>(type: "integer", nullable: false),
                    done_minutes = table.Column<int>(type: "integer", nullable: true),
                    funder = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    status = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_enrolments", x => x.id);
                    table.CheckConstraint("ck_training_enrolments_order", "starts_on <= ends_on");
                    table.ForeignKey(
                        name: "fk_training_enrolments_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_immersions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    host_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    host_siret = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    job_title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    purpose = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    outcome_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    host_would_hire = table.Column<bool>(type: "boolean", nullable: true),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    cancelled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_immersions", x => x.id);
                    table.CheckConstraint("ck_work_immersions_order", "starts_on <= ends_on");
                    table.ForeignKey(
                        name: "fk_work_immersions_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_immersions_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "skill_ratings",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_ratings", x => new { x.assessment_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_skill_ratings_skill_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "skill_assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_skill_ratings_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "skills",
                columns: new[] { "id", "domain", "name", "retired_on", "search_name" },
                values: new object[,]
                {
                    { new Guid("01900000-0000-7000-8000-000300000006"), "GreenSpaces", "Plantation", null, "plantation" },
                    { new Guid("01900000-0000-7000-8000-000100000007"), "Behavioural", "Initiative", null, "initiative" },
                    { new Guid("01900000-0000-7000-8000-000200000002"), "Cleaning", "Dosage des produits", null, "dosage des produits" },
                    { new Guid("01900000-0000-7000-8000-000300000008"), "GreenSpaces", "Balisage du chantier", null, "balisage du chantier" },
                    { new Guid("01900000-0000-7000-8000-000200000006"), "Cleaning", "Désinfection des points de contact", null, "desinfection des points de contact" },
                    { new Guid("01900000-0000-7000-8000-000300000005"), "GreenSpaces", "Ramassage", null, "ramassage" },
                    { new Guid("01900000-0000-7000-8000-000300000003"), "GreenSpaces", "Taille", null, "taille" },
                    { new Guid("01900000-0000-7000-8000-000300000007"), "GreenSpaces", "Entretien du matériel", null, "entretien du materiel" },
                    { new Guid("01900000-0000-7000-8000-000400000001"), "Transversal", "Lire un planning", null, "lire un planning" },
                    { new Guid("01900000-0000-7000-8000-000100000003"), "Behavioural", "Présentation", null, "presentation" },
                    { new Guid("01900000-0000-7000-8000-000200000009"), "Cleaning", "Signaler une anomalie", null, "signaler une anomalie" },
                    { new Guid("01900000-0000-7000-8000-000300000001"), "GreenSpaces", "Tonte", null, "tonte" },
                    { new Guid("01900000-0000-7000-8000-000400000003"), "Transversal", "Écrire un message", null, "ecrire un message" },
                    { new Guid("01900000-0000-7000-8000-000100000006"), "Behavioural", "Relation aux habitants", null, "relation aux habitants" },
                    { new Guid("01900000-0000-7000-8000-000300000004"), "GreenSpaces", "Désherbage manuel", null, "desherbage manuel" },
                    { new Guid("01900000-0000-7000-8000-000100000002"), "Behavioural", "Assiduité", null, "assiduite" },
                    { new Guid("01900000-0000-7000-8000-000300000002"), "GreenSpaces", "Débroussaillage", null, "debroussaillage" },
                    { new Guid("01900000-0000-7000-8000-000100000005"), "Behavioural", "Travail en équipe", null, "travail en equipe" },
                    { new Guid("01900000-0000-7000-8000-000100000004"), "Behavioural", "Respect des consignes", null, "respect des consignes" },
                    { new Guid("01900000-0000-7000-8000-000400000002"), "Transversal", "Compter", null, "compter" },
                    { new Guid("01900000-0000-7000-8000-000200000010"), "Cleaning", "Tri des déchets", null, "tri des dechets" },
                    { new Guid("01900000-0000-7000-8000-000100000001"), "Behavioural", "Ponctualité", null, "ponctualite" },
                    { new Guid("01900000-0000-7000-8000-000200000004"), "Cleaning", "Lavage à plat", null, "lavage a plat" },
                    { new Guid("01900000-0000-7000-8000-000400000004"), "Transversal", "Utiliser un smartphone", null, "utiliser un smartphone" },
                    { new Guid("01900000-0000-7000-8000-000200000005"), "Cleaning", "Vitrerie", null, "vitrerie" },
                    { new Guid("01900000-0000-7000-8000-000200000003"), "Cleaning", "Balayage humide", null, "balayage humide" },
                    { new Guid("01900000-0000-7000-8000-000100000008"), "Behavioural", "Gestion du temps", null, "gestion du temps" },
                    { new Guid("01900000-0000-7000-8000-000100000010"), "Behavioural", "Sécurité", null, "securite" },
                    { new Guid("01900000-0000-7000-8000-000200000007"), "Cleaning", "Entretien du local à ordures ménagères", null, "entretien du local a ordures menageres" },
                    { new Guid("01900000-0000-7000-8000-000200000001"), "Cleaning", "Préparer le chariot", null, "preparer le chariot" },
                    { new Guid("01900000-0000-7000-8000-000200000008"), "Cleaning", "Nettoyage mécanisé", null, "nettoyage mecanise" },
                    { new Guid("01900000-0000-7000-8000-000100000009"), "Behavioural", "Adaptation", null, "adaptation" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_skill_assessments_author_id",
                table: "skill_assessments",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_skill_assessments_pathway_id_made_on",
                table: "skill_assessments",
                columns: new[] { "pathway_id", "made_on" });

            migrationBuilder.CreateIndex(
                name: "ux_skill_assessments_form",
                table: "skill_assessments",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_skill_ratings_skill_id",
                table: "skill_ratings",
                column: "skill_id");

            migrationBuilder.CreateIndex(
                name: "ux_skills_name",
                table: "skills",
                columns: new[] { "domain", "search_name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_enrolments_pathway_id_starts_on",
                table: "training_enrolments",
                columns: new[] { "pathway_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ux_training_enrolments_once",
                table: "training_enrolments",
                columns: new[] { "pathway_id", "starts_on", "title" },
                unique: true,
                filter: "status <> 'Abandoned'");

            migrationBuilder.CreateIndex(
                name: "ix_work_immersions_employee_id_starts_on",
                table: "work_immersions",
                columns: new[] { "employee_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_work_immersions_pathway_id",
                table: "work_immersions",
                column: "pathway_id");

            migrationBuilder.Sql("""
                alter table work_immersions add constraint ex_work_immersions_employee_time
                    exclude using gist (employee_id with =, daterange(starts_on, ends_on, '[]') with &&) where (cancelled_on is null);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "skill_ratings");

            migrationBuilder.DropTable(
                name: "training_enrolments");

            migrationBuilder.DropTable(
                name: "work_immersions");

            migrationBuilder.DropTable(
                name: "skill_assessments");

            migrationBuilder.DropTable(
                name: "skills");
        }
    }
}
