using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class EligibilityWithdrawals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_eligibility_diagnoses_author",
                table: "eligibility_diagnoses");

            migrationBuilder.AddColumn<string>(
                name: "withdrawal_reason",
                table: "eligibility_diagnoses",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "withdrawn_on",
                table: "eligibility_diagnoses",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "eligibility_diagnoses",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.CreateIndex(
                name: "ux_eligibility_diagnoses_author",
                table: "eligibility_diagnoses",
                columns: new[] { "employee_id", "made_on", "author" },
                unique: true,
                filter: "withdrawn_on is null");

            migrationBuilder.AddCheckConstraint(
                name: "ck_eligibility_diagnoses_withdrawn",
                table: "eligibility_diagnoses",
                sql: "(withdrawn_on is null) = (withdrawal_reason is null)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_eligibility_diagnoses_author",
                table: "eligibility_diagnoses");

            migrationBuilder.DropCheckConstraint(
                name: "ck_eligibility_diagnoses_withdrawn",
                table: "eligibility_diagnoses");

            migrationBuilder.DropColumn(
                name: "withdrawal_reason",
                table: "eligibility_diagnoses");

            migrationBuilder.DropColumn(
                name: "withdrawn_on",
                table: "eligibility_diagnoses");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "eligibility_diagnoses");

            migrationBuilder.CreateIndex(
                name: "ux_eligibility_diagnoses_author",
                table: "eligibility_diagnoses",
                columns: new[] { "employee_id", "made_on", "author" },
                unique: true);
        }
    }
}
