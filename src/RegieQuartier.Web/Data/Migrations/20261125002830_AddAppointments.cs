using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddAppointments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:unaccent", ",,");

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "outgoing_messages",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.CreateTable(
                name: "appointment_services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    summary = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    duration = table.Column<TimeSpan>(type: "interval", nullable: false),
                    shortest_notice = table.Column<TimeSpan>(type: "interval", nullable: false),
                    days_ahead = table.Column<int>(type: "integer", nullable: false),
                    to_bring = table.Column<string[]>(type: "text[]", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointment_services", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "writers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    first_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    agenda_version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_writers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "appointments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    key_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    writer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    held_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    first_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    last_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    search_name = table.Column<string>(type: "character varying(324)", maxLength: 324, nullable: false),
                    phone = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    helper_name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    request = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    booked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    wrong_names = table.Column<int>(type: "integer", nullable: false),
                    closed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointments", x => x.id);
                    table.CheckConstraint("ck_appointments_order", "starts_at < ends_at and ends_at <= held_until");
                    table.ForeignKey(
                        name: "fk_appointments_appointment_services_service_id",
                        column: x => x.service_id,
                        principalTable: "appointment_services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appointments_writers_writer_id",
                        column: x => x.writer_id,
                        principalTable: "writers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "opening_ranges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    writer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weekday = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    opens_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    closes_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    first_day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    pause = table.Column<TimeSpan>(type: "interval", nullable: false),
                    step = table.Column<TimeSpan>(type: "interval", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opening_ranges", x => x.id);
                    table.CheckConstraint("ck_opening_ranges_days", "last_day is null or last_day >= first_day");
                    table.CheckConstraint("ck_opening_ranges_hours", "closes_at > opens_at");
                    table.ForeignKey(
                        name: "fk_opening_ranges_writers_writer_id",
                        column: x => x.writer_id,
                        principalTable: "writers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_appointment_services_slug",
                table: "appointment_services",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appointments_code",
                table: "appointments",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appointments_key_hash",
                table: "appointments",
                column: "key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appointments_search_name",
                table: "appointments",
                column: "search_name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_appointments_service_id",
                table: "appointments",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointments_writer_id_starts_at",
                table: "appointments",
                columns: new[] { "writer_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_opening_ranges_writer_id",
                table: "opening_ranges",
                column: "writer_id");

            migrationBuilder.CreateIndex(
                name: "ix_writers_number",
                table: "writers",
                column: "number",
                unique: true);

            // No two appointments of one writer overlap, their pause included; those given up free their time.
            migrationBuilder.Sql("""
                alter table appointments add constraint ex_appointments_writer_time
                exclude using gist (writer_id with =, tstzrange(starts_at, held_until) with &&)
                where (status not in ('Cancelled', 'Excused'));
                """);

            // No two opening hours of one writer overlap on a weekday, on days when both hold.
            migrationBuilder.Sql("""
                alter table opening_ranges add constraint ex_opening_ranges_writer_time
                exclude using gist (
                    writer_id with =,
                    weekday with =,
                    int4range((extract(epoch from opens_at) / 60)::int, (extract(epoch from closes_at) / 60)::int) with &&,
                    daterange(first_day, last_day, '[]') with &&);
                """);

            // What every régie's public writer helps with, to begin with.
            migrationBuilder.Sql("""
                insert into appointment_services (id, slug, kind, name, summary, duration, shortest_notice, days_ahead, to_bring, rank) values
                ('0193f6a0-0000-7000-8000-000000000001', 'lettre', 'Letter', 'Écrire une lettre', 'Réclamation, résiliation, CV', '30 minutes', '30 minutes', 42,
                    array['Le courrier reçu', 'Une pièce d’identité'], 0),
                ('0193f6a0-0000-7000-8000-000000000002', 'demarche', 'Procedure', 'Faire une démarche', 'CAF, impôts, retraite, logement', '45 minutes', '30 minutes', 42,
                    array['Le courrier reçu', 'Une pièce d’identité', 'Votre téléphone et son chargeur'], 1),
                ('0193f6a0-0000-7000-8000-000000000003', 'numerique', 'Digital', 'Ordinateur ou téléphone', 'Mot de passe, photos, boîte mail', '45 minutes', '30 minutes', 42,
                    array['Votre téléphone ou votre ordinateur', 'Son chargeur'], 2),
                ('0193f6a0-0000-7000-8000-000000000004', 'premiere-visite', 'FirstVisit', 'Je ne sais pas', 'On regarde ensemble', '1 hour', '30 minutes', 42,
                    array['Les papiers que vous avez, s’il y en a'], 3);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appointments");

            migrationBuilder.DropTable(
                name: "opening_ranges");

            migrationBuilder.DropTable(
                name: "appointment_services");

            migrationBuilder.DropTable(
                name: "writers");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "outgoing_messages");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .Annotation("Npgsql:PostgresExtension:unaccent", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:btree_gist", ",,")
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");
        }
    }
}
