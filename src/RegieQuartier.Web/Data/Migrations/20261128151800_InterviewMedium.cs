using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class InterviewMedium : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "medium",
                table: "interviews",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "medium",
                table: "interviews");
        }
    }
}
