using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PathwayChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddCheckConstraint(
                name: "ck_work_immersions_one_end",
                table: "work_immersions",
                sql: "concluded_on is null or cancelled_on is null");

            migrationBuilder.AddCheckConstraint(
                name: "ck_training_enrolments_done",
                table: "training_enrolments",
                sql: "(done_minutes is null) = (status in ('Planned', 'Enrolled', 'InProgress')) and done_minutes >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_training_enrolments_planned",
                table: "training_enrolments",
                sql: "planned_minutes > 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_pathway_goals_end",
                table: "pathway_goals",
                sql: "(ended_on is null) = (status in ('Proposed', 'Agreed', 'InProgress'))");

            migrationBuilder.AddCheckConstraint(
                name: "ck_pathway_exits_order",
                table: "pathway_exits",
                sql: "hired_on <= exit_on");

            migrationBuilder.AddCheckConstraint(
                name: "ck_pathway_exits_worked",
                table: "pathway_exits",
                sql: "worked_minutes >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_pathway_actions_done",
                table: "pathway_actions",
                sql: "(done_on is not null) = (status = 'Done')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_work_immersions_one_end",
                table: "work_immersions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_training_enrolments_done",
                table: "training_enrolments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_training_enrolments_planned",
                table: "training_enrolments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_pathway_goals_end",
                table: "pathway_goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_pathway_exits_order",
                table: "pathway_exits");

            migrationBuilder.DropCheckConstraint(
                name: "ck_pathway_exits_worked",
                table: "pathway_exits");

            migrationBuilder.DropCheckConstraint(
                name: "ck_pathway_actions_done",
                table: "pathway_actions");
        }
    }
}
