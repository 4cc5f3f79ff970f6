using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class ProofAges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "legal_values",
                columns: new[] { "holds_from", "rule", "source", "value" },
                values: new object[,]
                {
                    { new DateOnly(2000, 1, 1), "ChildWelfareProofMonths", "Plateforme de l’inclusion, règles des PASS IAE", 12m },
                    { new DateOnly(2000, 1, 1), "ProofMonths", "Plateforme de l’inclusion, règles des PASS IAE", 3m },
                    { new DateOnly(2000, 1, 1), "SituationProofMonths", "Plateforme de l’inclusion, règles des PASS IAE", 6m }
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "ChildWelfareProofMonths" });

            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "ProofMonths" });

            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "SituationProofMonths" });
        }
    }
}
