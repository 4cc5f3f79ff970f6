using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class FewerHoursGranted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "fewer_hours_until",
                table: "contract_changes",
                type: "date",
                nullable: true);

            // Until now it was said at signature alone.
            migrationBuilder.Sql(
                """
                update contract_changes set fewer_hours_until = contract.fewer_hours_until
                from employment_contracts as contract
                where contract.id = contract_changes.contract_id and contract_changes.kind = 'Concluded'
                """);

            migrationBuilder.CreateIndex(
                name: "ix_employment_contracts_fewer_hours_until",
                table: "employment_contracts",
                column: "fewer_hours_until",
                filter: "fewer_hours_until is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_employment_contracts_fewer_hours_until",
                table: "employment_contracts");

            migrationBuilder.DropColumn(
                name: "fewer_hours_until",
                table: "contract_changes");
        }
    }
}
