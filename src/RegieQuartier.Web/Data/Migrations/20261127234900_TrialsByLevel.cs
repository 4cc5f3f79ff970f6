using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class TrialsByLevel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "legal_values",
                columns: new[] { "holds_from", "rule", "source", "value" },
                values: new object[,]
                {
                    { new DateOnly(2000, 1, 1), "TrialLevelFourMonths", "Convention collective des régies de quartier (IDCC 3105)", 2m },
                    { new DateOnly(2000, 1, 1), "TrialLowerLevelsMonths", "Convention collective des régies de quartier (IDCC 3105)", 1m },
                    { new DateOnly(2000, 1, 1), "TrialUpperLevelsMonths", "Convention collective des régies de quartier (IDCC 3105)", 4m }
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "TrialLevelFourMonths" });

            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "TrialLowerLevelsMonths" });

            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "TrialUpperLevelsMonths" });
        }
    }
}
