using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class PathwayReviewConfiguration : IEntityTypeConfiguration<PathwayReview>
{
    public void Configure(EntityTypeBuilder<PathwayReview> builder)
    {
        builder.ToTable("pathway_reviews");
        builder.HasKey(review => review.Id);
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.Property(review => review.Moment).HasConversion<string>().HasMaxLength(8);
        builder.Property(review => review.Version).IsRowVersion();
        builder.HasMany(review => review.Ratings).WithOne().HasForeignKey(rating => rating.ReviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(review => review.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AppUser>().WithMany().HasForeignKey(review => review.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(review => new { review.PathwayId, review.MadeOn });
        builder.HasIndex(review => review.PathwayId, "entry").IsUnique().HasFilter("moment = 'Entry'").HasDatabaseName(Constraints.ReviewEntry);
        builder.HasIndex(review => review.FormKey).IsUnique().HasDatabaseName(Constraints.ReviewForm);
    }
}

internal sealed class BarrierRatingConfiguration : IEntityTypeConfiguration<BarrierRating>
{
    public void Configure(EntityTypeBuilder<BarrierRating> builder)
    {
        builder.ToTable("barrier_ratings", table => table.HasCheckConstraint(Constraints.RatingKind, "kind not in ('Health', 'Justice')"));
        builder.HasKey(rating => new { rating.ReviewId, rating.Kind });
        builder.Property(rating => rating.Kind).HasConversion<string>().HasMaxLength(20);
        // A level is a number, from 0 to 4: distances and means are counted from it.
        builder.Property(rating => rating.Level).HasConversion<short>();
    }
}
