using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class SkillConfiguration : IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Skill> builder)
    {
        builder.ToTable("skills");
        builder.HasKey(skill => skill.Id);
        builder.Property(skill => skill.Id).ValueGeneratedNever();
        builder.Property(skill => skill.Domain).HasConversion<string>().HasMaxLength(16);
        builder.Property(skill => skill.Name).HasMaxLength(Skill.NameMaxLength);
        builder.Property(skill => skill.Version).IsRowVersion();
        builder.HasIndex(skill => new { skill.Domain, skill.SearchName }).IsUnique().HasDatabaseName(Constraints.SkillName);
        builder.HasData(InitialSkills.All);
    }
}
