using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class LooksByPerson : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_employment_contracts_employee_id_starts_on",
                table: "employment_contracts");

            migrationBuilder.DropIndex(
                name: "ix_integration_pathways_employee_id_opened_on",
                table: "integration_pathways");

            migrationBuilder.DropIndex(
                name: "ix_employee_papers_employee_id_expires_on",
                table: "employee_papers");

            migrationBuilder.DropIndex(
                name: "ix_contract_changes_contract_id",
                table: "contract_changes");

            migrationBuilder.DropIndex(
                name: "ix_iae_passes_employee_id",
                table: "iae_passes");

            migrationBuilder.DropIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions");

            migrationBuilder.CreateIndex(
                name: "ix_employment_contracts_employee_id",
                table: "employment_contracts",
                column: "employee_id")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "ix_integration_pathways_employee_id",
                table: "integration_pathways",
                column: "employee_id")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "ix_employee_papers_employee_id",
                table: "employee_papers",
                column: "employee_id")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "ix_employee_documents_employee_id",
                table: "employee_documents",
                column: "employee_id")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "ix_contract_changes_contract_id",
                table: "contract_changes",
                column: "contract_id")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "ix_iae_passes_employee_id",
                table: "iae_passes",
                column: "employee_id")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions",
                columns: new[] { "pathway_id", "due_on" },
                filter: "status in ('Planned', 'InProgress')")
                .Annotation("Npgsql:IndexInclude", new[] { "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_employment_contracts_employee_id",
                table: "employment_contracts");

            migrationBuilder.DropIndex(
                name: "ix_integration_pathways_employee_id",
                table: "integration_pathways");

            migrationBuilder.DropIndex(
                name: "ix_employee_papers_employee_id",
                table: "employee_papers");

            migrationBuilder.DropIndex(
                name: "ix_employee_documents_employee_id",
                table: "employee_documents");

            migrationBuilder.DropIndex(
                name: "ix_contract_changes_contract_id",
                table: "contract_changes");

            migrationBuilder.DropIndex(
                name: "ix_iae_passes_employee_id",
                table: "iae_passes");

            migrationBuilder.DropIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions");

            migrationBuilder.CreateIndex(
                name: "ix_employment_contracts_employee_id_starts_on",
                table: "employment_contracts",
                columns: new[] { "employee_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_integration_pathways_employee_id_opened_on",
                table: "integration_pathways",
                columns: new[] { "employee_id", "opened_on" });

            migrationBuilder.CreateIndex(
                name: "ix_employee_papers_employee_id_expires_on",
                table: "employee_papers",
                columns: new[] { "employee_id", "expires_on" });

            migrationBuilder.CreateIndex(
                name: "ix_contract_changes_contract_id",
                table: "contract_changes",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "ix_iae_passes_employee_id",
                table: "iae_passes",
                column: "employee_id");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_pathway_id_due_on",
                table: "pathway_actions",
                columns: new[] { "pathway_id", "due_on" },
                filter: "status in ('Planned', 'InProgress')");
        }
    }
}
