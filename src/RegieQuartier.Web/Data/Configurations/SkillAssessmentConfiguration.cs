using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class SkillAssessmentConfiguration : IEntityTypeConfiguration<SkillAssessment>
{
    public void Configure(EntityTypeBuilder<SkillAssessment> builder)
    {
        builder.ToTable("skill_assessments");
        builder.HasKey(assessment => assessment.Id);
        builder.Property(assessment => assessment.Id).ValueGeneratedNever();
        builder.Property(assessment => assessment.By).HasConversion<string>().HasMaxLength(12);
        builder.Property(assessment => assessment.Version).IsRowVersion();
        builder.HasMany(assessment => assessment.Ratings).WithOne().HasForeignKey(rating => rating.AssessmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(assessment => assessment.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(assessment => assessment.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(assessment => new { assessment.PathwayId, assessment.MadeOn });
        builder.HasIndex(assessment => assessment.FormKey).IsUnique().HasDatabaseName(Constraints.AssessmentForm);
    }
}

internal sealed class SkillRatingConfiguration : IEntityTypeConfiguration<SkillRating>
{
    public void Configure(EntityTypeBuilder<SkillRating> builder)
    {
        builder.ToTable("skill_ratings");
        builder.HasKey(rating => new { rating.AssessmentId, rating.SkillId });
        builder.Property(rating => rating.Level).HasConversion<string>().HasMaxLength(12);
        builder.HasOne<Skill>().WithMany().HasForeignKey(rating => rating.SkillId).OnDelete(DeleteBehavior.Restrict);
    }
}
