using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class WithdrawnPasses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_iae_passes_number",
                table: "iae_passes");

            migrationBuilder.AlterColumn<string>(
                name: "number",
                table: "iae_passes",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(12)",
                oldMaxLength: 12);

            migrationBuilder.AddColumn<string>(
                name: "withdrawal_reason",
                table: "iae_passes",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "withdrawn_on",
                table: "iae_passes",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "withdrawn_pass_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pass_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawn_pass_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_withdrawn_pass_changes_iae_passes_pass_id",
                        column: x => x.pass_id,
                        principalTable: "iae_passes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_iae_passes_number",
                table: "iae_passes",
                column: "number",
                unique: true,
                filter: "withdrawn_on is null");

            migrationBuilder.AddCheckConstraint(
                name: "ck_iae_passes_withdrawn",
                table: "iae_passes",
                sql: "(withdrawn_on is null) = (withdrawal_reason is null)");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawn_pass_changes_pass_id",
                table: "withdrawn_pass_changes",
                column: "pass_id");

            migrationBuilder.Sql("""
                alter table iae_passes drop constraint ex_iae_passes_employee_time;
                alter table iae_passes add constraint ex_iae_passes_employee_time
                exclude using gist (employee_id with =, daterange(starts_on, ends_on, '[]') with &&) where (withdrawn_on is null);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table iae_passes drop constraint ex_iae_passes_employee_time;
                alter table iae_passes add constraint ex_iae_passes_employee_time
                exclude using gist (employee_id with =, daterange(starts_on, ends_on, '[]') with &&);
                """);

            migrationBuilder.DropTable(
                name: "withdrawn_pass_changes");

            migrationBuilder.DropIndex(
                name: "ux_iae_passes_number",
                table: "iae_passes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_iae_passes_withdrawn",
                table: "iae_passes");

            migrationBuilder.DropColumn(
                name: "withdrawal_reason",
                table: "iae_passes");

            migrationBuilder.DropColumn(
                name: "withdrawn_on",
                table: "iae_passes");

            migrationBuilder.AlterColumn<string>(
                name: "number",
                table: "iae_passes",
                type: "character varying(12)",
                maxLength: 12,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(12)",
                oldMaxLength: 12,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_iae_passes_number",
                table: "iae_passes",
                column: "number",
                unique: true);
        }
    }
}
