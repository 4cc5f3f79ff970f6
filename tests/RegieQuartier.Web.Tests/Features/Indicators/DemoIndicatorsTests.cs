using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Features.Indicators;
using RegieQuartier.Web.Features.Indicators.Each;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>Every indicator on the demo world, against the same counted another way: on all rows in memory, from the definitions.</summary>
public sealed class DemoIndicatorsTests(DemoIndicatorsTests.World world) : IClassFixture<DemoIndicatorsTests.World>
{
    public static readonly TheoryData<string, string> Periods = new() { { "2026-01-01", "2026-11-23" }, { "2025-01-01", "2025-12-31" }, { "2026-02-10", "2026-09-12" } };

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task People_and_their_pathways(string from, string to)
    {
        var period = Read(from, to);
        foreach (var (days, figure) in new (ReportPeriod, Func<IndicatorLine, Figure>)[] { (period, line => line.Now), (period.YearBefore, line => line.Before) })
        {
            var present = world.PresentIn(days);
            var entered = world.Pathways.FindAll(pathway => pathway.OpenedOn >= days.First && pathway.OpenedOn <= days.Last);
            var closed = world.Pathways.FindAll(pathway => pathway.ClosedOn >= days.First && pathway.ClosedOn <= days.Last);

            Assert.Equal(present.Count, figure(await OneAsync<PeoplePresent>(period)).Value);
            Assert.Equal(entered.Count, figure(await OneAsync<Entries>(period)).Value);
            Assert.Equal(Share(present.Count(person => person.Civility == Civility.Mrs), present.Count), figure(await OneAsync<Women>(period)).Value);
            Assert.Equal(Share(entered.Count(pathway => pathway.EnteredFromPriorityArea == true), entered.Count), figure(await OneAsync<PriorityAreaAtEntry>(period)).Value);
            Assert.Equal(Share(world.Held(present, days), present.Count), figure(await OneAsync<InterviewsPerPerson>(period)).Value);
            var months = closed.Sum(pathway => pathway.ClosedOn!.Value.DayNumber - pathway.OpenedOn.DayNumber + 1) * 12m / 365;
            Assert.Equal(Round(closed.Count == 0 ? null : months / closed.Count), Round(figure(await OneAsync<PathLength>(period)).Value));
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task Ages_and_criteria(string from, string to)
    {
        var period = Read(from, to);
        var present = world.PresentIn(period);
        int Older(int years) => present.Count(person => person.BornOn.AddYears(years) <= period.Last);
        var entered = world.Pathways.FindAll(pathway => pathway.OpenedOn >= period.First && pathway.OpenedOn <= period.Last);
        var criteria = entered.Select(world.CriteriaOf).ToList();

        Assert.Equal([present.Count - Older(26), Older(26) - Older(50), Older(50)], (await LoadAsync<AgeBands>(period)).Lines.Select(line => (int)line.Now.Part));
        var shown = (await LoadAsync<CriteriaAtEntry>(period)).Lines.ToDictionary(line => line.Label, line => (int)line.Now.Part);
        Assert.Equal(criteria.Count(one => one.Contains(EligibilityCriterion.Rsa)), shown.GetValueOrDefault("Bénéficiaire du RSA"));
        Assert.Equal(criteria.Count(one => one.Contains(EligibilityCriterion.LowQualification)), shown.GetValueOrDefault("Niveau CAP ou BEP au plus"));
        Assert.Equal(criteria.Count(one => one.Count == 0), shown.GetValueOrDefault("Aucun critère noté"));
        var disabled = criteria.Count(one => one.Contains(EligibilityCriterion.DisabledWorker));
        Assert.Equal(disabled >= 5 ? disabled : 0, shown.GetValueOrDefault("Travailleur handicapé reconnu"));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task Full_time_equivalents(string from, string to)
    {
        var period = Read(from, to);
        var result = await LoadAsync<FullTimeByMonth>(period);

        var months = Enumerable.Range(0, 24).Select(new DateOnly(2025, 1, 1).AddMonths).Where(month => month >= period.First && month.AddMonths(1).AddDays(-1) <= period.Last).ToList();
        Assert.Equal(months, result.Months.Select(month => month.Month));
        Assert.All(result.Months, month => Assert.Equal(Round(world.DoneIn(month.Month)), Round(month.Done)));
        Assert.All(result.Months, month => Assert.Equal(Round(world.DoneIn(month.Month.AddYears(-1))), Round(month.Before)));
        Assert.All(result.Months, month => Assert.Equal(world.GrantedIn(month.Month), month.Granted));
        Assert.Equal(Round(months.Sum(world.DoneIn) / 12), Round(result.Lines[0].Now.Part));
        Assert.Equal(Round(result.Lines[0].Now.Part), Round(result.Lines.Skip(1).Sum(line => line.Now.Part)));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task Exits_and_their_rates(string from, string to)
    {
        var period = Read(from, to);
        foreach (var (days, figure) in new (ReportPeriod, Func<IndicatorLine, Figure>)[] { (period, line => line.Now), (period.YearBefore, line => line.Before) })
        {
            var rates = ExitRates.Of(world.Exits.Where(exit => exit.ExitOn >= days.First && exit.ExitOn <= days.Last));

            Assert.Equal([rates.Counted, rates.Durable, rates.Transition, rates.Positive, rates.Other], (await LoadAsync<Exits>(period)).Lines.Select(line => (int)figure(line).Part));
            Assert.Equal([rates.DynamicRate, rates.EmploymentRate, rates.DurableRate, rates.PositiveRate], (await LoadAsync<ExitRatesOfPeriod>(period)).Lines.Select(line => figure(line).Value));
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task Entries_exits_and_rates_by_agreement_and_exits_by_year(string from, string to)
    {
        var period = Read(from, to);
        var lines = (await LoadAsync<ByAgreement>(period)).Lines;
        foreach (var (days, figure) in new (ReportPeriod, Func<IndicatorLine, Figure>)[] { (period, line => line.Now), (period.YearBefore, line => line.Before) })
        {
            var entered = world.Pathways.Where(pathway => pathway.OpenedOn >= days.First && pathway.OpenedOn <= days.Last).ToLookup(pathway => world.KindOf(pathway, isLast: false));
            var left = world.Exits.Where(exit => exit.ExitOn >= days.First && exit.ExitOn <= days.Last).ToLookup(exit => world.KindOf(world.Pathways.Single(pathway => pathway.Id == exit.PathwayId), isLast: true));
            foreach (var kind in new[] { SiaeKind.Aci, SiaeKind.Ei })
            {
                var (line, rates) = (lines.Single(line => line.Label == kind.ToLabel()), ExitRates.Of(left[kind]));
                Assert.Equal(entered[kind].Count(), figure(line).Part);
                Assert.Equal(rates.Counted, figure(line.Details[0]).Part);
                Assert.Equal([rates.DynamicRate, rates.EmploymentRate, rates.DurableRate, rates.PositiveRate], line.Details.Skip(1).Select(rate => figure(rate).Value));
            }
        }

        var years = (await LoadAsync<ExitsByYear>(period)).Years;
        Assert.All(years, year => Assert.Equal(ExitRates.Of(world.Exits.Where(exit => exit.ExitOn.Year == year.Period.First.Year)), year.Exits.Rates));
        Assert.Equal(world.Exits.Where(exit => exit.ExitOn.Year <= period.Last.Year).Min(exit => exit.ExitOn.Year), years[0].Period.First.Year);
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task Trainings_and_barriers(string from, string to)
    {
        var period = Read(from, to);
        var trainings = world.Trainings.FindAll(training => (training.Status is TrainingStatus.Completed or TrainingStatus.Certified || training.DoneMinutes > 0) && training.EndsOn >= period.First && training.EndsOn <= period.Last);
        Assert.Equal(trainings.Sum(training => training.DoneMinutes!.Value) / 60m, (await OneAsync<TrainingHours>(period)).Now.Value);

        var running = world.Pathways.FindAll(pathway => pathway.OpenedOn <= period.Last && (pathway.ClosedOn is null || pathway.ClosedOn >= period.First));
        var whose = running.ToDictionary(pathway => pathway.Id, pathway => pathway.EmployeeId);
        var shown = (await LoadAsync<Barriers>(period)).Lines.ToDictionary(line => line.Label, line => line.Details.Select(detail => (int)detail.Now.Part).Prepend((int)line.Now.Part).ToList());
        foreach (var kind in BarrierKindMeaning.Open)
        {
            var own = world.Barriers.FindAll(barrier => barrier.Kind == kind && whose.ContainsKey(barrier.PathwayId));
            var helped = own.GroupBy(barrier => whose[barrier.PathwayId]).Select(met => (Here: met.Any(one => one.SupportedInside), There: met.Any(one => one.SupportedOutside), Lifted: met.Any(one => one.Status == BarrierStatus.Resolved))).ToList();
            Assert.Equal(
                [
                    helped.Count, helped.Count(one => one.Here || one.There), helped.Count(one => one.Here && !one.There), helped.Count(one => one.There && !one.Here),
                    helped.Count(one => one.Here && one.There), helped.Count(one => one.Lifted),
                ],
                shown.GetValueOrDefault(kind.ToLabel()) ?? [0, 0, 0, 0, 0, 0]);
        }
    }

    [Fact]
    public void The_demonstration_has_hours_for_each_month_that_is_over_but_a_few_of_the_last_one()
    {
        var last = world.Hours.FindAll(hours => hours.Month == new DateOnly(2026, 10, 1));
        var expected = world.PresentIn(new ReportPeriod(new(2026, 10, 1), new(2026, 10, 31)));

        Assert.InRange(expected.Count - last.Count, 3, 4);
        Assert.DoesNotContain(world.Hours, hours => hours.Month > new DateOnly(2026, 10, 1) || hours.WorkedMinutes > hours.PaidMinutes);
        Assert.All(Enumerable.Range(-17, 18), ago => Assert.InRange(FullTimeEquivalents.Rate(world.DoneIn(new DateOnly(2026, 10, 1).AddMonths(ago)), world.GrantedIn(new DateOnly(2026, 10, 1).AddMonths(ago)))!.Value, 0.7m, 1.2m));
    }

    private static decimal? Share(int part, int whole) => whole == 0 ? null : (decimal)part / whole;

    private static decimal? Round(decimal? number) => number is { } known ? decimal.Round(known, 8) : null;

    private static ReportPeriod Read(string from, string to) => new(Day(from), Day(to));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private async Task<IndicatorLine> OneAsync<T>(ReportPeriod period) => (await LoadAsync<T>(period)).Lines[0];

    private async Task<IndicatorResult> LoadAsync<T>(ReportPeriod period)
    {
        await using var db = world.Site.OpenContext();
        return await world.Site.Services.GetServices<IIndicator>().Single(one => one is T)
            .LoadAsync(new IndicatorQuery(db, period, new DateOnly(2026, 11, 23), SeesSensitive: true, Crew: null), TestContext.Current.CancellationToken);
    }

    /// <summary>All the rows of the demo world.</summary>
    public sealed class World : IAsyncLifetime
    {
        internal RegieQuartierFactory Site { get; } = new();

        internal Dictionary<Guid, Employee> People { get; private set; } = [];

        internal List<IntegrationPathway> Pathways { get; private set; } = [];

        internal List<MonthlyHours> Hours { get; private set; } = [];

        internal List<PathwayExit> Exits { get; private set; } = [];

        internal List<TrainingEnrolment> Trainings { get; private set; } = [];

        internal List<PathwayBarrier> Barriers { get; private set; } = [];

        private List<EmploymentContract> Contracts { get; set; } = [];

        private List<Interview> Interviews { get; set; } = [];

        private List<EligibilityDiagnosis> Diagnoses { get; set; } = [];

        private List<SiaeAgreement> Agreements { get; set; } = [];

        public async ValueTask InitializeAsync()
        {
            await Site.AddDemoWorldAsync();
            await using var db = Site.OpenContext();
            People = await db.Employees.AsNoTracking().ToDictionaryAsync(person => person.Id);
            Pathways = await db.IntegrationPathways.AsNoTracking().ToListAsync();
            Hours = await db.MonthlyHours.AsNoTracking().ToListAsync();
            Contracts = await db.EmploymentContracts.AsNoTracking().ToListAsync();
            Interviews = await db.Interviews.AsNoTracking().ToListAsync();
            Diagnoses = await db.EligibilityDiagnoses.AsNoTracking().Include(one => one.Proofs).ToListAsync();
            Agreements = await db.SiaeAgreements.AsNoTracking().Include(one => one.Annexes).ToListAsync();
            Exits = await db.PathwayExits.AsNoTracking().ToListAsync();
            Trainings = await db.TrainingEnrolments.AsNoTracking().ToListAsync();
            Barriers = await db.PathwayBarriers.AsNoTracking().ToListAsync();
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();

        internal List<Employee> PresentIn(ReportPeriod days) =>
            [.. Contracts.Where(contract => contract.Type.IsIntegration() && Runs(contract, days.First, days.Last)).Select(contract => contract.EmployeeId).Distinct().Select(id => People[id])];

        internal int Held(List<Employee> people, ReportPeriod days)
        {
            var ids = people.ConvertAll(person => person.Id);
            var pathways = Pathways.Where(pathway => ids.Contains(pathway.EmployeeId)).Select(pathway => pathway.Id).ToHashSet();
            return Interviews.Count(one => pathways.Contains(one.PathwayId) && one.Outcome == InterviewOutcome.Held && ParisZone.DayOf(one.StartsAt) >= days.First && ParisZone.DayOf(one.StartsAt) <= days.Last);
        }

        internal List<EligibilityCriterion> CriteriaOf(IntegrationPathway pathway) =>
            [.. Diagnoses.Where(one => one.EmployeeId == pathway.EmployeeId && one.MadeOn <= pathway.OpenedOn).MaxBy(one => one.MadeOn)?.Proofs.Select(proof => proof.Criterion) ?? []];

        internal SiaeKind? KindOf(IntegrationPathway pathway, bool isLast)
        {
            var own = Contracts.Where(contract => contract.EmployeeId == pathway.EmployeeId && contract.AgreementId is not null && Runs(contract, pathway.OpenedOn, pathway.ClosedOn ?? DateOnly.MaxValue)).OrderBy(contract => contract.StartsOn).ToList();
            return own.Count == 0 ? null : Agreements.Single(agreement => agreement.Id == (isLast ? own[^1] : own[0]).AgreementId).Kind;
        }

        internal decimal DoneIn(DateOnly month) => Hours.Where(hours => hours.Month == month).Sum(hours =>
        {
            var contract = Contracts.Where(one => one.EmployeeId == hours.EmployeeId && one.Type.IsIntegration() && Runs(one, month, month.AddMonths(1).AddDays(-1))).MaxBy(one => one.StartsOn)!;
            var agreement = Agreements.Single(one => one.Id == contract.AgreementId);
            return FullTimeEquivalents.OfMonth(FullTimeEquivalents.MinutesCounted(agreement.HoursBasis, hours.PaidMinutes, hours.WorkedMinutes), agreement.YearlyHours);
        });

        internal decimal GrantedIn(DateOnly month) => Agreements.Sum(agreement =>
            agreement.Annexes.Where(annex => annex.StartsOn < month.AddMonths(1) && annex.EndsOn >= month).MinBy(annex => annex.StartsOn)?.FullTimeEquivalents ?? 0);

        private static bool Runs(EmploymentContract contract, DateOnly first, DateOnly last) => contract.StartsOn <= last && (contract.LastDay is null || contract.LastDay >= first);
    }
}
