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
            migrationBuilder.DropForeignKey(
                name: "fk_pathway_actions_pathway_goals_goal_id",
                table: "pathway_actions");

            migrationBuilder.DropIndex(
                name: "ix_pathway_actions_goal_id",
                table: "pathway_actions");

            migrationBuilder.AddColumn<Guid>(
                name: "pathway_id",
                table: "pathway_actions",
                type: "uuid",
                nullable: true);

            migrationBuilder.Sql("update pathway_actions set pathway_id = pathway_goals.pathway_id from pathway_goals where pathway_goals.id = pathway_actions.goal_id;");
            migrationBuilder.Sql("alter table pathway_actions alter column pathway_id set not null;");

            migrationBuilder.AddUniqueConstraint(
                name: "ak_pathway_goals_id_pathway_id",
                table: "pathway_goals",
                columns: new[] { "id", "pathway_id" });

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_goal_id_pathway_id",
                table: "pathway_actions",
                columns: new[] { "goal_id", "pathway_id" });

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions",
                columns: new[] { "pathway_id", "due_on" },
                filter: "status in ('Planned', 'InProgress')");

            migrationBuilder.AddForeignKey(
                name: "fk_pathway_actions_pathway_goals_goal_id_pathway_id",
                table: "pathway_actions",
                columns: new[] { "goal_id", "pathway_id" },
                principalTable: "pathway_goals",
                principalColumns: new[] { "id", "pathway_id" },
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_pathway_actions_pathway_goals_goal_id_pathway_id",
                table: "pathway_actions");

            migrationBuilder.DropUniqueConstraint(
                name: "ak_pathway_goals_id_pathway_id",
                table: "pathway_goals");

            migrationBuilder.DropIndex(
                name: "ix_pathway_actions_goal_id_pathway_id",
                table: "pathway_actions");

            migrationBuilder.DropIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions");

            migrationBuilder.DropColumn(
                name: "pathway_id",
                table: "pathway_actions");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_goal_id",
                table: "pathway_actions",
                column: "goal_id");

            migrationBuilder.AddForeignKey(
                name: "fk_pathway_actions_pathway_goals_goal_id",
                table: "pathway_actions",
                column: "goal_id",
                principalTable: "pathway_goals",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
