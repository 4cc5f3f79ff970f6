using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RegieQuartier.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class SpokenLanguages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "appointments",
                type: "character varying(8)",
                maxLength: 8,
                nullable: false,
                defaultValue: "fr");

            migrationBuilder.AddColumn<string>(
                name: "translations",
                table: "appointment_services",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            // The first helps, in the first languages: both are changed on screen.
            migrationBuilder.Sql(
                """
                update appointment_services set translations = '{
                        "falc": {
                            "name": "Écrire une lettre",
                            "summary": "Dire un problème, arrêter un contrat, faire un CV pour trouver un travail",
                            "toBring": [
                                "La lettre que vous avez reçue",
                                "Une pièce d’identité : carte d’identité, passeport ou titre de séjour"
                            ]
                        },
                        "en": {
                            "name": "Write a letter",
                            "summary": "Complaint, ending a contract, CV",
                            "toBring": [
                                "The letter you received",
                                "An identity document"
                            ]
                        },
                        "ar": {
                            "name": "كتابة رسالة",
                            "summary": "شكوى، إنهاء عقد، سيرة ذاتية (CV)",
                            "toBring": [
                                "الرسالة التي وصلتكم",
                                "وثيقة هوية"
                            ]
                        },
                        "tr": {
                            "name": "Mektup yazmak",
                            "summary": "Şikâyet, sözleşme iptali, CV",
                            "toBring": [
                                "Size gelen mektup",
                                "Bir kimlik belgesi"
                            ]
                        }
                    }' where slug = 'lettre';
                update appointment_services set translations = '{
                        "falc": {
                            "name": "Faire une démarche",
                            "summary": "Remplir un papier ou un formulaire : CAF (allocations familiales), impôts, retraite, logement",
                            "toBring": [
                                "La lettre que vous avez reçue",
                                "Une pièce d’identité : carte d’identité, passeport ou titre de séjour",
                                "Votre téléphone et son chargeur"
                            ]
                        },
                        "en": {
                            "name": "Deal with forms and paperwork",
                            "summary": "CAF (benefits), taxes, pension, housing",
                            "toBring": [
                                "The letter you received",
                                "An identity document",
                                "Your phone and its charger"
                            ]
                        },
                        "ar": {
                            "name": "إجراء إداري",
                            "summary": "المساعدات العائلية (CAF)، الضرائب، التقاعد، السكن",
                            "toBring": [
                                "الرسالة التي وصلتكم",
                                "وثيقة هوية",
                                "هاتفكم وشاحنه"
                            ]
                        },
                        "tr": {
                            "name": "Resmî işlem yapmak",
                            "summary": "CAF (aile yardımları), vergi, emeklilik, konut",
                            "toBring": [
                                "Size gelen mektup",
                                "Bir kimlik belgesi",
                                "Telefonunuz ve şarj aleti"
                            ]
                        }
                    }' where slug = 'demarche';
                update appointment_services set translations = '{
                        "falc": {
                            "name": "Ordinateur ou téléphone",
                            "summary": "Mot de passe, photos, e-mails",
                            "toBring": [
                                "Votre téléphone ou votre ordinateur",
                                "Son chargeur"
                            ]
                        },
                        "en": {
                            "name": "Computer or phone",
                            "summary": "Password, photos, email",
                            "toBring": [
                                "Your phone or your computer",
                                "Its charger"
                            ]
                        },
                        "ar": {
                            "name": "الكمبيوتر أو الهاتف",
                            "summary": "كلمة السرّ، الصور، البريد الإلكتروني",
                            "toBring": [
                                "هاتفكم أو جهاز الكمبيوتر",
                                "شاحن الجهاز"
                            ]
                        },
                        "tr": {
                            "name": "Bilgisayar veya telefon",
                            "summary": "Şifre, fotoğraflar, e-posta kutusu",
                            "toBring": [
                                "Telefonunuz veya bilgisayarınız",
                                "Şarj aleti"
                            ]
                        }
                    }' where slug = 'numerique';
                update appointment_services set translations = '{
                        "falc": {
                            "name": "Je ne sais pas",
                            "summary": "Nous regardons ensemble",
                            "toBring": [
                                "Les papiers que vous avez, si vous en avez"
                            ]
                        },
                        "en": {
                            "name": "I do not know",
                            "summary": "We look at it together",
                            "toBring": [
                                "The papers you have, if there are any"
                            ]
                        },
                        "ar": {
                            "name": "لا أعرف",
                            "summary": "نرى ذلك معًا",
                            "toBring": [
                                "الأوراق التي لديكم، إن وُجدت"
                            ]
                        },
                        "tr": {
                            "name": "Bilmiyorum",
                            "summary": "Birlikte bakarız",
                            "toBring": [
                                "Varsa, elinizdeki belgeler"
                            ]
                        }
                    }' where slug = 'premiere-visite';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "language",
                table: "appointments");

            migrationBuilder.DropColumn(
                name: "translations",
                table: "appointment_services");
        }
    }
}
