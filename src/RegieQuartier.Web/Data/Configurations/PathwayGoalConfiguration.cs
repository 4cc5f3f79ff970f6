using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class PathwayGoalConfiguration : IEntityTypeConfiguration<PathwayGoal>
{
    public void Configure(EntityTypeBuilder<PathwayGoal> builder)
    {
        builder.ToTable("pathway_goals", table => table.HasCheckConstraint(Constraints.GoalEnd, "(ended_on is null) = (status in ('Proposed', 'Agreed', 'InProgress'))"));
        builder.HasKey(goal => goal.Id);
        builder.Property(goal => goal.Id).ValueGeneratedNever();
        builder.Property(goal => goal.Title).HasMaxLength(PathwayGoal.TitleMaxLength);
        builder.Property(goal => goal.Theme).HasConversion<string>().HasMaxLength(24);
        builder.Property(goal => goal.Status).HasConversion<string>().HasMaxLength(16);
        builder.Property(goal => goal.Version).IsRowVersion();
        // An action repeats the pathway of its goal, so that a pathway finds what is to be done without its goals: the two cannot differ.
        builder.HasMany(goal => goal.Actions).WithOne()
            .HasForeignKey(action => new { action.GoalId, action.PathwayId }).HasPrincipalKey(goal => new { goal.Id, goal.PathwayId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IntegrationPathway>().WithMany().HasForeignKey(goal => goal.PathwayId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(goal => goal.PathwayId);
        builder.HasIndex(goal => new { goal.PathwayId, goal.Theme, goal.Title }).IsUnique()
            .HasFilter("status in ('Proposed', 'Agreed', 'InProgress')").HasDatabaseName(Constraints.GoalOnce);
    }
}

internal sealed class PathwayActionConfiguration : IEntityTypeConfiguration<PathwayAction>
{
    public void Configure(EntityTypeBuilder<PathwayAction> builder)
    {
        builder.ToTable("pathway_actions", table => table.HasCheckConstraint(Constraints.ActionDone, "(done_on is not null) = (status = 'Done')"));
        builder.HasKey(action => action.Id);
        builder.Property(action => action.Id).ValueGeneratedNever();
        builder.Property(action => action.Title).HasMaxLength(PathwayAction.TitleMaxLength);
        builder.Property(action => action.Partner).HasMaxLength(PathwayAction.PartnerMaxLength);
        builder.Property(action => action.Outcome).HasMaxLength(PathwayAction.OutcomeMaxLength);
        builder.Property(action => action.Doer).HasConversion<string>().HasMaxLength(12);
        builder.Property(action => action.Status).HasConversion<string>().HasMaxLength(12);
        builder.HasOne<ActionTemplate>().WithMany().HasForeignKey(action => action.TemplateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(action => new { action.PathwayId, action.DueOn }).IncludeProperties(action => action.Id).HasFilter("status in ('Planned', 'InProgress')");
        builder.HasIndex(action => new { action.GoalId, action.Title }).IsUnique()
            .HasFilter("status in ('Planned', 'InProgress')").HasDatabaseName(Constraints.ActionOnce);
    }
}

internal sealed class ActionTemplateConfiguration : IEntityTypeConfiguration<ActionTemplate>
{
    public void Configure(EntityTypeBuilder<ActionTemplate> builder)
    {
        builder.ToTable("action_templates");
        builder.HasKey(template => template.Id);
        builder.Property(template => template.Id).ValueGeneratedNever();
        builder.Property(template => template.Theme).HasConversion<string>().HasMaxLength(24);
        builder.Property(template => template.Title).HasMaxLength(PathwayAction.TitleMaxLength);
        builder.Property(template => template.Version).IsRowVersion();
        builder.Ignore(template => template.IsOffered);
        builder.HasIndex(template => new { template.Theme, template.Title }).IsUnique().HasDatabaseName(Constraints.ActionTemplateTitle);
        builder.HasData(InitialActionTemplates.Make());
    }
}
