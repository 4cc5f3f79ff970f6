using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class EntryAreas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "entered_from_priority_area",
                table: "integration_pathways",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "entry_area_checked_on",
                table: "integration_pathways",
                type: "date",
                nullable: true);

            // What is known of those who came in already; from then on, their moves change it no more.
            migrationBuilder.Sql("""
                update integration_pathways
                set entered_from_priority_area = employees.lives_in_priority_area, entry_area_checked_on = employees.priority_area_checked_on
                from employees
                where employees.id = integration_pathways.employee_id and employees.lives_in_priority_area is not null;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "entered_from_priority_area",
                table: "integration_pathways");

            migrationBuilder.DropColumn(
                name: "entry_area_checked_on",
                table: "integration_pathways");
        }
    }
}
