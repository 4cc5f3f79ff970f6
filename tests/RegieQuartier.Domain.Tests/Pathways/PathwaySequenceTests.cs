using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

/// <summary>Contracts from before the record take their place among the pathways of a person.</summary>
public sealed class PathwaySequenceTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly PriorityAreaCheck Area = new(Inside: true, Day("2024-01-02"));

    [Fact]
    public void The_first_contract_of_integration_opens_a_pathway_and_the_next_goes_on_with_it()
    {
        var sequence = new PathwaySequence([], Area);

        Assert.Equal((null, false), Place(sequence.Admit(Contract("2024-01-02", "2024-02-28", ContractType.FixedTerm))));
        var (opened, isOpened) = Place(sequence.Admit(Contract("2024-03-01", "2024-08-31")));

        Assert.Equal((true, Day("2024-03-01"), true), (isOpened, opened!.OpenedOn, opened.EnteredFromPriorityArea));
        Assert.Equal((opened, false), Place(sequence.Admit(Contract("2024-09-01", "2025-02-28"))));
    }

    [Fact]
    public void Who_left_and_came_back_has_two_pathways()
    {
        var sequence = new PathwaySequence([], null);
        var (first, last) = (Contract("2023-03-01", "2023-08-31"), Contract("2023-09-01", "2024-02-29"));
        var (one, _) = Place(sequence.Admit(first));

        Assert.Equal((one, false), Place(sequence.Leave(last, [first], Day("2024-02-29"))));
        one!.Close(Day("2024-02-29"));
        var (two, isOpened) = Place(sequence.Admit(Contract("2026-03-02", "2027-03-01")));

        Assert.Equal((true, Day("2026-03-02"), true), (isOpened, two!.OpenedOn, two.IsOpen));
    }

    [Fact]
    public void What_is_older_than_the_pathway_that_is_open_has_its_own_since_its_first_contract()
    {
        var sequence = new PathwaySequence([Pathway()], null);
        var (first, last) = (Contract("2023-03-01", "2023-08-31"), Contract("2023-09-01", "2024-02-29"));
        Assert.Equal((null, false), Place(sequence.Admit(first)));

        Assert.Equal(ExitRefusals.AfterNextPathway, sequence.Leave(last, [first], Day("2026-03-02")).Refusal);
        var (opened, isOpened) = Place(sequence.Leave(last, [first], Day("2024-02-29")));

        Assert.Equal((true, Day("2023-03-01")), (isOpened, opened!.OpenedOn));
    }

    [Fact]
    public void An_older_contract_without_exit_opens_no_pathway_before_one_that_is_kept_be_it_closed()
    {
        var kept = Pathway();
        kept.Close(kept.OpenedOn.AddMonths(6));

        Assert.Equal((null, false), Place(new PathwaySequence([kept], null).Admit(Contract("2023-03-01", "2023-08-31"))));
    }

    [Fact]
    public void Nobody_leaves_with_a_contract_that_begins_after_that_day()
    {
        var sequence = new PathwaySequence([], null);
        var first = Contract("2023-03-01", "2023-08-31");
        sequence.Admit(first);

        Assert.Equal(ExitRefusals.BeforeContract, sequence.Leave(Contract("2023-09-01", "2024-02-29"), [first], Day("2023-08-31")).Refusal);
    }

    [Fact]
    public void The_exit_before_is_where_the_next_pathway_may_begin()
    {
        var former = IntegrationPathway.Open(Guid.NewGuid(), Day("2022-03-01"));
        former.Close(Day("2022-12-31"));
        var (old, contract) = (Contract("2022-03-01", "2022-12-31"), Contract("2023-03-01", "2023-08-31"));

        var (opened, _) = Place(new PathwaySequence([former], null).Leave(contract, [old], Day("2023-08-31")));

        Assert.Equal(Day("2023-03-01"), opened!.OpenedOn);
    }

    [Fact]
    public void A_pathway_that_the_record_kept_is_not_closed_from_here_and_one_that_is_over_admits_what_ends_in_it()
    {
        Assert.Equal(ExitRefusals.PathwayIsKept, new PathwaySequence([Pathway()], null).Leave(Contract("2026-03-02", "2026-09-01"), [], Day("2026-09-01")).Refusal);
        var over = ClosedPathway();
        var sequence = new PathwaySequence([over], null);

        Assert.Equal(ExitRefusals.AlreadyDecided, sequence.Leave(Contract("2026-03-02", "2026-09-01"), [], Day("2026-09-01")).Refusal);
        Assert.Equal((over, false), Place(sequence.Admit(Contract("2026-03-02", "2026-09-01"))));
        Assert.Equal(PathwayRefusals.ClosedBeforeContractEnds, sequence.Admit(Contract("2026-03-02", "2027-03-01")).Refusal);
    }

    [Fact]
    public void An_exit_comes_with_the_last_contract_before_it_and_with_one_of_integration()
    {
        var sequence = new PathwaySequence([], null);
        var (one, _) = Place(sequence.Leave(Contract("2023-03-01", "2023-08-31"), [], Day("2023-12-31")));
        one!.Close(Day("2023-12-31"));

        Assert.Equal(PathwayRefusals.LeftWithEarlierContract, sequence.Admit(Contract("2023-09-01", "2023-12-31")).Refusal);
        Assert.Equal(PathwayRefusals.LeftWithEarlierContract, sequence.Leave(Contract("2023-09-01", "2023-12-31"), [], Day("2023-12-31")).Refusal);
        Assert.Equal(ExitRefusals.NotOfIntegration, sequence.Leave(Contract("2024-01-02", "2024-02-28", ContractType.FixedTerm), [], Day("2024-02-28")).Refusal);
    }

    [Fact]
    public void The_latest_is_the_one_that_is_open_and_says_whether_its_address_was_checked()
    {
        Assert.Equal((null, true), (new PathwaySequence([], null).Latest, new PathwaySequence([], null).LacksEntryArea));
        Assert.False(new PathwaySequence([], Area).LacksEntryArea);
        var (over, open) = (IntegrationPathway.Open(Guid.NewGuid(), Day("2026-06-01"), Area), Pathway());
        over.Close(Day("2026-07-01"));
        var both = new PathwaySequence([over, open], Area);

        Assert.Equal((open, true), (both.Latest, both.LacksEntryArea));
        open.Close(Day("2026-05-01"));
        Assert.Equal((over, false), (both.Latest, both.LacksEntryArea));
    }

    private static (IntegrationPathway? Pathway, bool IsOpened) Place(Result<PathwayPlace> placed) => (placed.Value!.Pathway, placed.Value.IsOpened);

    private static EmploymentContract Contract(string from, string to, ContractType type = ContractType.Cddi)
    {
        var agreement = SiaeAgreement.Conclude(new AgreementTerms(SiaeKind.Aci, Day("2025-01-01"), Day("2027-12-31"), HoursBasis.Paid, 1820), Law).Value!;
        return EmploymentContract.Sign(
            new ContractParty(Guid.NewGuid(), new(1990, 4, 12), []), agreement, new ContractTerms(type, "Agente", Day(from), Day(to), 26 * 60), null, Today, Law).Value!;
    }
}
