using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>Writes conclusions the way a <see cref="ConclusionReader"/> reads them: what names nothing that comes behind it, kind by kind.</summary>
internal static class ConclusionWriter
{
    /// <summary>Writes all conclusions of a text.</summary>
    public static void WriteAll(BoundWriter writer, LawText text)
    {
        writer.List(text.Groups, WriteGroup);
        writer.List(text.Rules, WriteRule);
        writer.List(text.Duties, WriteDuty);
        writer.List(text.Routes, ConclusionHead.Write);
        writer.List([.. text.Routes.SelectMany(r => r.Ways)], WriteWay);
        writer.List(text.Penalties, WritePenalty);
        writer.List(text.Flags, WriteFlag);
    }

    /// <summary>Writes a shared name.</summary>
    public static void WriteThing(BoundWriter writer, NamedThing thing)
    {
        writer.Number((int)thing.Kind);
        writer.Text(thing.Id);
        writer.Words(thing.Title);
        writer.Flag(thing.Outside);
        writer.Flag(thing.Otherwise);
        writer.Flag(thing.Fails);
    }

    private static void WriteGroup(BoundWriter writer, Group group)
    {
        ConclusionHead.Write(writer, group);
        writer.Flag(group.Name is not null);
        if (group.Name is { } name)
        {
            WriteThing(writer, name);
        }
    }

    private static void WriteRule(BoundWriter writer, Rule rule)
    {
        ConclusionHead.Write(writer, rule);
        writer.OptionalNamed(rule.Group);
    }

    private static void WriteDuty(BoundWriter writer, Duty duty)
    {
        ConclusionHead.Write(writer, duty);
        writer.AllNamed(duty.Roles);
        writer.AllNamed(duty.Parties);
        writer.List(duty.AskedBy, writer.Words);
        writer.List(duty.To, writer.Words);
        writer.AllNamed(duty.Before);
        writer.OptionalDay(duty.By);
        writer.Flag(duty.AtOnce);
        writer.OptionalLength(duty.Every);
        writer.OptionalWords(duty.Paper);
    }

    private static void WriteWay(BoundWriter writer, Way way)
    {
        ConclusionHead.Write(writer, way);
        writer.Named(way.Route);
        writer.Text(way.Value);
    }

    private static void WritePenalty(BoundWriter writer, Penalty penalty)
    {
        ConclusionHead.Write(writer, penalty);
        writer.Flag(penalty.For is not null);
        if (penalty.For is { } reach)
        {
            writer.Reach(reach);
        }

        writer.OptionalWords(penalty.ForWords);
        writer.OptionalAmount(penalty.Amount);
        writer.OptionalAmount(penalty.Share);
    }

    private static void WriteFlag(BoundWriter writer, Flag flag)
    {
        ConclusionHead.Write(writer, flag);
        writer.AllNamed(flag.Roles);
        writer.Words(flag.PointsTo);
    }
}
