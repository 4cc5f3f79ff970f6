using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class FormsOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_eligibility_diagnoses_employee_id_made_on",
                table: "eligibility_diagnoses");

            migrationBuilder.AddColumn<Guid>(
                name: "entry_key",
                table: "employees",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "employee_papers",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.CreateIndex(
                name: "ux_interviews_draft",
                table: "interviews",
                columns: new[] { "pathway_id", "author_id" },
                unique: true,
                filter: "state = 'Draft'");

            migrationBuilder.CreateIndex(
                name: "ux_interviews_planned",
                table: "interviews",
                columns: new[] { "pathway_id", "author_id", "starts_at" },
                unique: true,
                filter: "state = 'Planned'");

            migrationBuilder.CreateIndex(
                name: "ix_employees_born_on",
                table: "employees",
                column: "born_on");

            migrationBuilder.CreateIndex(
                name: "ux_employees_entry_key",
                table: "employees",
                column: "entry_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_employee_papers_detail",
                table: "employee_papers",
                columns: new[] { "employee_id", "kind", "detail" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_eligibility_diagnoses_author",
                table: "eligibility_diagnoses",
                columns: new[] { "employee_id", "made_on", "author" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_interviews_draft",
                table: "interviews");

            migrationBuilder.DropIndex(
                name: "ux_interviews_planned",
                table: "interviews");

            migrationBuilder.DropIndex(
                name: "ix_employees_born_on",
                table: "employees");

            migrationBuilder.DropIndex(
                name: "ux_employees_entry_key",
                table: "employees");

            migrationBuilder.DropIndex(
                name: "ux_employee_papers_detail",
                table: "employee_papers");

            migrationBuilder.DropIndex(
                name: "ux_eligibility_diagnoses_author",
                table: "eligibility_diagnoses");

            migrationBuilder.DropColumn(
                name: "entry_key",
                table: "employees");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "employee_papers");

            migrationBuilder.CreateIndex(
                name: "ix_eligibility_diagnoses_employee_id_made_on",
                table: "eligibility_diagnoses",
                columns: new[] { "employee_id", "made_on" });
        }
    }
}
