using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Services : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "ix_appointment_services_slug",
                table: "appointment_services",
                newName: "ux_appointment_services_slug");

            migrationBuilder.AddColumn<string>(
                name: "audience",
                table: "appointment_services",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Everybody");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawn_at",
                table: "appointment_services",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "appointment_services",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.AddCheckConstraint(
                name: "ck_appointment_services_days_ahead",
                table: "appointment_services",
                sql: "days_ahead between 1 and 365");

            migrationBuilder.AddCheckConstraint(
                name: "ck_appointment_services_duration",
                table: "appointment_services",
                sql: "duration between interval '5 minutes' and interval '4 hours'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_appointment_services_days_ahead",
                table: "appointment_services");

            migrationBuilder.DropCheckConstraint(
                name: "ck_appointment_services_duration",
                table: "appointment_services");

            migrationBuilder.DropColumn(
                name: "audience",
                table: "appointment_services");

            migrationBuilder.DropColumn(
                name: "withdrawn_at",
                table: "appointment_services");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "appointment_services");

            migrationBuilder.RenameIndex(
                name: "ux_appointment_services_slug",
                table: "appointment_services",
                newName: "ix_appointment_services_slug");
        }
    }
}
