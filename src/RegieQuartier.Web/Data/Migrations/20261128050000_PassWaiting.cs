using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PassWaiting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "legal_values",
                columns: new[] { "holds_from", "rule", "source", "value" },
                values: new object[] { new DateOnly(2000, 1, 1), "PassWaitingMonths", "Plateforme de l’inclusion, règles des PASS IAE", 24m });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "PassWaitingMonths" });
        }
    }
}
