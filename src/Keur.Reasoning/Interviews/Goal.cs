namespace Keur.Reasoning.Interviews;

/// <summary>What an interview wants to know. Each asks what the one before it asks, and then goes on.</summary>
public enum Goal
{
    /// <summary>Which classes are reported.</summary>
    Classes,

    /// <summary>Also which roles the case has.</summary>
    Roles,

    /// <summary>Also which duties its roles owe.</summary>
    Duties,
}
