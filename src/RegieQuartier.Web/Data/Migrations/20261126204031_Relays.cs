using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Relays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "helper_name",
                table: "appointments",
                type: "character varying(162)",
                maxLength: 162,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(80)",
                oldMaxLength: 80,
                oldNullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "relay_id",
                table: "appointments",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking_relays",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    link_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    link_made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stopped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_relays", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_appointments_relay_id_booked_at",
                table: "appointments",
                columns: new[] { "relay_id", "booked_at" },
                filter: "relay_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_booking_relays_link_hash",
                table: "booking_relays",
                column: "link_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_booking_relays_name",
                table: "booking_relays",
                column: "name",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_appointments_booking_relays_relay_id",
                table: "appointments",
                column: "relay_id",
                principalTable: "booking_relays",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_appointments_booking_relays_relay_id",
                table: "appointments");

            migrationBuilder.DropTable(
                name: "booking_relays");

            migrationBuilder.DropIndex(
                name: "ix_appointments_relay_id_booked_at",
                table: "appointments");

            migrationBuilder.DropColumn(
                name: "relay_id",
                table: "appointments");

            migrationBuilder.AlterColumn<string>(
                name: "helper_name",
                table: "appointments",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(162)",
                oldMaxLength: 162,
                oldNullable: true);
        }
    }
}
