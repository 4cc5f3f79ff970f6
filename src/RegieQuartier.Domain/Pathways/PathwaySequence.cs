using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// The pathways of one person, one after the other, among which contracts that are brought in later take their place, from the
/// oldest on. Who left and came back has one for each time.
/// </summary>
public sealed class PathwaySequence
{
    private readonly PriorityAreaCheck? _area;
    private readonly List<IntegrationPathway> _kept;
    private readonly List<IntegrationPathway> _brought = [];

    /// <summary>Takes the pathways as they are kept, in any order.</summary>
    /// <param name="kept">All those of the person.</param>
    /// <param name="area">What was checked of their address, if anybody did.</param>
    public PathwaySequence(IEnumerable<IntegrationPathway> kept, PriorityAreaCheck? area) => (_kept, _area) = ([.. kept], area);

    /// <summary>The one that is open, else the last; null without any.</summary>
    public IntegrationPathway? Latest => _kept.Concat(_brought).OrderByDescending(pathway => pathway.IsOpen).ThenByDescending(pathway => pathway.OpenedOn).FirstOrDefault();

    /// <summary>Whether nobody checked from which address the person came in.</summary>
    public bool LacksEntryArea => Latest is { } latest ? latest.EnteredFromPriorityArea is null : _area is null;

    /// <summary>
    /// A contract goes on with the pathway in which it begins; the first one of integration opens one, unless one is open, or opened
    /// later: nobody knows of the exit that would part the two. Refused when it would run on after an exit.
    /// </summary>
    /// <param name="contract">The contract.</param>
    public Result<PathwayPlace> Admit(EmploymentContract contract)
    {
        if (!contract.Type.IsIntegration())
        {
            return new PathwayPlace(null, IsOpened: false);
        }

        if (At(contract.StartsOn) is { } holder)
        {
            var admitted = HasLeft(holder) ? PathwayRefusals.LeftWithEarlierContract : holder.Admit(contract.Dates).Refusal;
            return admitted is null ? new PathwayPlace(holder, IsOpened: false) : admitted;
        }

        return Keep(IntegrationPathway.OpenWith(contract, _kept.Concat(_brought).Any(pathway => pathway.IsOpen || pathway.OpenedOn > contract.StartsOn), _area));
    }

    /// <summary>
    /// A contract is the last one before an exit: the pathway that is to be closed is the one in which it begins, else one that opens
    /// with the first contract since the exit before. A pathway that was open in the record is not closed from here.
    /// </summary>
    /// <param name="contract">The contract.</param>
    /// <param name="earlier">The other contracts of the person; those that begin later say nothing.</param>
    /// <param name="exitOn">The day of the exit.</param>
    public Result<PathwayPlace> Leave(EmploymentContract contract, IEnumerable<EmploymentContract> earlier, DateOnly exitOn)
    {
        var holder = At(contract.StartsOn);
        if (RefusalToLeave(contract, holder, exitOn) is { } refusal)
        {
            return refusal;
        }

        if (holder is not null)
        {
            return new PathwayPlace(holder, IsOpened: false);
        }

        var left = _kept.Concat(_brought).Select(pathway => pathway.ClosedOn).Where(day => day < contract.StartsOn).Max();
        var first = earlier.Append(contract).Where(one => one.Type.IsIntegration() && one.StartsOn <= contract.StartsOn && !(one.StartsOn <= left)).MinBy(one => one.StartsOn)!;
        return Keep(IntegrationPathway.OpenWith(first, hasOpenOne: false, _area));
    }

    private Refusal? RefusalToLeave(EmploymentContract contract, IntegrationPathway? holder, DateOnly exitOn) => contract switch
    {
        _ when !contract.Type.IsIntegration() => ExitRefusals.NotOfIntegration,
        _ when exitOn < contract.StartsOn => ExitRefusals.BeforeContract,
        _ when holder is not null && HasLeft(holder) => PathwayRefusals.LeftWithEarlierContract,
        _ when holder is { IsOpen: false } => ExitRefusals.AlreadyDecided,
        _ when holder is not null && _kept.Contains(holder) => ExitRefusals.PathwayIsKept,
        _ when _kept.Exists(other => other.OpenedOn > contract.StartsOn && other.OpenedOn <= exitOn) => ExitRefusals.AfterNextPathway,
        _ => null,
    };

    private IntegrationPathway? At(DateOnly day) => _kept.Concat(_brought).FirstOrDefault(pathway => pathway.OpenedOn <= day && !(pathway.ClosedOn < day));

    private bool HasLeft(IntegrationPathway pathway) => !pathway.IsOpen && _brought.Contains(pathway);

    private PathwayPlace Keep(IntegrationPathway? opened)
    {
        if (opened is not null)
        {
            _brought.Add(opened);
        }

        return new PathwayPlace(opened, IsOpened: opened is not null);
    }
}

/// <summary>The place of a contract among the pathways of its person.</summary>
/// <param name="Pathway">The pathway that it is part of; null with none.</param>
/// <param name="IsOpened">Whether that one opens with it.</param>
public sealed record PathwayPlace(IntegrationPathway? Pathway, bool IsOpened);
