using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PathwayOfActions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "pathway_id",
                table: "pathway_actions",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.Sql("update pathway_actions set pathway_id = pathway_goals.pathway_id from pathway_goals where pathway_goals.id = pathway_actions.goal_id;");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions",
                columns: new[] { "pathway_id", "due_on" },
                filter: "status in ('Planned', 'InProgress')");

            migrationBuilder.AddForeignKey(
                name: "fk_pathway_actions_integration_pathways_pathway_id",
                table: "pathway_actions",
                column: "pathway_id",
                principalTable: "integration_pathways",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_pathway_actions_integration_pathways_pathway_id",
                table: "pathway_actions");

            migrationBuilder.DropIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions");

            migrationBuilder.DropColumn(
                name: "pathway_id",
                table: "pathway_actions");
        }
    }
}
