using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class ImmersionObjectives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "objective_met",
                table: "work_immersions",
                type: "boolean",
                nullable: true);

            migrationBuilder.InsertData(
                table: "legal_values",
                columns: new[] { "holds_from", "rule", "source", "value" },
                values: new object[] { new DateOnly(2000, 1, 1), "ImmersionsForOneObjective", "Code du travail, art. D5135-1", 2m });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "ImmersionsForOneObjective" });

            migrationBuilder.DropColumn(
                name: "objective_met",
                table: "work_immersions");
        }
    }
}
