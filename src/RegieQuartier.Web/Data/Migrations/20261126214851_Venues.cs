using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Venues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "venue_id",
                table: "opening_ranges",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "venue_id",
                table: "appointments",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "venues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    street = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    city = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    door = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    bus = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_venues", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_opening_ranges_venue_id",
                table: "opening_ranges",
                column: "venue_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointments_venue_id",
                table: "appointments",
                column: "venue_id",
                filter: "venue_id is not null");

            migrationBuilder.CreateIndex(
                name: "ux_venues_name",
                table: "venues",
                column: "name",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_appointments_venues_venue_id",
                table: "appointments",
                column: "venue_id",
                principalTable: "venues",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_opening_ranges_venues_venue_id",
                table: "opening_ranges",
                column: "venue_id",
                principalTable: "venues",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_appointments_venues_venue_id",
                table: "appointments");

            migrationBuilder.DropForeignKey(
                name: "fk_opening_ranges_venues_venue_id",
                table: "opening_ranges");

            migrationBuilder.DropTable(
                name: "venues");

            migrationBuilder.DropIndex(
                name: "ix_opening_ranges_venue_id",
                table: "opening_ranges");

            migrationBuilder.DropIndex(
                name: "ix_appointments_venue_id",
                table: "appointments");

            migrationBuilder.DropColumn(
                name: "venue_id",
                table: "opening_ranges");

            migrationBuilder.DropColumn(
                name: "venue_id",
                table: "appointments");
        }
    }
}
