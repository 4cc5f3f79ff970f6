using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Data.Configurations;

internal sealed class OutgoingMessageConfiguration : IEntityTypeConfiguration<OutgoingMessage>
{
    public void Configure(EntityTypeBuilder<OutgoingMessage> builder)
    {
        builder.ToTable("outgoing_messages");
        builder.HasKey(message => message.Id);
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Kind).HasConversion<string>().HasMaxLength(40);
        builder.Property(message => message.Channel).HasConversion<string>().HasMaxLength(10);
        builder.Property(message => message.Status).HasConversion<string>().HasMaxLength(10);
        builder.Property(message => message.PersonName).HasMaxLength(OutgoingMessage.PersonNameMaxLength);
        builder.Property(message => message.Address).HasMaxLength(OutgoingMessage.AddressMaxLength);
        builder.Property(message => message.Title).HasMaxLength(OutgoingMessage.TitleMaxLength);
        builder.Property(message => message.Body).HasMaxLength(OutgoingMessage.BodyMaxLength);
        builder.Property(message => message.LastError).HasMaxLength(OutgoingMessage.ErrorMaxLength);
        // A worker, a second worker after the lease and somebody at the desk may all hold it: the row's version settles it.
        builder.Property(message => message.Version).IsRowVersion();
        builder.HasIndex(message => message.NextAttemptAt).HasFilter("status = 'Pending'");
        builder.HasIndex(message => new { message.CreatedAt, message.Id }).IsDescending();
        builder.HasIndex(message => new { message.Status, message.CreatedAt, message.Id }).IsDescending(false, true, true);
        // Finds what was said of a record, and lets one reminder a day be written; what has no day is never a twin.
        builder.HasIndex(message => new { message.SubjectId, message.Kind, message.AboutDay }).IsUnique();
    }
}
