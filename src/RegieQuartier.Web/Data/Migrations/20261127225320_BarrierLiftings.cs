using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class BarrierLiftings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "brought_back_by",
                table: "pathway_barriers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "lifted_by",
                table: "pathway_barriers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "lifted_on",
                table: "pathway_barriers",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_pathway_barriers_brought_back_by",
                table: "pathway_barriers",
                column: "brought_back_by");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_barriers_lifted_by",
                table: "pathway_barriers",
                column: "lifted_by");

            migrationBuilder.AddForeignKey(
                name: "fk_pathway_barriers_accounts_lifted_by",
                table: "pathway_barriers",
                column: "lifted_by",
                principalTable: "accounts",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_pathway_barriers_pathway_reviews_brought_back_by",
                table: "pathway_barriers",
                column: "brought_back_by",
                principalTable: "pathway_reviews",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_pathway_barriers_accounts_lifted_by",
                table: "pathway_barriers");

            migrationBuilder.DropForeignKey(
                name: "fk_pathway_barriers_pathway_reviews_brought_back_by",
                table: "pathway_barriers");

            migrationBuilder.DropIndex(
                name: "ix_pathway_barriers_brought_back_by",
                table: "pathway_barriers");

            migrationBuilder.DropIndex(
                name: "ix_pathway_barriers_lifted_by",
                table: "pathway_barriers");

            migrationBuilder.DropColumn(
                name: "brought_back_by",
                table: "pathway_barriers");

            migrationBuilder.DropColumn(
                name: "lifted_by",
                table: "pathway_barriers");

            migrationBuilder.DropColumn(
                name: "lifted_on",
                table: "pathway_barriers");
        }
    }
}
