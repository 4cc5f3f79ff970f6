using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class WaitingList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "offered_until",
                table: "appointments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "waiting_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    wish = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    status = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    first_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    last_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    search_name = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    helper_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    request = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    moment = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    sooner_than = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    offers_made = table.Column<int>(type: "integer", nullable: false),
                    last_offered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    offer_key_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    wrong_names = table.Column<int>(type: "integer", nullable: false),
                    closed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_waiting_entries_appointment_services_service_id",
                        column: x => x.service_id,
                        principalTable: "appointment_services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waiting_entries_appointments_appointment_id",
                        column: x => x.appointment_id,
                        principalTable: "appointments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_waiting_entries_appointments_offer_id",
                        column: x => x.offer_id,
                        principalTable: "appointments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "ix_waiting_entries_code",
                table: "waiting_entries",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_waiting_entries_key_hash",
                table: "waiting_entries",
                column: "key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_waiting_entries_offer_id",
                table: "waiting_entries",
                column: "offer_id");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_entries_offer_key_hash",
                table: "waiting_entries",
                column: "offer_key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_waiting_entries_service_id",
                table: "waiting_entries",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_entries_since_id",
                table: "waiting_entries",
                columns: new[] { "since", "id" },
                filter: "status in ('Waiting', 'Offered')");

            migrationBuilder.CreateIndex(
                name: "ux_waiting_entries_appointment",
                table: "waiting_entries",
                column: "appointment_id",
                unique: true,
                filter: "status in ('Waiting', 'Offered')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "waiting_entries");

            migrationBuilder.DropColumn(
                name: "offered_until",
                table: "appointments");
        }
    }
}
