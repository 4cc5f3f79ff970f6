using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PermitNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Until now the number of a residence permit was written where its type is: nine or ten signs, where a type in one word with a digit is shorter.
            migrationBuilder.Sql("update employee_papers set number = detail, detail = '' where kind = 'ResidencePermit' and number = '' and detail ~ '^[A-Za-z0-9]{6,30}$' and detail ~ '[0-9]'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("update employee_papers set detail = number, number = '' where kind = 'ResidencePermit' and detail = '' and number <> ''");
        }
    }
}
