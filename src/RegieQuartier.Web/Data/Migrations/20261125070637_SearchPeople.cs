using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class SearchPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "search_name",
                table: "appointments",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(324)",
                oldMaxLength: 324);

            migrationBuilder.CreateIndex(
                name: "ix_appointments_phone",
                table: "appointments",
                column: "phone");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_appointments_phone",
                table: "appointments");

            migrationBuilder.AlterColumn<string>(
                name: "search_name",
                table: "appointments",
                type: "character varying(324)",
                maxLength: 324,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");
        }
    }
}
