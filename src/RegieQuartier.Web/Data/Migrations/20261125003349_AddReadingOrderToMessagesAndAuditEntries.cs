using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddReadingOrderToMessagesAndAuditEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "outgoing_messages",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_messages_status_created_at_id",
                table: "outgoing_messages",
                columns: new[] { "status", "created_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_action_occurred_at_id",
                table: "audit_entries",
                columns: new[] { "action", "occurred_at", "id" },
                descending: new[] { false, true, true });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outgoing_messages_status_created_at_id",
                table: "outgoing_messages");

            migrationBuilder.DropIndex(
                name: "ix_audit_entries_action_occurred_at_id",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "outgoing_messages");
        }
    }
}
