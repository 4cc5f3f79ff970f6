namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>The words of a message.</summary>
/// <param name="Title">Title of the e-mail; what the message is about, for who says it by voice.</param>
/// <param name="Body">Its text.</param>
public sealed record MessageText(string Title, string Body);
