using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class MonthlyHours : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "monthly_hours",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    paid_minutes = table.Column<int>(type: "integer", nullable: false),
                    worked_minutes = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_monthly_hours", x => x.id);
                    table.CheckConstraint("ck_monthly_hours_month", "extract(day from month) = 1");
                    table.CheckConstraint("ck_monthly_hours_paid", "paid_minutes between 0 and 44640");
                    table.CheckConstraint("ck_monthly_hours_worked", "worked_minutes between 0 and 44640");
                    table.ForeignKey(
                        name: "fk_monthly_hours_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_monthly_hours_employee_id",
                table: "monthly_hours",
                column: "employee_id");

            migrationBuilder.CreateIndex(
                name: "ux_monthly_hours_employee_month",
                table: "monthly_hours",
                columns: new[] { "month", "employee_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "monthly_hours");
        }
    }
}
