using RegieQuartier.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(LiveSite))]
