namespace Keur.Law.Model;

/// <summary>What is tested of a fact. Where the fact does not arise, every test fails but that a list is empty.</summary>
public abstract record FactTest;
