using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "employee_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    file_name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    format = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    size = table.Column<int>(type: "integer", nullable: false),
                    digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    added_on = table.Column<DateOnly>(type: "date", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_employee_documents", x => x.id);
                    table.CheckConstraint("ck_employee_documents_size", "size between 1 and 10485760");
                    table.CheckConstraint("ck_employee_documents_title", "title <> ''");
                    table.ForeignKey(
                        name: "fk_employee_documents_accounts_added_by",
                        column: x => x.added_by,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_employee_documents_employees_employee_id",
                        column: x => x.employee_id,
                        principalTable: "employees",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_contents",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_contents", x => x.document_id);
                    table.CheckConstraint("ck_document_contents_size", "octet_length(content) between 1 and 10485760");
                    table.ForeignKey(
                        name: "fk_document_contents_employee_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "employee_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Files are packed already; kept as it is, a piece of one is read without the rest (DocumentFiles).
            migrationBuilder.Sql("alter table document_contents alter column content set storage external;");

            migrationBuilder.CreateIndex(
                name: "ix_employee_documents_added_by",
                table: "employee_documents",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ux_employee_documents_digest",
                table: "employee_documents",
                columns: new[] { "employee_id", "digest" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "document_contents");

            migrationBuilder.DropTable(
                name: "employee_documents");
        }
    }
}
