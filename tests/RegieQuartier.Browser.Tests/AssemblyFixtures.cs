using RegieQuartier.TestSupport.Databases;

[assembly: AssemblyFixture(typeof(SharedServer))]
