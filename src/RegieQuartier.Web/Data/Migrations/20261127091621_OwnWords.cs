using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class OwnWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "own_words",
                table: "integration_pathways",
                type: "character varying(600)",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "own_words_by",
                table: "integration_pathways",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "own_words_on",
                table: "integration_pathways",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_integration_pathways_own_words_by",
                table: "integration_pathways",
                column: "own_words_by");

            migrationBuilder.AddForeignKey(
                name: "fk_integration_pathways_accounts_own_words_by",
                table: "integration_pathways",
                column: "own_words_by",
                principalTable: "accounts",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_integration_pathways_accounts_own_words_by",
                table: "integration_pathways");

            migrationBuilder.DropIndex(
                name: "ix_integration_pathways_own_words_by",
                table: "integration_pathways");

            migrationBuilder.DropColumn(
                name: "own_words",
                table: "integration_pathways");

            migrationBuilder.DropColumn(
                name: "own_words_by",
                table: "integration_pathways");

            migrationBuilder.DropColumn(
                name: "own_words_on",
                table: "integration_pathways");
        }
    }
}
