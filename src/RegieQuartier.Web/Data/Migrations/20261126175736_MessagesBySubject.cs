using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class MessagesBySubject : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outgoing_messages_subject_id",
                table: "outgoing_messages");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_messages_subject_id_kind_about_day",
                table: "outgoing_messages");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_messages_subject_id_kind_about_day",
                table: "outgoing_messages",
                columns: new[] { "subject_id", "kind", "about_day" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outgoing_messages_subject_id_kind_about_day",
                table: "outgoing_messages");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_messages_subject_id",
                table: "outgoing_messages",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_messages_subject_id_kind_about_day",
                table: "outgoing_messages",
                columns: new[] { "subject_id", "kind", "about_day" },
                unique: true,
                filter: "about_day is not null");
        }
    }
}
