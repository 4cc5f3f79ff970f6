using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class TraineeRecorded : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "recorded_on",
                table: "trainees",
                type: "date",
                nullable: true);

            // Nobody knows when those that are there were written: not before they came.
            migrationBuilder.Sql("update trainees set recorded_on = starts_on");
            migrationBuilder.AlterColumn<DateOnly>(
                name: "recorded_on",
                table: "trainees",
                type: "date",
                nullable: false,
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "recorded_on",
                table: "trainees");
        }
    }
}
