using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class StaffRegisterMentions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_employee_papers_detail",
                table: "employee_papers");

            migrationBuilder.AddColumn<string>(
                name: "qualification",
                table: "employment_contracts",
                type: "character varying(80)",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "number",
                table: "employee_papers",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "qualification",
                table: "contract_changes",
                type: "character varying(80)",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "trainees",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    first_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    last_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    tutor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trainees", x => x.id);
                    table.CheckConstraint("ck_trainees_order", "starts_on <= ends_on");
                });

            migrationBuilder.CreateIndex(
                name: "ux_employee_papers_detail",
                table: "employee_papers",
                columns: new[] { "employee_id", "kind", "detail", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_trainees_once",
                table: "trainees",
                columns: new[] { "starts_on", "last_name", "first_name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "trainees");

            migrationBuilder.DropIndex(
                name: "ux_employee_papers_detail",
                table: "employee_papers");

            migrationBuilder.DropColumn(
                name: "qualification",
                table: "employment_contracts");

            migrationBuilder.DropColumn(
                name: "number",
                table: "employee_papers");

            migrationBuilder.DropColumn(
                name: "qualification",
                table: "contract_changes");

            migrationBuilder.CreateIndex(
                name: "ux_employee_papers_detail",
                table: "employee_papers",
                columns: new[] { "employee_id", "kind", "detail" },
                unique: true);
        }
    }
}
