using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class ClosedDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly[]>(
                name: "closed_days",
                table: "opening_ranges",
                type: "date[]",
                nullable: false,
                defaultValueSql: "'{}'");

            // The days on which hours hold: no two openings of one writer overlap on a day that both have.
            migrationBuilder.Sql("""
                create function opening_days(first_day date, last_day date, closed date[]) returns datemultirange
                    language sql immutable parallel safe
                    return datemultirange(daterange(first_day, last_day, '[]'))
                        - coalesce((select range_agg(daterange(day, day, '[]')) from unnest(closed) as day), '{}'::datemultirange);
                """);
            migrationBuilder.Sql("""
                alter table opening_ranges
                    drop constraint ex_opening_ranges_writer_time,
                    add constraint ex_opening_ranges_writer_time exclude using gist (
                        writer_id with =,
                        weekday with =,
                        int4range((extract(epoch from opens_at) / 60)::int, (extract(epoch from closes_at) / 60)::int) with &&,
                        opening_days(first_day, last_day, closed_days) with &&);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table opening_ranges
                    drop constraint ex_opening_ranges_writer_time,
                    add constraint ex_opening_ranges_writer_time exclude using gist (
                        writer_id with =,
                        weekday with =,
                        int4range((extract(epoch from opens_at) / 60)::int, (extract(epoch from closes_at) / 60)::int) with &&,
                        daterange(first_day, last_day, '[]') with &&);
                """);
            migrationBuilder.Sql("drop function opening_days(date, date, date[]);");

            migrationBuilder.DropColumn(
                name: "closed_days",
                table: "opening_ranges");
        }
    }
}
