using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Web.Data.Configurations;

/// <summary>A telephone number is kept in E.164.</summary>
internal sealed class PhoneNumberText() : ValueConverter<PhoneNumber, string>(phone => phone.E164, text => PhoneNumber.FromE164(text));

/// <summary>The number of a PASS IAE is kept as its twelve signs.</summary>
internal sealed class PassNumberText() : ValueConverter<PassNumber, string>(number => number.Text, text => PassNumber.FromText(text));
