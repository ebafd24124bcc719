namespace Keur.Tests.House.Licences;

/// <summary>A package a person has judged, with the licence found and the reason; <c>Ships</c> when it may be part of what is given out.</summary>
internal sealed record LicenceException(string Id, string Version, string Licence, string Reason, bool Ships);
