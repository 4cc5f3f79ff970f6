using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.TestSupport.Databases;

[assembly: AssemblyFixture(typeof(SharedServer))]
[assembly: AssemblyFixture(typeof(Chromium))]
