using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class ImmersionShares : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "legal_values",
                columns: new[] { "holds_from", "rule", "source", "value" },
                values: new object[] { new DateOnly(2000, 1, 1), "ImmersionShareOfContract", "Guides des immersions, Grafie et Cap Métiers", 25m });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                table: "legal_values",
                keyColumns: new[] { "holds_from", "rule" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "ImmersionShareOfContract" });
        }
    }
}
