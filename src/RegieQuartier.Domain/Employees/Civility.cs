namespace RegieQuartier.Domain.Employees;

/// <summary>How a person is addressed; the staff register and the State's figures count by it.</summary>
public enum Civility
{
    /// <summary>Madame.</summary>
    Mrs,

    /// <summary>Monsieur.</summary>
    Mr,
}
