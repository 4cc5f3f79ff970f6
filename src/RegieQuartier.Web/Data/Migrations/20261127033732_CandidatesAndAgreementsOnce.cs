using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class CandidatesAndAgreementsOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_legal_values",
                table: "legal_values");

            migrationBuilder.DropIndex(
                name: "ix_candidates_status_id",
                table: "candidates");

            migrationBuilder.AddColumn<Guid>(
                name: "entry_key",
                table: "candidates",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "ux_legal_values_rule_holds_from",
                table: "legal_values",
                columns: new[] { "rule", "holds_from" });

            migrationBuilder.CreateIndex(
                name: "ux_siae_agreements_kind_starts_on",
                table: "siae_agreements",
                columns: new[] { "kind", "starts_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_candidates_applied_on_id",
                table: "candidates",
                columns: new[] { "applied_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_candidates_entry_key",
                table: "candidates",
                column: "entry_key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_siae_agreements_kind_starts_on",
                table: "siae_agreements");

            migrationBuilder.DropPrimaryKey(
                name: "ux_legal_values_rule_holds_from",
                table: "legal_values");

            migrationBuilder.DropIndex(
                name: "ix_candidates_applied_on_id",
                table: "candidates");

            migrationBuilder.DropIndex(
                name: "ux_candidates_entry_key",
                table: "candidates");

            migrationBuilder.DropColumn(
                name: "entry_key",
                table: "candidates");

            migrationBuilder.AddPrimaryKey(
                name: "pk_legal_values",
                table: "legal_values",
                columns: new[] { "rule", "holds_from" });

            migrationBuilder.CreateIndex(
                name: "ix_candidates_status_id",
                table: "candidates",
                columns: new[] { "status", "id" });
        }
    }
}
