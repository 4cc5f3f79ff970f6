using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PlansAndExits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "action_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    theme = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    retired_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_templates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exit_reasons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<int>(type: "integer", nullable: false),
                    label = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    category = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    holds_from = table.Column<DateOnly>(type: "date", nullable: false),
                    holds_until = table.Column<DateOnly>(type: "date", nullable: true),
                    is_sensitive = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exit_reasons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pathway_exits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    exit_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason_code = table.Column<int>(type: "integer", nullable: false),
                    is_sensitive = table.Column<bool>(type: "boolean", nullable: false),
                    category = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    is_counted = table.Column<bool>(type: "boolean", nullable: false),
                    why_not_counted = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    hired_on = table.Column<DateOnly>(type: "date", nullable: false),
                    worked_minutes = table.Column<int>(type: "integer", nullable: false),
                    persons_words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway_exits", x => x.id);
                    table.ForeignKey(
                        name: "fk_pathway_exits_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pathway_exits_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pathway_goals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pathway_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    theme = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway_goals", x => x.id);
                    table.ForeignKey(
                        name: "fk_pathway_goals_integration_pathways_pathway_id",
                        column: x => x.pathway_id,
                        principalTable: "integration_pathways",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exit_follow_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    exit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    months = table.Column<int>(type: "integer", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    situation = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exit_follow_ups", x => x.id);
                    table.ForeignKey(
                        name: "fk_exit_follow_ups_pathway_exits_exit_id",
                        column: x => x.exit_id,
                        principalTable: "pathway_exits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pathway_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    template_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    doer = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    partner = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pathway_actions", x => x.id);
                    table.ForeignKey(
                        name: "fk_pathway_actions_action_templates_template_id",
                        column: x => x.template_id,
                        principalTable: "action_templates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pathway_actions_pathway_goals_goal_id",
                        column: x => x.goal_id,
                        principalTable: "pathway_goals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "action_templates",
                columns: new[] { "id", "retired_on", "theme", "title" },
                values: new object[,]
                {
                    { new Guid("04b0f847-d7af-8d18-89e3-82640ecb9670"), null, "Resources", "Établir un budget mensuel" },
                    { new Guid("06de89ae-7365-8185-a9f8-30f3e9e4eacf"), null, "Employment", "Répondre à deux offres d’emploi" },
                    { new Guid("0c5611c1-3a52-836f-babe-c23b32e53bee"), null, "Employment", "Actualiser l’inscription à France Travail" },
                    { new Guid("17de53d8-dace-8cb3-b5e0-32c9c6a2dd83"), null, "AdministrativeSteps", "Renouveler le titre de séjour" },
                    { new Guid("213dc938-6c68-82ae-a107-703b6a61b649"), null, "Digital", "Apprendre à utiliser France Travail et la Caf en ligne" },
                    { new Guid("23fadf68-4c8e-8150-b0c8-59ddddc05ee0"), null, "Confidence", "Raconter à l’équipe une réussite au travail" },
                    { new Guid("2594f9bd-f2fe-87c7-bfd9-9542c2793a7b"), null, "AdministrativeSteps", "Mettre à jour le dossier Caf" },
                    { new Guid("270acb67-9211-8929-bec5-f0ab96af0576"), null, "Digital", "Créer une adresse électronique et apprendre à s’en servir" },
                    { new Guid("3683e12d-780f-881c-a6ce-f30dbc44cf2b"), null, "Training", "Se renseigner sur une formation" },
                    { new Guid("48984877-39f0-8cbf-a31a-a05a44d07dbb"), null, "FrenchLanguage", "Passer un test de positionnement en français" },
                    { new Guid("4afea945-517c-8aad-8d1a-8be7e06a88ad"), null, "Mobility", "Apprendre le trajet jusqu’au travail en transports en commun" },
                    { new Guid("4ca5625d-f5cd-8d8a-9a75-8bbbfd0c9c81"), null, "Training", "Ouvrir le compte personnel de formation (CPF)" },
                    { new Guid("5539a4da-478d-8d8f-9408-563b2a26586d"), null, "Housing", "Prendre rendez-vous avec le bailleur" },
                    { new Guid("56b4231f-5fb3-8a3f-9e04-95668f5c89e5"), null, "Digital", "Participer à un atelier numérique" },
                    { new Guid("58d8370d-e566-8ddb-8d9e-a777e05da8da"), null, "Mobility", "Demander un abonnement de transport à tarif réduit" },
                    { new Guid("70091db9-21ca-81be-8622-1de6865504c6"), null, "FrenchLanguage", "S’inscrire à un atelier de français" },
                    { new Guid("72aed1ed-0cce-8166-b77d-be0749662fee"), null, "Employment", "Rédiger ou mettre à jour le CV" },
                    { new Guid("7469cd19-3cf5-898d-ae7c-8428b7c72390"), null, "Housing", "Demander une aide au logement" },
                    { new Guid("7752e6f2-3e4a-8fe0-85dd-e096618dfa70"), null, "Resources", "Prendre rendez-vous avec un point conseil budget" },
                    { new Guid("778c8b4a-15d2-8c77-a613-8bf9c2ed5ab0"), null, "Resources", "Faire le point sur les droits et les aides" },
                    { new Guid("7bd2e80a-7558-828a-9399-aaca82c7cb9f"), null, "Training", "Monter le dossier de financement d’une formation" },
                    { new Guid("808bc747-0ca4-8aed-a9e2-54c4e1b7d083"), null, "Employment", "S’entraîner à un entretien d’embauche" },
                    { new Guid("8776302d-866a-8aca-a9bf-c3f1b1f26fcf"), null, "Training", "Participer à une réunion d’information d’un organisme de formation" },
                    { new Guid("8b9d6620-c69b-8bcd-a4a4-a5d7e3e660ee"), null, "AdministrativeSteps", "Classer les papiers importants" },
                    { new Guid("95fb75fc-523f-8387-bb9f-297bfd4a680b"), null, "Childcare", "Inscrire les enfants au périscolaire ou au centre de loisirs" },
                    { new Guid("9aa070eb-9478-84c0-8504-6abab4222d8c"), null, "Confidence", "Participer à une activité du quartier" },
                    { new Guid("9b1452f0-df25-8d46-a221-46048a2b8dd4"), null, "Housing", "Déposer ou renouveler la demande de logement social" },
                    { new Guid("cc70c15d-de8c-8c0a-8423-4d5dcffc8cd4"), null, "Employment", "Préparer une lettre de motivation" },
                    { new Guid("d2e78a3f-4462-8787-aed0-71077f01e139"), null, "Childcare", "Chercher une solution de garde d’enfants" },
                    { new Guid("e11a499f-6f52-888f-b1d8-1a145bb3f19c"), null, "Mobility", "S’inscrire au code de la route" },
                    { new Guid("f1c0c62f-5a81-83f6-9d2f-08e5c9e75027"), null, "FrenchLanguage", "Suivre un atelier de conversation chaque semaine" },
                    { new Guid("f5cada16-932e-8c63-b9b4-b08ba2008e2c"), null, "Resources", "Demander la prime d’activité" },
                    { new Guid("f6cbdfb4-69d1-8da4-b7db-d395e341d190"), null, "Other", "Rencontrer un partenaire" }
                });

            migrationBuilder.InsertData(
                table: "exit_reasons",
                columns: new[] { "id", "category", "code", "holds_from", "is_sensitive", "label", "holds_until" },
                values: new object[,]
                {
                    { new Guid("02bc95ec-4c00-87cf-aff7-36d658ba0a4b"), "Withdrawn", 22, new DateOnly(2000, 1, 1), false, "Rupture pendant l’essai, salarié", null },
                    { new Guid("17abb7e9-0f20-8be3-a3d0-901de1cd31fc"), "Other", 6, new DateOnly(2000, 1, 1), false, "Inactif", null },
                    { new Guid("18def9e0-ee01-8065-a182-ddc8f5aa9efe"), "Transition", 10, new DateOnly(2000, 1, 1), false, "CDD sans aide publique de moins de 6 mois, autre employeur", null },
                    { new Guid("2c9063e8-ad74-89f3-9dd4-e91742cd5b26"), "Durable", 9, new DateOnly(2000, 1, 1), false, "CDD sans aide publique de 6 mois et plus", null },
                    { new Guid("2f88f9ec-0235-8fa3-ac54-1d5c74ff6fab"), "Durable", 11, new DateOnly(2000, 1, 1), false, "Intégration dans la fonction publique", null },
                    { new Guid("472332cf-3091-87f1-99af-584f9b4395bf"), "Durable", 1, new DateOnly(2000, 1, 1), false, "En CDI dans la structure ou filiale", null },
                    { new Guid("867d325c-0b09-8a87-b22b-eeb04720c179"), "Durable", 13, new DateOnly(2000, 1, 1), false, "CDI aidé, autre employeur", null },
                    { new Guid("8ff688a1-12ee-88d3-8766-8f4c1eb54c2d"), "Withdrawn", 17, new DateOnly(2000, 1, 1), false, "Décès", null },
                    { new Guid("92044492-1e03-860e-8364-2a2115aa5976"), "Transition", 14, new DateOnly(2000, 1, 1), false, "Contrat aidé à durée déterminée hors IAE", null },
                    { new Guid("94959492-015f-895f-9805-cbe9b52bd762"), "Withdrawn", 18, new DateOnly(2000, 1, 1), true, "Décision administrative ou de justice", null },
                    { new Guid("9f4fac9c-cc0a-895f-bfbc-61da42eea518"), "Durable", 3, new DateOnly(2000, 1, 1), false, "CDI non aidé, autre employeur", null },
                    { new Guid("a2693e93-720b-8ea2-aaeb-37bd811cd264"), "Withdrawn", 21, new DateOnly(2000, 1, 1), false, "Rupture pendant l’essai, employeur", null },
                    { new Guid("b104069a-7361-863d-8220-c8cb62aa528e"), "Positive", 15, new DateOnly(2000, 1, 1), false, "Prise des droits à la retraite", null },
                    { new Guid("b22b8da3-c58e-8245-a453-2bb5e2254d70"), "Withdrawn", 16, new DateOnly(2000, 1, 1), true, "Congés de longue durée — maternité, maladie", null },
                    { new Guid("b2a99966-8436-880f-8ff9-36b01d263a67"), "Withdrawn", 19, new DateOnly(2000, 1, 1), false, "Rupture employeur pour faute grave", null },
                    { new Guid("b69ac237-80d8-8cb3-8a44-754de72eed12"), "Positive", 12, new DateOnly(2000, 1, 1), false, "Autre sortie reconnue comme positive", null },
                    { new Guid("b988e364-8da0-8112-9362-2dbfc3de91dd"), "Other", 7, new DateOnly(2000, 1, 1), false, "Au chômage", null },
                    { new Guid("d6d6317d-63d2-870a-96a3-fd8e078b6459"), "Withdrawn", 20, new DateOnly(2000, 1, 1), false, "Transfert d’employeur", null },
                    { new Guid("d7d5fc15-30c5-880b-a9f6-d7b36bfaf60c"), "Durable", 4, new DateOnly(2000, 1, 1), false, "Création ou reprise d’entreprise", null },
                    { new Guid("f65fb4e3-41f7-895e-98e2-3c1947b6f627"), "Positive", 2, new DateOnly(2000, 1, 1), false, "Embauche à durée déterminée dans une autre structure IAE", null },
                    { new Guid("f9e51104-ea4c-8e44-bf22-116addfd1136"), "Positive", 5, new DateOnly(2000, 1, 1), false, "Entrée ou poursuite en formation qualifiante", null },
                    { new Guid("fbb7522a-2290-88ac-9be0-383daa5ac387"), "Other", 8, new DateOnly(2000, 1, 1), false, "Sans nouvelle", null }
                });

            migrationBuilder.CreateIndex(
                name: "ux_action_templates_title",
                table: "action_templates",
                columns: new[] { "theme", "title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exit_follow_ups_due_on",
                table: "exit_follow_ups",
                column: "due_on",
                filter: "done_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_exit_follow_ups_exit_id",
                table: "exit_follow_ups",
                column: "exit_id");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_goal_id",
                table: "pathway_actions",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_actions_template_id",
                table: "pathway_actions",
                column: "template_id");

            migrationBuilder.CreateIndex(
                name: "ux_pathway_actions_open_title",
                table: "pathway_actions",
                columns: new[] { "goal_id", "title" },
                unique: true,
                filter: "status in ('Planned', 'InProgress')");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_exits_author_id",
                table: "pathway_exits",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_pathway_exits_exit_on",
                table: "pathway_exits",
                column: "exit_on");

            migrationBuilder.CreateIndex(
                name: "ux_pathway_exits_pathway",
                table: "pathway_exits",
                column: "pathway_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pathway_goals_pathway_id",
                table: "pathway_goals",
                column: "pathway_id");

            migrationBuilder.CreateIndex(
                name: "ux_pathway_goals_open_title",
                table: "pathway_goals",
                columns: new[] { "pathway_id", "theme", "title" },
                unique: true,
                filter: "status in ('Proposed', 'Agreed', 'InProgress')");

            migrationBuilder.Sql("""
                alter table exit_reasons add constraint ex_exit_reasons_code_time
                    exclude using gist (code with =, daterange(holds_from, holds_until, '[]') with &&);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exit_follow_ups");

            migrationBuilder.DropTable(
                name: "exit_reasons");

            migrationBuilder.DropTable(
                name: "pathway_actions");

            migrationBuilder.DropTable(
                name: "pathway_exits");

            migrationBuilder.DropTable(
                name: "action_templates");

            migrationBuilder.DropTable(
                name: "pathway_goals");
        }
    }
}
